package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;

/**
 * Tells whether two groups of digits in front of what they count are one number: 1 80批次, for batches are whole; 26 00户次 and
 * 15 00万元, for 00 is no number and no decimals; 1 500万元, for blanks part thousands (GB/T 15835). 4 5% may be 4.5%, and 3 5个 may
 * be 3—5个.
 */
final class BrokenCount {
    /** What is counted by whole numbers. */
    private static final CharacterSet WHOLE = CharacterSet.of("户处名个人家座次件份批场辆台套所条项盏株只支张栋幢间艘");
    /** What makes a number an average. */
    private static final CharacterSet AVERAGES = CharacterSet.of("每均率比");

    private static final CharacterSet TIMES = CharacterSet.of("年季月周日");

    /** What a number belongs to that stands behind it: 附件1 80名. */
    private static final CharacterSet NAMES = CharacterSet.of("件表图第栏款章");

    private static final CharacterSet NO_UNITS = CharacterSet.of("号室年月日时分");
    private static final CharacterSet MARKS = CharacterSet.of("，。；：、（）");
    private static final int LONGEST_CLAUSE = 30;
    private static final int THOUSANDS = 3;

    private final String text;
    private final Line line;

    BrokenCount(String text, Line line) {
        this.text = text;
        this.line = line;
    }

    /** Whether the groups are one number. */
    boolean isOne(DigitGroups groups) {
        if (!isCounted(groups) || groups.first().startsWith("0") || groups.mayBeRange()) {
            return false;
        }
        String second = groups.second();
        boolean zeros = second.length() > 1 && second.chars().allMatch(c -> c == '0');
        return zeros || second.length() == THOUSANDS || (isWhole(groups) && !isAverage(groups.start()));
    }

    /** Whether the groups stand behind words and in front of what is counted. */
    boolean isCounted(DigitGroups groups) {
        int before = Blanks.before(text, groups.start(), line.start());
        int unit = Blanks.after(text, groups.end(), line.end());
        if (before == line.start() || unit == line.end()) {
            return false;
        }
        char word = text.charAt(before - 1);
        char c = text.charAt(unit);
        return isHan(word) && !NAMES.contains(word) && (c == '%' || (isHan(c) && !NO_UNITS.contains(c)));
    }

    private boolean isWhole(DigitGroups groups) {
        int unit = Blanks.after(text, groups.end(), line.end());
        return WHOLE.contains(text.charAt(unit)) && !text.startsWith("个百分点", unit);
    }

    /** 每千人口执业医师3 2人: an average has decimals. */
    private boolean isAverage(int number) {
        int i = number;
        while (i > line.start() && number - i < LONGEST_CLAUSE && !MARKS.contains(text.charAt(i - 1))) {
            i--;
            // 每年培训1 80名: how many a year is a whole number.
            boolean time = text.charAt(i) == '每' && TIMES.contains(text.charAt(i + 1));
            if (AVERAGES.contains(text.charAt(i)) && !time) {
                return true;
            }
        }
        return false;
    }
}
