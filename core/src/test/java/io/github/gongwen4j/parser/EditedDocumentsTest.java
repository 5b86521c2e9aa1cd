package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.fail;

import io.github.gongwen4j.damage.Input;
import io.github.gongwen4j.model.source.SourceText;
import org.junit.jupiter.api.Test;

/** Whatever befalls a document, the laws hold. */
class EditedDocumentsTest {
    private static final int EDITED = Thorough.times(2_000, 100_000);
    private static final PolicyParser PARSER = PolicyParser.create();

    @Test
    void editedDocumentsKeepTheLaws() {
        // The seeds are long; the examples of the manual hold each phenomenon once.
        Edited seeds = new Edited(Input.seeds(), 1);
        Edited examples = new Edited(Input.examples(), 2);
        for (int i = 0; i < EDITED; i++) {
            check(i % 10 == 0 ? seeds.next() : examples.next());
        }
    }

    private static void check(SourceText source) {
        try {
            ParseLaws.check(PARSER, source);
        } catch (RuntimeException | AssertionError e) {
            fail("for this text, " + source.format() + ":\n" + source.text(), e);
        }
    }
}
