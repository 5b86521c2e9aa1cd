package io.github.gongwen4j.internal.lexicon;

import io.github.gongwen4j.model.Role;
import java.util.List;
import java.util.Optional;

/** Words that close a list of units and give it a role: 牵头, 按职责分工负责. */
public final class RoleWords {
    /** What may stand behind a word that ends a stretch. */
    public static final String BEHIND = "。；， ";

    private static final Lexicon<Role> WORDS = Lexicon.read(RoleWords.class, "roles.txt", Role.class)
            .andBehind(List.of("结合实际", "结合本地实际", "结合各自实际", "结合工作实际", "结合自身实际", "共同", "联合"));

    private RoleWords() {}

    /** The characters that words end with. */
    public static CharacterSet ends() {
        return WORDS.ends();
    }

    /** The longest word that starts at an offset. */
    public static Optional<Lexicon.Match<Role>> at(CharSequence text, int offset, int limit) {
        return WORDS.at(text, offset, limit);
    }

    /** The word that ends a stretch, punctuation behind it aside. */
    public static Optional<Lexicon.Match<Role>> atEnd(CharSequence text, int start, int end) {
        int last = end;
        while (last > start && BEHIND.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return WORDS.endingAt(text, last, start);
    }
}
