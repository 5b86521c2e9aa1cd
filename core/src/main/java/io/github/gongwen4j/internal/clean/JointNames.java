package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of bodies that issue a document together, where blanks part them or nothing does: behind a whole name another one starts with 中共,
 * with a province behind a name that starts with one, or as the first one does (中共湄潭县委办公室湄潭县人民政府办公室). 国家税务总局上海市税务局 is one.
 */
public final class JointNames {
    private static final String PARTY = "中共";
    private static final int KEY = 3;
    /** 江苏省: how far behind the start 省 stands. */
    private static final int PLACE = 2;

    private static final int LONGEST = 120;

    private JointNames() {}

    /** The names that make up a stretch, ascending; empty if it is no row of names. */
    public static List<Stretch> in(String text, int start, int end) {
        List<Stretch> names = new ArrayList<>();
        for (Stretch piece : Stretch.split(text, start, end, " ")) {
            addParts(text, piece, names);
        }
        return names.stream().allMatch(name -> isWhole(text, name)) ? names : List.of();
    }

    /** 办公室 alone is the end of a name. */
    private static boolean isWhole(String text, Stretch name) {
        boolean end = UnitNames.endAt(text, name.end(), name.start())
                .filter(match -> match.start() == name.start())
                .isPresent();
        return !end && UnitNames.isName(name.of(text));
    }

    /**
     * Where the words start that stand in front of two offsets alike, blanks aside: as they stand in front of the first one.
     *
     * @param limit the first offset that they may start at
     */
    static int startOfShared(String text, int end, int other, int limit) {
        int i = end;
        int j = other;
        int start = end;
        while (i > limit && j > 0 && end - i < LONGEST) {
            if (text.charAt(i - 1) == ' ') {
                i--;
            } else if (text.charAt(j - 1) == ' ') {
                j--;
            } else if (text.charAt(i - 1) == text.charAt(j - 1)) {
                i--;
                j--;
                start = i;
            } else {
                return start;
            }
        }
        return start;
    }

    private static void addParts(String text, Stretch piece, List<Stretch> names) {
        int key = text.startsWith(PARTY, piece.start()) ? piece.start() + PARTY.length() : piece.start();
        int from = piece.start();
        for (int i = key + KEY; i + KEY < piece.end(); i++) {
            boolean starts = text.startsWith(PARTY, i)
                    || text.regionMatches(key, text, i, KEY)
                    || (text.charAt(i + PLACE) == '省' && "省市".indexOf(text.charAt(key + PLACE)) >= 0);
            if (starts && isWhole(text, new Stretch(from, i))) {
                names.add(new Stretch(from, i));
                from = i;
            }
        }
        names.add(new Stretch(from, piece.end()));
    }
}
