package io.github.gongwen4j.rules;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a pattern only around a character that each of its matches holds, for at most places of a text nothing starts.
 *
 * @param pattern what is looked for
 * @param anchor a character of each match
 * @param before how many characters of a match can stand in front of the first anchor
 * @param behind how many can stand from the anchor on
 */
record Anchored(Pattern pattern, char anchor, int before, int behind) {

    /** Takes each match, in order; none overlaps the one before. */
    void forEach(String text, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int done = 0;
        for (int at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
            if (at < done) {
                continue;
            }
            matcher.region(Math.max(done, at - before), Math.min(text.length(), at + behind));
            if (matcher.find()) {
                done = matcher.end();
                found.accept(matcher);
            }
        }
    }
}
