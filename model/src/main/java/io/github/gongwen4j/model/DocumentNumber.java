package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A document number (发文字号): the issuer's code, the year, the serial, as in {@code 嘉政办发〔2021〕64号}.
 *
 * <p>Source: GB/T 9704-2012, 7.2.5. Immutable and thread-safe.
 *
 * @param issuerCode the issuer's code (机关代字), such as {@code 嘉政办发}
 * @param year the year in full, 1900 to 2999
 * @param serial the serial number (发文顺序号) within the year, at least 1
 * @param span where the number stands in the original
 */
public record DocumentNumber(String issuerCode, int year, int serial, Span span) {
    private static final int LONGEST_SERIAL = 6;

    /**
     * Checks the parts.
     *
     * @param issuerCode the issuer's code (机关代字), such as {@code 嘉政办发}
     * @param year the year in full, 1900 to 2999
     * @param serial the serial number (发文顺序号) within the year, at least 1
     * @param span where the number stands in the original
     * @throws NullPointerException if {@code issuerCode} or {@code span} is null
     * @throws IllegalArgumentException if {@code issuerCode} is blank, {@code year} is not within 1900 to 2999, or
     *     {@code serial} is less than 1
     */
    public DocumentNumber {
        Text.require(issuerCode, "issuerCode");
        Objects.requireNonNull(span, "span");
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException("year must be within 1900 to 2999: " + year);
        }
        if (serial < 1) {
            throw new IllegalArgumentException("serial must be at least 1: " + serial);
        }
    }

    /**
     * Reads a number that has the standard's form. Blanks are ignored, and {@code [ ]}, {@code ( )} and {@code 【 】} are
     * accepted for {@code 〔 〕}; anything else that is damaged is refused.
     *
     * @param text the number alone, such as {@code 国发〔2020〕6号}
     * @return the number, its span covering all of {@code text}; empty if the text is no document number
     * @throws NullPointerException if {@code text} is null
     */
    public static Optional<DocumentNumber> parse(String text) {
        String bare = Objects.requireNonNull(text, "text").strip().replaceAll("[\\s\\u00A0\\u3000]+", "");
        int open = firstOf(bare, "〔[［(（【", 0);
        int close = open < 0 ? -1 : firstOf(bare, "〕]］)）】", open);
        if (open < 1 || close != open + 5 || !bare.endsWith("号")) {
            return Optional.empty();
        }
        String year = bare.substring(open + 1, close);
        String serial = bare.substring(close + 1, bare.length() - 1);
        if (!isNumber(year) || !isNumber(serial) || serial.length() > LONGEST_SERIAL) {
            return Optional.empty();
        }
        int y = Integer.parseInt(year);
        int s = Integer.parseInt(serial);
        if (y < 1900 || y > 2999 || s < 1) {
            return Optional.empty();
        }
        return Optional.of(new DocumentNumber(bare.substring(0, open), y, s, new Span(0, text.length())));
    }

    /**
     * The same number at another place.
     *
     * @param where where the number stands in the original
     * @return a copy with that span
     */
    public DocumentNumber withSpan(Span where) {
        return new DocumentNumber(issuerCode, year, serial, where);
    }

    /**
     * The number in the standard's form: year in 〔 〕, no leading zero, ending in 号.
     *
     * @return such as {@code 嘉政办发〔2021〕64号}
     */
    @Override
    public String toString() {
        return issuerCode + '〔' + year + '〕' + serial + '号';
    }

    private static int firstOf(String text, String marks, int from) {
        for (int i = from; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
