package io.github.gongwen4j.internal.numbering;

/** The number of an annex (附件1), also where the year that its title starts with stands right behind it (附件12024年重点任务清单). */
public final class AnnexMark {
    private static final int YEAR = 4;

    private AnnexMark() {}

    /** The offset behind the digits of the number that starts at an offset; the offset itself if there are none but those of a year. */
    public static int endOfNumber(CharSequence text, int offset, int limit) {
        int digits = Numerals.endOfDigits(text, offset, limit);
        boolean year = digits - offset >= YEAR && digits < limit && text.charAt(digits) == '年';
        return year && startsCentury(text, digits - YEAR) ? digits - YEAR : digits;
    }

    private static boolean startsCentury(CharSequence text, int offset) {
        String century = text.subSequence(offset, offset + 2).toString();
        return century.equals("19") || century.equals("20");
    }
}
