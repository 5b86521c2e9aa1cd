package io.github.gongwen4j.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gongwen4j.seeds.Seed;
import io.github.gongwen4j.seeds.Seeds;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected numbers were computed by {@code score.py} for the same damage. */
class ScorerTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "LOST_TASKS, SECTIONS, 0.862",
        "LOST_TASKS, TASKS, 0.804",
        "LOST_TASKS, TITLES, 0.804",
        "LOST_TASKS, MEASURES, 0.930",
        "LOST_TASKS, UNITS, 0.823",
        "LOST_TASKS, DEADLINES, 0.860",
        "LOST_TASKS, TARGETS, 0.870",
        "LOST_TASKS, ANNEX_ITEMS, 0",
        "MOVED_TASKS, TASKS, 0.660",
        "MOVED_TASKS, TITLES, 0.506",
        "MOVED_TASKS, UNITS, 1",
        "OTHER_STATEMENTS, MEASURES, 0.500",
        "OTHER_STATEMENTS, UNITS, 0.926",
        "OTHER_STATEMENTS, ROLES, 0.692",
        "OTHER_STATEMENTS, DEADLINES, 0.768",
        "OTHER_STATEMENTS, TARGETS, 0.846",
        "OTHER_STATEMENTS, TARGETS_FULL, 0.077",
        "OTHER_HEADER, HEADER, 0.852",
        "OTHER_HEADER, SECTIONS, 0.958",
        "OTHER_HEADER, SECTION_KINDS, 0.088",
        "OTHER_HEADER, TASKS, 1",
    })
    void damageCostsWhatTheScriptSays(Damage damage, Field field, double f1) throws Exception {
        assertThat(scoreOfSeeds(damage::spoil).of(field).f1().orElseThrow()).isCloseTo(f1, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"LOST_TASKS, 1", "OTHER_STATEMENTS, 0.832"})
    void theWordingOfIndicatorsIsAsSimilarAsTheScriptSays(Damage damage, double similarity) throws Exception {
        assertThat(scoreOfSeeds(damage::spoil).indicators().orElseThrow()).isCloseTo(similarity, within(0.0005));
    }

    @Test
    void theUnitsOfMeasuresCountOnlyUnderTheirOwnMeasure() throws Exception {
        String gold = """
                {"tasks": [{"path": ["一"], "title": "甲", "measures": [
                {"number": "1", "title": "乙", "units": [{"name": "市局"}, {"name": "县局"}]}, {"title": "丙"}]}]}""";
        String found = """
                {"tasks": [{"path": ["一、"], "title": "甲。", "measures": [
                {"number": "（1）", "title": "乙", "units": [{"name": "市局"}]},
                {"title": "丙", "units": [{"name": "县局"}]}]}]}""";
        Score score = Scorer.score(JSON.readTree(gold), JSON.readTree(found));
        assertThat(score.of(Field.MEASURES).f1()).hasValue(1);
        assertThat(score.of(Field.MEASURE_UNITS).f1()).hasValue(0.5);
        assertThat(score.of(Field.MEASURE_UNITS).misses()).hasSize(2);
    }

    @Test
    void anEmptyParseScoresNothingAndAPerfectOneEverything() throws Exception {
        Score nothing = scoreOfSeeds(ObjectNode::removeAll);
        Score everything = scoreOfSeeds(gold -> {});
        for (Field field : Field.values()) {
            assertThat(nothing.of(field).f1().orElse(0)).as(field.label()).isZero();
            assertThat(everything.of(field).f1().orElse(1)).as(field.label()).isEqualTo(1);
        }
        assertThat(nothing.indicators()).isEmpty();
    }

    private static Score scoreOfSeeds(Consumer<ObjectNode> damage) throws Exception {
        Score all = new Score();
        for (Seed seed : Seeds.all()) {
            ObjectNode found = (ObjectNode) JSON.readTree(seed.gold());
            damage.accept(found);
            all.add(Scorer.score(JSON.readTree(seed.gold()), found));
        }
        return all;
    }
}
