package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import java.util.List;

/** Tells words of a table that read like the cell of a column of times. */
final class CellTimes {
    private static final int LONGEST = 40;
    private static final int LONGEST_PLAIN = 12;
    private static final int LONGEST_POINT = 5;
    /** Characters of which each time has one: 年内, 6月底前, 长期坚持, 立即, 每季度, 常态化. */
    private static final CharacterSet SIGNS = CharacterSet.of("年月日周旬季底前期续即时常");

    private static final String ENDS = "前底末内期";
    /** What stands in the cell of a time where none is given. */
    private static final List<String> STATES = List.of("已完成", "已启动", "推进中", "进行中", "未启动");

    private CellTimes() {}

    /** Whether words may be the whole cell. */
    static boolean isTime(String words) {
        boolean sentence = Characters.anyIn(words, 0, words.length(), "。；");
        return STATES.contains(words) || isPoint(words) || (words.length() <= LONGEST && !sentence && holdsSign(words));
    }

    /** Whether words are a time and hardly anything else: 6月底前. */
    static boolean isPlainTime(String words) {
        return words.length() <= LONGEST_PLAIN && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0 && isTime(words);
    }

    /** Whether words may be the first line of the cell. */
    static boolean startsTime(String words) {
        return Characters.isDigit(words.charAt(0)) || holdsSign(words);
    }

    private static boolean holdsSign(String words) {
        return SIGNS.indexIn(words, 0, words.length()) < words.length();
    }

    /** 6.30 */
    private static boolean isPoint(String words) {
        int point = words.indexOf('.');
        return point > 0
                && words.length() <= LONGEST_POINT
                && words.chars().allMatch(c -> c == '.' || Characters.isDigit((char) c));
    }
}
