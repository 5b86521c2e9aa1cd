package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;

/**
 * Tells the blanks within names on a line of nothing but names, each of which starts with the same place: 云河市市场监督 管理局 云河市林业 局.
 * Where what stands in front of a blank is a name by itself (云河市财政局 审计局), the blank parts two.
 */
final class BrokenNames {
    private static final CharacterSet PLACES = CharacterSet.of("省市县区州盟旗");
    private static final int LONGEST_PLACE = 8;
    private static final int LONGEST = 120;

    private final String words;
    /** For each offset of the line without its blanks whether a name starts there. */
    private final boolean[] starts;

    private final int lineStart;
    private final boolean names;

    BrokenNames(String text, Line line) {
        this.lineStart = line.start();
        this.words = line.length() <= LONGEST ? line.of(text) : "";
        String solid = words.replace(" ", "");
        this.starts = new boolean[solid.length() + 1];
        this.names = isNamesOf(solid, place(solid));
    }

    /** The place that a line starts with; empty if there is none. */
    private static String place(String solid) {
        int end = PLACES.indexIn(solid, 0, Math.min(solid.length(), LONGEST_PLACE));
        return end > 0 && end < Math.min(solid.length(), LONGEST_PLACE) ? solid.substring(0, end + 1) : "";
    }

    private boolean isNamesOf(String solid, String place) {
        if (place.isEmpty() || !solid.chars().allMatch(c -> isHan((char) c))) {
            return false;
        }
        int start = 0;
        while (start < solid.length()) {
            starts[start] = true;
            int next = solid.indexOf(place, start + place.length());
            next = next < 0 ? solid.length() : next;
            if (!UnitNames.isName(solid.substring(start, next))) {
                return false;
            }
            start = next;
        }
        return true;
    }

    /** Whether blanks stand within a name. */
    boolean isBrokenAt(int from) {
        if (!names) {
            return false;
        }
        String front = words.substring(0, from - lineStart).replace(" ", "");
        if (starts[front.length()]) {
            return false;
        }
        int start = front.length();
        while (!starts[start]) {
            start--;
        }
        return !UnitNames.endsLikeUnit(front.substring(start));
    }
}
