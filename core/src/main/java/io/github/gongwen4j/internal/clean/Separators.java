package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.lexicon.UnitNames;

/**
 * Tells what a point between two words stands for where bodies are listed: 、 between two names (市水利局.市林业局), ， between a role
 * and the next name (市水利局牵头.市林业局参与).
 */
final class Separators {
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_ROLE = 12;
    private static final CharacterSet MARKS = CharacterSet.of("、，；。：（）");

    private Separators() {}

    /** The sign that a point stands for; empty if what stands beside it is no name of a body. */
    static String at(String text, int point) {
        int end = point + 1;
        while (end < text.length() && end - point <= LONGEST_NAME && isHan(text.charAt(end))) {
            end++;
        }
        if (!startsWithName(text, point + 1, end)) {
            return "";
        }
        int start = startOfWords(text, point);
        if (UnitNames.isName(text.substring(start, point))) {
            return "、";
        }
        int from = Math.max(start, point - LONGEST_ROLE);
        return RoleWords.atEnd(text, from, point)
                        .filter(role ->
                                UnitNames.endAt(text, role.start(), start).isPresent())
                        .isPresent()
                ? "，"
                : "";
    }

    private static int startOfWords(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && isHan(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** A name in front of a mark or of the line's end, or in front of the word that says its role. */
    private static boolean startsWithName(String text, int start, int end) {
        boolean apart = end == text.length() || MARKS.contains(text.charAt(end)) || text.charAt(end) == '\n';
        if (apart && UnitNames.isName(text.substring(start, end))) {
            return true;
        }
        return apart
                && RoleWords.atEnd(text, start, end)
                        .filter(role -> UnitNames.isName(text.substring(start, role.start())))
                        .isPresent();
    }
}
