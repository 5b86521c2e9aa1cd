package io.github.gongwen4j.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.seeds.Seed;
import io.github.gongwen4j.seeds.Seeds;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well the seeds are read. The floors only rise, and no figure falls below what the last commit stored; {@code -Dgold.store=true} stores
 * what is scored now.
 */
class GoldTest {
    private static final ScoreTable TABLE = new ScoreTable();

    @BeforeAll
    static void scoreTheSeeds() throws Exception {
        ObjectMapper json = new ObjectMapper();
        PolicyParser parser = PolicyParser.create();
        for (Seed seed : Seeds.all()) {
            JsonNode found =
                    json.readTree(PolicyJson.write(parser.parse(seed.text()).document()));
            TABLE.add(seed.id(), Scorer.score(json.readTree(seed.gold()), found));
        }
        System.out.println(TABLE);
        if (Boolean.getBoolean("gold.store")) {
            TABLE.figures().store();
        }
    }

    @Test
    void noFigureOfTheLastCommitFalls() {
        Figures stored = Boolean.getBoolean("gold.store") ? TABLE.figures() : Figures.stored();
        List<String> gains = TABLE.figures().gainsOver(stored);
        List<String> losses = TABLE.figures().lossesAgainst(stored);
        System.out.printf("Against the stored figures: %d gains, %d losses%n", gains.size(), losses.size());
        gains.forEach(System.out::println);
        losses.forEach(System.out::println);
        assertThat(losses).as("losses against the stored figures").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HEADER, 0.98",
        "SECTIONS, 1",
        "SECTION_KINDS, 0.95",
        "TASKS, 1",
        "TITLES, 0.99",
        "MEASURES, 0.99",
        "UNITS, 0.99",
        "ROLES, 0.99",
        "DEADLINES, 0.99",
        "TARGETS, 0.97",
        "TARGETS_FULL, 0.95",
        "ANNEX_ITEMS, 1"
    })
    void eachFieldReachesItsFloor(Field field, double floor) {
        Tally tally = TABLE.all().of(field);
        assertThat(tally.f1().orElseThrow())
                .as("%s, misses: %s", field.label(), tally.misses())
                .isGreaterThanOrEqualTo(floor);
    }

    @Test
    void theIndicatorsReachTheirFloor() {
        assertThat(TABLE.all().indicators().orElseThrow()).isGreaterThanOrEqualTo(0.90);
    }
}
