package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.damage.Damaged;
import io.github.gongwen4j.damage.Input;
import io.github.gongwen4j.damage.KnownDifferences;
import io.github.gongwen4j.generated.Documents;
import io.github.gongwen4j.internal.limit.Limits;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for the clean text of any document. */
class CleaningLawsTest {
    private static final int PARTS = 5;
    private static final int LONGEST_PART = 900;

    /** Clean texts that damage changes. The number only falls. */
    private static final int KNOWN_DIFFERENCES = 2;

    private static final List<Input> DOCUMENTS = documents();

    private static List<Input> documents() {
        List<Input> documents = new ArrayList<>(Input.all());
        documents.addAll(Documents.sample(100));
        return documents;
    }

    @Test
    void cleanTextIsCleanedWithoutAnEdit() {
        List<String> differing = new ArrayList<>();
        for (Input input : DOCUMENTS) {
            AlignedText clean = clean(input.source());
            AlignedText again = clean(SourceText.of(clean.text()));
            if (!again.text().equals(clean.text())) {
                differing.add(input + "\n" + clean.text() + "\nbecame\n" + again.text());
            } else {
                for (int i = 0; i < again.text().length(); i++) {
                    assertThat(again.original(i, i + 1)).as("%s", input).isEqualTo(new Span(i, i + 1));
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    /** Where lines break is told by the whole text, and a part of it is another whole; the words are the same. */
    @Test
    void aPartOfADocumentKeepsItsWordsWhenItIsCleanedAgain() {
        for (Input input : DOCUMENTS) {
            Random random = new Random(input.source().text().hashCode());
            for (int i = 0; i < PARTS; i++) {
                int from = random.nextInt(input.source().length());
                int to = Math.min(input.source().length(), from + LONGEST_PART);
                String part = input.source().text().substring(from, to);
                String clean =
                        clean(SourceText.of(part, input.source().format())).text();
                assertThat(words(clean(SourceText.of(clean)).text()))
                        .as("%s: %s", input, part)
                        .isEqualTo(words(clean));
            }
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void whereALineComesFromCleansToTheLine() {
        List<String> differing = new ArrayList<>();
        int lines = 0;
        // Whether blanks are scattered throughout, and where lines are wrapped, is told by the whole text. Of the
        // others, rows of HTML
        // are none without their table, and toneless notes are notes only where there are several.
        List<Input> documents = DOCUMENTS.stream()
                .filter(input -> Collections.disjoint(input.fixed(), Set.of("spaced", "wraps", Input.CUT_OUT)))
                .toList();
        for (Input input : documents) {
            AlignedText clean = clean(input.source());
            int start = 0;
            for (String line : clean.text().split("\n", -1)) {
                Span place = clean.original(start, start + line.length());
                start += line.length() + 1;
                lines++;
                String slice = place.of(input.source().text());
                String again =
                        clean(SourceText.of(slice, input.source().format())).text();
                if (!again.strip().equals(line.strip())) {
                    differing.add(input + "\n" + slice + "\nbecame\n" + again + "\nand not\n" + line);
                }
            }
        }
        KnownDifferences.list("lines", "cleaned alone", lines, differing);
        assertThat(differing).isEmpty();
    }

    @Test
    void theCleanTextIsTheSameAfterAnyDamage() {
        List<String> differing = new ArrayList<>();
        for (Input input : DOCUMENTS) {
            // A new document changes nothing for the others.
            Random random = new Random(input.source().text().hashCode());
            Set<Damaged> damages = input.anyDamages(random);
            String before = lines(input.source());
            String after = lines(Damaged.applyAll(damages, input.source()));
            if (!before.equals(after)) {
                differing.add(damages + " " + input + "\n" + before + "\nbecame\n" + after);
            }
        }
        KnownDifferences.list("clean texts", "up to three at once", DOCUMENTS.size(), differing);
        assertThat(differing).hasSizeLessThanOrEqualTo(KNOWN_DIFFERENCES);
    }

    private static String lines(SourceText source) {
        return clean(source)
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static AlignedText clean(SourceText source) {
        Limits none = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, 100);
        return Cleaning.clean(source, EnumSet.allOf(Pass.class), none, new Report())
                .aligned();
    }
}
