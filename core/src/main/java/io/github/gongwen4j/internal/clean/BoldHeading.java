package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.numbering.MarkScanner;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A numbered heading that only its bold letters and a blank part from the text behind it ({@code <b>一、各地自查</b> 各市要…}).
 * Fed with the texts of a page in their order.
 */
final class BoldHeading {
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int SHORTEST_TEXT = 8;

    private final StringBuilder line = new StringBuilder();
    /** Whether all of the line, or of its last sentence, is bold so far. */
    private boolean bold;

    private boolean behindSentence;
    private boolean behindBlank;

    /** Whether such a heading ends or starts in front of some words, which may start a line of their own anyway. */
    boolean parts(Node words, String given, boolean startsLine) {
        boolean now = isBold(words);
        boolean apart = behindBlank || given.isBlank() || Character.isWhitespace(given.charAt(0));
        boolean ends = !startsLine && bold && !now && apart && isHeading() && startsText(given);
        boolean starts = !startsLine && now && behindSentence && startsWithMark(given);
        if (startsLine || starts) {
            line.setLength(0);
            bold = now;
        }
        bold &= now;
        if (bold) {
            line.append(given);
        }
        String stripped = given.stripTrailing();
        behindBlank = stripped.length() < given.length();
        behindSentence = !stripped.isEmpty() && isSentenceEnd(stripped.charAt(stripped.length() - 1));
        return ends || starts;
    }

    private boolean isHeading() {
        String words = line.toString().strip();
        return words.length() <= LONGEST
                && !words.isEmpty()
                && isHan(words.charAt(words.length() - 1))
                && startsWithMark(words);
    }

    private static boolean startsWithMark(String words) {
        String bare = words.strip();
        return MarkScanner.at(bare, 0, bare.length())
                .filter(mark -> bare.length() - mark.end() >= SHORTEST)
                .isPresent();
    }

    /** Behind a mark, or with a single word, the sentence goes on. */
    private static boolean startsText(String given) {
        String words = given.strip();
        return words.length() >= SHORTEST_TEXT && isHan(words.charAt(0));
    }

    private static boolean isBold(Node node) {
        for (Node at = node.parent(); at != null; at = at.parent()) {
            if (at instanceof Element element) {
                String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
                if (BOLD.contains(element.normalName()) || style.contains("font-weight:bold")) {
                    return true;
                }
                if (element.isBlock()) {
                    return false;
                }
            }
        }
        return false;
    }
}
