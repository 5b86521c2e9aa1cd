package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.fail;

import io.github.gongwen4j.damage.Input;
import io.github.gongwen4j.model.source.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document may end or begin anywhere: cut at each character with {@code -Pthorough}, at some in a usual build. */
class CutDocumentsTest {
    /** A prime, so that it falls in step with nothing that a document repeats. */
    private static final int STEP_IN_SEEDS = Thorough.times(397, 1);

    private static final int STEP_IN_EXAMPLES = Thorough.times(7, 1);
    private static final PolicyParser PARSER = PolicyParser.create();

    static List<Input> seeds() {
        return Input.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCutSeedKeepsTheLaws(Input seed) {
        cut(seed, STEP_IN_SEEDS);
    }

    static List<Input> examples() {
        return Input.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aCutExampleKeepsTheLaws(Input example) {
        cut(example, STEP_IN_EXAMPLES);
    }

    private static void cut(Input input, int step) {
        String text = input.source().text();
        for (int i = 0; i <= text.length(); i += step) {
            check(input, text.substring(0, i), i);
            check(input, text.substring(i), i);
        }
    }

    private static void check(Input input, String part, int at) {
        try {
            ParseLaws.check(PARSER, SourceText.of(part, input.source().format()));
        } catch (RuntimeException | AssertionError e) {
            fail(input + " cut at " + at, e);
        }
    }
}
