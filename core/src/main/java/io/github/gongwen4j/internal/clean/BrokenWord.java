package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;

/**
 * Tells a blank within a word of a short line: beside a single ideograph behind the line's number or label (四、保 障措施, 12月上 旬), within
 * the name of a body (县住房和城 乡建设局), within 中共 at a line's start; and one
 * between the digits of a number that are all set apart (8 6 0名).
 */
final class BrokenWord {
    private static final int LONGEST = 20;
    /** Three digits and the blanks between them, from the first to the last. */
    private static final int SHORTEST_NUMBER = 4;
    /** Four digits with a blank between any two. */
    private static final int LONGEST_YEAR = 7;
    /** What the names of bodies start with that stand without their place. */
    private static final String LEVELS = "国省市县区州盟旗";

    private static final String PARTY = "中共";

    private final String text;
    private final Line line;
    private final int body;
    private final boolean units;
    private final boolean sentence;

    /**
     * A line.
     *
     * @param mark the offset behind its number; where it starts if it has none
     */
    BrokenWord(String text, Line line, int mark) {
        this.text = text;
        this.line = line;
        Label label = Label.at(text, mark, line.end()).orElse(new Label(Label.Kind.OTHER, mark, mark));
        this.body = label.end();
        this.units = label.kind().isUnits();
        this.sentence = line.contains(text, "，。");
    }

    /** Whether the word on both sides of a blank is one. */
    boolean isBrokenAt(int blank) {
        if (isOfParty(blank)) {
            return true;
        }
        if (body == line.start() || blank <= body) {
            return false;
        }
        int start = blank;
        while (start > body && blank - start < LONGEST && isHan(text.charAt(start - 1))) {
            start--;
        }
        int end = blank + 1;
        while (end < line.end() && end - blank < LONGEST && isHan(text.charAt(end))) {
            end++;
        }
        boolean single = start == blank - 1 || end == blank + 2;
        return single || (units && isName(text.substring(start, blank), text.substring(blank + 1, end)));
    }

    /** The part in front is no name, the whole is one, and the part behind starts none. */
    private static boolean isName(String front, String behind) {
        return LEVELS.indexOf(front.charAt(0)) >= 0
                && LEVELS.indexOf(behind.charAt(0)) < 0
                && !front.startsWith("长", 1)
                && !UnitNames.endsLikeUnit(front)
                && UnitNames.isName(front + behind);
    }

    /** 8 6 0名: single digits behind a word, in front of what they count. */
    boolean isBrokenNumberAt(int blank) {
        return digitsAt(blank) >= SHORTEST_NUMBER;
    }

    /** 2 027年, 20 2 7年: the digits of a year. */
    boolean isBrokenYearAt(int blank) {
        int start = blank;
        while (start > line.start() && isOfYear(start - 1) && blank - start < LONGEST_YEAR) {
            start--;
        }
        int end = blank + 1;
        while (end < line.end() && isOfYear(end) && end - blank < LONGEST_YEAR) {
            end++;
        }
        String digits = text.substring(start, end).replace(" ", "");
        return end < line.end()
                && text.charAt(end) == '年'
                && digits.length() == 4
                && (digits.startsWith("20") || digits.startsWith("19"));
    }

    private boolean isOfYear(int at) {
        return isDigit(text.charAt(at))
                || (text.charAt(at) == ' ' && at > line.start() && isDigit(text.charAt(at - 1)));
    }

    /** 4 5%: of two digits a point may have been lost between them. */
    boolean isUncertainNumberAt(int blank) {
        int length = digitsAt(blank);
        return length > 0 && length < SHORTEST_NUMBER;
    }

    /** How far single digits stand apart around a blank, behind a word and in front of what they count; 0 if they do not. */
    private int digitsAt(int blank) {
        int start = blank - 1;
        int end = blank + 1;
        if (!isDigit(text.charAt(start)) || !isDigit(text.charAt(end)) || !sentence) {
            return 0;
        }
        while (blank - start < LONGEST && start - 2 > line.start() && isDigitBy(start - 1, start - 2)) {
            start -= 2;
        }
        while (end - blank < LONGEST && end + 2 < line.end() && isDigitBy(end + 1, end + 2)) {
            end += 2;
        }
        boolean counts = start > line.start()
                && isHan(text.charAt(start - 1))
                && end + 1 < line.end()
                && (isHan(text.charAt(end + 1)) || text.charAt(end + 1) == '%');
        return counts ? end - start : 0;
    }

    private boolean isDigitBy(int blank, int digit) {
        return text.charAt(blank) == ' ' && isDigit(text.charAt(digit));
    }

    /** 中 共 某县委办公室 */
    private boolean isOfParty(int blank) {
        int start = line.start();
        boolean first = blank == start + 1 && text.startsWith("中 共", start);
        boolean second = blank > start
                && blank - start <= PARTY.length() + 1
                && text.substring(start, blank).replace(" ", "").equals(PARTY);
        int name = first ? blank + PARTY.length() : blank + 1;
        return (first || second)
                && name < line.end()
                && UnitNames.areNames(text.substring(name, line.end()).strip());
    }
}
