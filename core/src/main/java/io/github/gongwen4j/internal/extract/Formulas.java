package io.github.gongwen4j.internal.extract;

/** Tells how something is computed (2017年应缴费额=上年营业收入×50%×1‰): no number and no time in it is one to keep to. */
final class Formulas {
    /** So far from its equals sign a formula reaches, at most. */
    private static final int REACH = 60;

    private static final String STOPS = "，。；：！？\n";
    private static final String EQUALS = "=＝";
    private static final String OPERATORS = "×÷*/+＋";

    private Formulas() {}

    /** Whether what stands between two offsets is of a formula. */
    static boolean hold(CharSequence text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < REACH && STOPS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < REACH && STOPS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return holdsAny(EQUALS, text, from, to) && holdsAny(OPERATORS, text, from, to);
    }

    private static boolean holdsAny(String signs, CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
