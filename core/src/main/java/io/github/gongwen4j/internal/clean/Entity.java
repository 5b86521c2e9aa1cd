package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Lexicon.Match;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stands for a character in the source of a page: &amp;nbsp;, &amp;#12288;, &amp;#x3000;; where the widths are the usual ones.
 *
 * @param end where it ends
 * @param characters what it stands for
 */
record Entity(int end, String characters) {
    private static final Lexicon<String> NAMES = names();
    /** Who escapes what is escaped writes this in front of it. */
    private static final String ESCAPED_SIGN = "amp";

    private static final int LONGEST_NUMBER = 6;
    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;

    /** The entity that starts with the sign at an offset, if one does. */
    static Optional<Entity> at(String text, int sign) {
        int name = sign + 1;
        while (text.startsWith(ESCAPED_SIGN, name) && isClosed(text, name + ESCAPED_SIGN.length())) {
            name += ESCAPED_SIGN.length() + 1;
        }
        Optional<Entity> entity = text.startsWith("#", name) ? numbered(text, name + 1) : named(text, name);
        return entity.isEmpty() && name > sign + 1 ? Optional.of(new Entity(name, "&")) : entity;
    }

    private static Optional<Entity> named(String text, int start) {
        Optional<Match<String>> name = NAMES.at(text, start, text.length());
        return name.isPresent() && isClosed(text, name.get().end())
                ? Optional.of(new Entity(name.get().end() + 1, name.get().meaning()))
                : Optional.empty();
    }

    /** A character by its number, in its usual width. */
    private static Optional<Entity> numbered(String text, int start) {
        boolean hexadecimal = start < text.length() && "xX".indexOf(text.charAt(start)) >= 0;
        int radix = hexadecimal ? HEXADECIMAL : DECIMAL;
        int first = hexadecimal ? start + 1 : start;
        int end = first;
        int value = 0;
        while (end < text.length() && end - first < LONGEST_NUMBER && Character.digit(text.charAt(end), radix) >= 0) {
            value = value * radix + Character.digit(text.charAt(end), radix);
            end++;
        }
        char c = value <= Character.MAX_VALUE ? Width.usual((char) value) : '\0';
        return isCharacter(c) && isClosed(text, end)
                ? Optional.of(new Entity(end + 1, InvisibleCharacters.holds(c) ? "" : String.valueOf(c)))
                : Optional.empty();
    }

    /** Half a character is none; of letters, digits and the signs of entities another entity could be made up. */
    private static boolean isCharacter(char c) {
        return (c >= ' ' || c == '\n')
                && !Character.isSurrogate(c)
                && !Characters.isAlphanumeric(c)
                && "&#;；".indexOf(c) < 0;
    }

    private static boolean isClosed(String text, int offset) {
        return offset < text.length() && ";；".indexOf(text.charAt(offset)) >= 0;
    }

    private static Lexicon<String> names() {
        Map<String, String> names = new HashMap<>();
        for (String entry : Lexicon.entries(Entity.class, "entities.txt")) {
            int blank = entry.indexOf(' ');
            char c = (char) Integer.parseInt(entry.substring(blank + 1), HEXADECIMAL);
            names.put(entry.substring(0, blank), String.valueOf(Width.usual(c)));
        }
        return Lexicon.of(names);
    }
}
