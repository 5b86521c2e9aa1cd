package io.github.gongwen4j.internal.lexicon;

import java.util.Optional;

/** The type of document (文种) that a title ends with. */
public final class DocumentTypes {
    private static final Lexicon<String> TYPES = Lexicon.read(DocumentTypes.class, "document-types.txt");

    private DocumentTypes() {}

    /** The type at the end of a title, closing marks and a remark in brackets (试行) aside. */
    public static Optional<Lexicon.Match<String>> endOf(CharSequence title) {
        int end = withoutRemark(title, title.length());
        return TYPES.endingAt(title, end, 0);
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
