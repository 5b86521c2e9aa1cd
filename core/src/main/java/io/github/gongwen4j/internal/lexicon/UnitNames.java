package io.github.gongwen4j.internal.lexicon;

import java.util.List;
import java.util.Optional;

/** Tells whether words read like the name of a body (机关、单位) or of a class of bodies. */
public final class UnitNames {
    private static final Lexicon<String> ENDS = Lexicon.read(UnitNames.class, "unit-ends.txt");
    /** What the name of a body may start with whatever place it is of: its level, or 各. */
    private static final String STARTS = "各省市县区州盟旗乡镇";

    private static final int SHORTEST = 2;
    private static final int SHORTEST_WHOLE = 3;
    private static final int LONGEST = 40;
    private static final int LONGEST_QUOTED = 12;
    private static final int SHORTEST_NUMBER = 3;
    private static final int LONGEST_NUMBER = 5;
    private static final String CLASSIFIERS = "家个名人项场所次户支类种";

    private UnitNames() {}

    /** Whether the words end as names of bodies do. */
    public static boolean endsLikeUnit(CharSequence words) {
        return ENDS.endsOf(words);
    }

    /**
     * Whether the stretch is a name: nothing but ideographs, brackets, words in quotation marks and a number within, ending as names of
     * bodies do.
     */
    public static boolean isName(CharSequence words) {
        if (words.length() < SHORTEST || words.length() > LONGEST || !endsLikeUnit(withoutBracketsAtEnd(words))) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean number = Characters.isDigit(c) && i > 0;
            // ××市教育局 in a sample, whose place is left open.
            if (!Characters.isHan(c) && !number && "（）、·“”\"×".indexOf(c) < 0) {
                return false;
            }
        }
        return quotesWithin(words) && numbersAreNames(words);
    }

    /** 县12345热线中心, 市2024年民生实事工作专班: numbers of a line or a year; 第3组, 共5家单位 and 100家社会组织 count. */
    private static boolean numbersAreNames(CharSequence words) {
        int digits = 0;
        for (int i = 1; i < words.length(); i++) {
            boolean digit = Characters.isDigit(words.charAt(i));
            boolean count =
                    digits < SHORTEST_NUMBER || digits > LONGEST_NUMBER || CLASSIFIERS.indexOf(words.charAt(i)) >= 0;
            if (!digit && digits > 0 && count) {
                return false;
            }
            digits = digit ? digits + 1 : 0;
        }
        return true;
    }

    /** 市“扫黄打非”工作领导小组: a quotation is part of a name if the name goes on behind it. */
    private static boolean quotesWithin(CharSequence words) {
        int last = words.length() - 1;
        int open = -1;
        for (int i = 0; i <= last; i++) {
            char c = words.charAt(i);
            boolean closes = c == '”' || (c == '"' && open >= 0);
            if (closes && (open < 0 || i == last || i - open > LONGEST_QUOTED)) {
                return false;
            }
            if (c == '“' && open >= 0) {
                return false;
            }
            open = closes ? -1 : "“\"".indexOf(c) >= 0 ? i : open;
        }
        return open < 0;
    }

    /** Whether the words are names parted by blanks. */
    public static boolean areNames(CharSequence words) {
        List<Stretch> names = Stretch.split(words, 0, words.length(), " ");
        return !names.isEmpty() && names.stream().allMatch(n -> isName(n.of(words)));
    }

    /**
     * Whether a blank between words parts two names: 市财政局 市教育局. The second one starts as names of bodies do, for the blank in
     * 市人民政府 办公室 stands within one.
     */
    public static boolean areTwo(CharSequence left, CharSequence right) {
        boolean whole = left.length() >= SHORTEST_WHOLE && right.length() >= SHORTEST_WHOLE;
        boolean start = whole && (right.charAt(0) == left.charAt(0) || startsName(right.charAt(0)));
        return start && isName(left) && isName(right);
    }

    /** Whether names of bodies start with a character whatever place they are of. */
    public static boolean startsName(char c) {
        return STARTS.indexOf(c) >= 0;
    }

    /** 市市场监管局（市知识产权局）: the name without the other plate of the same body. */
    private static CharSequence withoutBracketsAtEnd(CharSequence words) {
        int end = words.length();
        if (end > 0 && words.charAt(end - 1) == '）') {
            int open = Brackets.openerOf(words, end - 1, 0);
            return open > 0 ? words.subSequence(0, open) : words;
        }
        return words;
    }

    /** Whether a stretch ends with the last words of a name. */
    public static Optional<Lexicon.Match<String>> endAt(CharSequence text, int end, int limit) {
        return ENDS.endingAt(text, end, limit);
    }
}
