package io.github.gongwen4j.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/** What comparison looks at in words and numbers: letters and digits of one width. */
final class Wording {
    private Wording() {}

    /** The letters, digits, percent signs and full stops, in one width and in lower case; empty for an absent value. */
    static String bare(JsonNode text) {
        return bare(text.isValueNode() ? text.asText("") : "");
    }

    static String bare(String text) {
        return kept(text.isEmpty() ? "" : fold(text).toLowerCase(Locale.ROOT), c -> isWord(c) || c == '%' || c == '.');
    }

    /** A number of the outline without its brackets and marks. */
    static String label(JsonNode number) {
        return kept(fold(number.asText("")), Wording::isWord);
    }

    /** A number to six decimal places, whatever its notation; empty for an absent one. */
    static String amount(JsonNode value) {
        if (!value.isNumber()) {
            return bare(value);
        }
        return BigDecimal.valueOf(value.asDouble())
                .setScale(6, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** How much two texts have in common, pairs of characters counted: 1 if equal, 0 if nothing. */
    static double similarity(JsonNode a, JsonNode b) {
        Multiset<String> one = pairs(bare(a));
        Multiset<String> other = pairs(bare(b));
        int common = Multisets.intersection(one, other).size();
        return 2.0 * common / Math.max(1, one.size() + other.size());
    }

    private static Multiset<String> pairs(String text) {
        Multiset<String> pairs = HashMultiset.create();
        if (text.length() < 2) {
            pairs.add(text);
        }
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String kept(String text, IntPredicate keep) {
        return text.codePoints()
                .filter(keep)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
