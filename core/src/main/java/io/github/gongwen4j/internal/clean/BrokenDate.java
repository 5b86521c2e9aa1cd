package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;

/** Tells whether two groups of digits are a month or a day: 年1 1月, 11月2 0日前. Where 1—7日 may be meant (6月1 7日), they are not. */
final class BrokenDate {
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    /** What stands behind a single month or day. */
    private static final String BEHIND_DAY = "前之以止印）";

    private static final String BEHIND_MONTH = "底末前上中下之以0123456789";
    /** What a number belongs to that stands behind it: 附件1 1月份. */
    private static final String BELOW = "件表图第";

    private final String text;
    private final Line line;

    BrokenDate(String text, Line line) {
        this.text = text;
        this.line = line;
    }

    /** Whether the groups are one month or one day. */
    boolean isOne(DigitGroups groups) {
        int sign = Blanks.after(text, groups.end(), line.end());
        if (groups.value() < 10 || groups.first().startsWith("0") || sign == line.end()) {
            return false;
        }
        int before = Blanks.before(text, groups.start(), line.start());
        int behind = Blanks.after(text, sign + 1, line.end());
        return switch (text.charAt(sign)) {
            case '月' ->
                groups.value() <= MONTHS
                        && isBehindYear(before)
                        && (!groups.mayBeRange() || isAnyAt(behind, BEHIND_MONTH));
            case '日' ->
                groups.value() <= DAYS
                        && isBehindMonth(before)
                        && (!groups.mayBeRange() || behind == line.end() || isAnyAt(behind, BEHIND_DAY));
            default -> false;
        };
    }

    private boolean isAnyAt(int offset, String some) {
        return offset < line.end() && some.indexOf(text.charAt(offset)) >= 0;
    }

    /** 2021年1 1月, 至1 1月, （1 1月 */
    private boolean isBehindYear(int before) {
        if (before == line.start()) {
            return false;
        }
        char c = text.charAt(before - 1);
        return "，、（；".indexOf(c) >= 0 || (isHan(c) && BELOW.indexOf(c) < 0);
    }

    private boolean isBehindMonth(int before) {
        int digit = before > line.start() && text.charAt(before - 1) == '月'
                ? Blanks.before(text, before - 1, line.start())
                : line.start();
        return digit > line.start() && isDigit(text.charAt(digit - 1));
    }
}
