package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out notes at the feet of pages that explain a word (① 易涝积水点，指…。) and the signs that refer to them (易涝积水点①整治率). They look
 * like points of a list; that the word in front of the sign opens the note tells them apart.
 */
final class Footnotes implements Cleaner {
    private static final CharacterSet SIGNS = CharacterSet.ofRanges("①⑳");
    private static final Lexicon<String> EXPLAINING = Lexicon.of(List.of("，", "：", "（", "是指", "系指", "指", "即", "是"));
    private static final int SHORTEST_WORD = 2;
    private static final int LONGEST_WORD = 20;
    private static final int MOST_LINES = 8;

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(SIGNS)) {
            return;
        }
        String text = draft.text();
        List<Line> lines = draft.lines();
        List<Line> noise = new ArrayList<>();
        Map<Character, Integer> references = new HashMap<>();
        char last = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Integer reference = references.get(text.charAt(line.start()));
            if (reference != null) {
                int end = endOf(text, lines, i);
                char sign = text.charAt(line.start());
                boolean next = last > 0 && sign == last + 1 && isFoot(text, lines, end);
                if (next || explains(text, line, reference)) {
                    noise.add(new Line(reference, reference + 1));
                    noise.addAll(lines.subList(i, end));
                    last = sign;
                }
            }
            addReferences(text, line, references);
        }
        noise.sort(Comparator.comparingInt(Line::start));
        int done = 0;
        for (Line words : noise) {
            // A sign within a note goes with it, and one that two notes explain goes once.
            if (words.start() >= done) {
                draft.drop(words.start(), words.end(), DiagnosticCode.PAGE_CHROME);
                done = words.end();
            }
        }
    }

    /** The last sign of each kind that stands behind a word. */
    private static void addReferences(String text, Line line, Map<Character, Integer> references) {
        int i = SIGNS.indexIn(text, line.start() + 1, line.end());
        while (i < line.end()) {
            char before = text.charAt(i - 1);
            if (isHan(before) || "”》）".indexOf(before) >= 0) {
                references.put(text.charAt(i), i);
            }
            i = SIGNS.indexIn(text, i + 1, line.end());
        }
    }

    /** Whether a note opens with the word in front of the sign. */
    private static boolean explains(String text, Line line, int reference) {
        int words = Blanks.after(text, line.start() + 1, line.end());
        int longest = Math.min(LONGEST_WORD, Math.min(reference, line.end() - words));
        for (int length = longest; length >= SHORTEST_WORD; length--) {
            if (text.regionMatches(reference - length, text, words, length)) {
                return EXPLAINING.at(text, words + length, line.end()).isPresent();
            }
        }
        return false;
    }

    /** ③截至2022年底，…。 above the page's number, behind notes ① and ②: the next note, whatever it opens with. */
    private static boolean isFoot(String text, List<Line> lines, int end) {
        return end < lines.size() && PageFrames.isPageNumber(text, lines.get(end));
    }

    /** The index behind the last line of a note: the first that ends a sentence, or that something else follows. */
    private static int endOf(String text, List<Line> lines, int first) {
        int i = first + 1;
        while (i < Math.min(lines.size(), first + MOST_LINES)
                && !isSentenceEnd(text.charAt(lines.get(i - 1).end() - 1))
                && !OwnLines.startsOwn(text, lines.get(i))
                && !PageFrames.isPageNumber(text, lines.get(i))) {
            i++;
        }
        return i;
    }
}
