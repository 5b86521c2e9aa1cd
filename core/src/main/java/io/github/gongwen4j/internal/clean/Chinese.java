package io.github.gongwen4j.internal.clean;

import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;

/**
 * What opencc4j knows of traditional characters. Which characters these are stands in a list of our own, so that a text without any
 * does not load opencc4j.
 */
final class Chinese {
    /** The characters that have another, simplified form. */
    static final CharacterSet TRADITIONAL = traditional();

    private Chinese() {}

    private static CharacterSet traditional() {
        return CharacterSet.of(String.join("", Lexicon.entries(Chinese.class, "traditional-characters.txt")));
    }

    /**
     * opencc4j fills its tables on first use without safe publication; the initialisation of this class, which the virtual machine
     * guards, is that first use.
     */
    private static final class Converter {
        /** The simplified form of each character by itself. */
        private static final char[] FORMS = forms();
        /** Words that opencc4j converts as a whole; where none stands, it goes character by character, and so can we. */
        private static final Lexicon<String> PHRASES =
                Lexicon.of(DataMaps.defaults().tsPhrase().keySet());

        static {
            // The phrase mode has a table of its own to fill.
            ZhConverterUtil.toSimple("繁體");
        }

        private Converter() {}

        private static char[] forms() {
            char[] forms = new char[Character.MAX_VALUE + 1];
            for (int c = 0; c < forms.length; c++) {
                boolean traditional = TRADITIONAL.contains((char) c);
                forms[c] = traditional
                        ? ZhConverterUtil.toSimple(String.valueOf((char) c)).charAt(0)
                        : (char) c;
            }
            return forms;
        }

        static String simplified(String text) {
            return ZhConverterUtil.toSimple(text);
        }
    }

    /** Whether any of a text's characters has another, simplified form. */
    static boolean isTraditional(Inventory inventory) {
        return inventory.holdsAny(TRADITIONAL);
    }

    /** Whether a word stands within a stretch that is not converted character by character. */
    static boolean holdsPhrase(String text, int start, int end) {
        return Converter.PHRASES.anyIn(text, start, end);
    }

    /** The simplified form of a stretch of text; its length may differ. */
    static String simplified(String text) {
        return Converter.simplified(text);
    }

    /** The simplified form of a character that stands in no phrase. */
    static char simplified(char c) {
        return Converter.FORMS[c];
    }
}
