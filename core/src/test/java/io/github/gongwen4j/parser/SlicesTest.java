package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.seeds.Seed;
import io.github.gongwen4j.seeds.Seeds;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The original has at an element's span what the element says. */
class SlicesTest {
    private static final PolicyParser PARSER = PolicyParser.create();

    static List<Seed> seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOriginalSaysInOrderWhatTheElementSays(Seed seed) {
        List<Said> elements = Said.in(PARSER.parse(seed.text()).document());
        assertThat(elements).hasSizeGreaterThan(50);
        for (Said said : elements) {
            // 统-领导 is read as 统一领导.
            String slice = said.span().of(seed.text()).replace('-', '一');
            if (!Letters.standInOrder(Letters.of(said.words()), Letters.of(slice))) {
                throw new AssertionError(said + " is not in " + slice);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void namesTimesAndNumbersHaveNothingElseInTheirSpan(Seed seed) {
        List<Said> elements = Said.in(PARSER.parse(seed.text()).document()).stream()
                .filter(Said::whole)
                .toList();
        assertThat(elements).hasSizeGreaterThan(10);
        for (Said said : elements) {
            assertThat(Letters.of(said.span().of(seed.text()))).as("%s", said).isEqualTo(Letters.of(said.words()));
        }
    }
}
