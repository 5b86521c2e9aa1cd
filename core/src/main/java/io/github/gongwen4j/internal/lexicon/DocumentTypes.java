package io.github.gongwen4j.internal.lexicon;

import java.util.Optional;

/** The type of document (文种) that a title ends with. */
public final class DocumentTypes {
    private static final Lexicon<String> TYPES = Lexicon.read(DocumentTypes.class, "document-types.txt");
    /** What an order ends with; 法令 and 责令 are words like others. */
    private static final Lexicon<String> ORDERS = Lexicon.read(DocumentTypes.class, "orders.txt");

    private static final String ORDER = "令";

    private DocumentTypes() {}

    /** The type at the end of a title, closing marks and a remark in brackets (试行) aside. */
    public static Optional<Lexicon.Match<String>> endOf(CharSequence title) {
        int end = withoutRemark(title, title.length());
        Optional<Lexicon.Match<String>> type = TYPES.endingAt(title, end, 0);
        return type.isPresent() ? type : orderAt(title, withoutOrdinal(title, end));
    }

    private static Optional<Lexicon.Match<String>> orderAt(CharSequence title, int end) {
        return ORDERS.endingAt(title, end, 0).map(m -> new Lexicon.Match<>(end - ORDER.length(), end, ORDER));
    }

    /** The end of 某省人民政府令第230号 without 第230号. */
    public static int withoutOrdinal(CharSequence title, int end) {
        int i = end - 1;
        if (i <= 0 || title.charAt(i) != '号') {
            return end;
        }
        while (i > 0 && Characters.isDigit(title.charAt(i - 1))) {
            i--;
        }
        boolean ordinal = i > 0 && i < end - 1 && title.charAt(i - 1) == '第';
        return ordinal ? i - 1 : end;
    }

    /** The end of a title without closing marks and without remarks in brackets. */
    public static int withoutRemark(CharSequence title, int from) {
        int end = from;
        while (end > 0) {
            char c = title.charAt(end - 1);
            if (c == '）') {
                int open = title.toString().lastIndexOf('（', end - 1);
                if (open <= 0) {
                    return end;
                }
                end = open;
            } else if (Characters.isCloser(c) || c == ' ' || c == '。') {
                end--;
            } else {
                return end;
            }
        }
        return from;
    }
}
