package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;

/** Names of bodies below each other in one cell of a table (市公安局, 市税务局), parted by nothing but the end of the line. */
final class StackedNames {
    private static final String SEPARATORS = "\t、，；";
    /** What a name of its own starts with, and the rest of a name that was wrapped hardly does. */
    private static final String LEVELS = "中国省市州盟县区旗镇乡街村各";

    private static final String PLACES = "省市州盟县区旗镇乡";
    /** What the names of bodies end with, and a name that was wrapped hardly where its line does. */
    private static final String FIRM_ENDS = "局委厅办部院站所处科室队";
    /** What names nobody by itself, but does so behind another name. */
    private static final Lexicon<String> TAILS = Lexicon.read(StackedNames.class, "tails-of-names.txt");

    private StackedNames() {}

    /**
     * Whether a name ends with a line and another one starts with the next. Wrapped lines fill their column, so the upper one is wrapped
     * nowhere if the lower one is wider. The lines may hold other cells, too, behind tabs; or be pieces of one line with a blank between.
     */
    static boolean part(String text, Line above, Line below) {
        String name = text.substring(behind(text, above, SEPARATORS), above.end());
        String next = text.substring(below.start(), before(text, below, SEPARATORS));
        if (!UnitNames.isName(name) || !UnitNames.isName(next) || isTail(next)) {
            return false;
        }
        boolean beside = text.substring(above.end(), below.start()).indexOf('\n') < 0;
        if (beside || LEVELS.indexOf(next.charAt(0)) >= 0) {
            return beside || !endsWith(name, PLACES) || endsWith(next, PLACES);
        }
        return !endsWith(name, PLACES) && (endsWith(name, FIRM_ENDS) || isNarrower(text, above, below));
    }

    private static boolean isTail(String next) {
        return TAILS.at(next, 0, next.length())
                .filter(tail -> tail.end() == next.length())
                .isPresent();
    }

    private static boolean isNarrower(String text, Line above, Line below) {
        Line cell = new Line(behind(text, above, "\t"), above.end());
        Line next = new Line(below.start(), before(text, below, "\t"));
        return PrintedWidth.of(text, cell) < PrintedWidth.of(text, next);
    }

    private static boolean endsWith(String name, String characters) {
        return characters.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /** The offset behind the last of some characters in a line. */
    private static int behind(String text, Line line, String characters) {
        int i = line.end();
        while (i > line.start() && characters.indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    /** The offset of the first of some characters in a line, or the line's end. */
    private static int before(String text, Line line, String characters) {
        int i = line.start();
        while (i < line.end() && characters.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
