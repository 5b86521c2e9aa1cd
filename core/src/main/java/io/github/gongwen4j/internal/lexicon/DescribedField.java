package io.github.gongwen4j.internal.lexicon;

import java.util.Locale;
import java.util.Optional;

/** What a field tells of a document where a portal's table or front matter describes it. */
public enum DescribedField {
    /** 标题. */
    TITLE("标题"),
    /** 发文字号. */
    NUMBER("发文字号"),
    /** 发文机关. */
    ISSUER("发文机关"),
    /** 成文日期. */
    DATE("成文日期"),
    /** 主送机关. */
    RECIPIENTS("主送机关"),
    /** 抄送机关. */
    COPIED("抄送机关"),
    /** 印发日期: when the document was printed, not when it was issued. */
    PRINTED("印发日期"),
    /** Anything that is no element of the header: 索引号, 发布日期. */
    OTHER("");

    private static final int LONGEST = 20;
    private static final String IGNORED = " 【[_-";

    private final String label;

    DescribedField(String label) {
        this.label = label;
    }

    /** The usual name of the field; empty if it is no element of the header. */
    public String label() {
        return label;
    }

    /** What a field's name says; blanks, brackets, hyphens and capitals do not count. */
    public static Optional<DescribedField> of(String name) {
        if (!canBe(name)) {
            return Optional.empty();
        }
        String words = withoutIgnored(name).toLowerCase(Locale.ROOT);
        return words.length() > LONGEST
                ? Optional.empty()
                : Words.NAMES
                        .at(words, 0, words.length())
                        .filter(m -> m.end() == words.length())
                        .map(Lexicon.Match::meaning);
    }

    /** The longest name of a field that words without blanks start with. */
    public static Optional<Lexicon.Match<DescribedField>> startOf(CharSequence words) {
        return Words.NAMES.at(words, 0, words.length());
    }

    private static String withoutIgnored(String name) {
        StringBuilder words = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (IGNORED.indexOf(name.charAt(i)) < 0) {
                words.append(name.charAt(i));
            }
        }
        return words.toString();
    }

    /** A quick look at the characters: most words are no field's name. */
    private static boolean canBe(String name) {
        char last = name.isEmpty() ? ' ' : Character.toLowerCase(name.charAt(name.length() - 1));
        return name.indexOf('：') < 0
                && (IGNORED.indexOf(last) >= 0 || Words.NAMES.ends().contains(last));
    }

    private static final class Words {
        static final Lexicon<DescribedField> NAMES =
                Lexicon.read(DescribedField.class, "described-fields.txt", DescribedField.class);
    }
}
