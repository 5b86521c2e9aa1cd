package io.github.gongwen4j.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecsTest {
    static List<Spec> pages() {
        return Specs.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasATitleAndProse(Spec spec) {
        assertThat(spec.text()).startsWith("# " + spec.title() + "\n\n").endsWith("\n");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasExamplesAndCounterExamples(Spec spec) {
        assertThat(spec.examples()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(spec.examples())
                .extracting(SpecExample::heading)
                .anyMatch(heading -> heading.startsWith("Counter-examples: "))
                .anyMatch(heading -> !heading.startsWith("Counter-examples: "));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void anExampleExpectsAnObject(Spec spec) {
        for (SpecExample example : spec.examples()) {
            assertThat(example.page()).isEqualTo(spec.page());
            assertThat(example.expected())
                    .as(example.toString())
                    .startsWith("{")
                    .endsWith("}\n");
        }
    }

    @Test
    void theIndexNamesEveryPageOnce() throws IOException, URISyntaxException {
        URL index = Objects.requireNonNull(Specs.class.getResource("spec/index.txt"));
        try (Stream<Path> files = Files.list(Path.of(index.toURI()).getParent())) {
            assertThat(Specs.all())
                    .extracting(spec -> spec.page() + ".md")
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".md"))
                                    .toList());
        }
    }

    @Test
    void theListCannotBeChanged() {
        assertThat(Specs.all()).isUnmodifiable().isSameAs(Specs.all());
        assertThat(Specs.all().get(0).examples()).isUnmodifiable();
    }

    @Test
    void allExamplesAreThoseOfThePagesInOrder() {
        assertThat(Specs.examples()).startsWith(Specs.all().get(0).examples().get(0));
        assertThat(Specs.examples())
                .hasSize(Specs.all().stream()
                        .mapToInt(spec -> spec.examples().size())
                        .sum());
    }

    @Test
    void aPageIsFoundByItsName() {
        assertThat(Specs.byPage("pinyin-notes").title()).isEqualTo("Pinyin notes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Specs.byPage("pinyin"))
                .withMessageContaining("is \"pinyin\"");
        assertThatNullPointerException().isThrownBy(() -> Specs.byPage(null)).withMessage("page");
    }
}
