package io.github.gongwen4j.internal.clean;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.github.gongwen4j.internal.lexicon.Characters;
import java.util.BitSet;

/**
 * What opencc4j knows of traditional characters, asked once for each character of the Basic Multilingual Plane.
 *
 * <p>opencc4j fills its tables on first use without safe publication; the initialisation of this class, which the virtual
 * machine guards, is that first use.
 */
final class Chinese {
    private static final BitSet TRADITIONAL = traditional();

    private Chinese() {}

    private static BitSet traditional() {
        // The phrase mode has a table of its own to fill.
        ZhConverterUtil.toSimple("繁體");
        BitSet found = new BitSet(Character.MAX_VALUE);
        for (char c = '\u3400'; c <= '\u9FFF'; c++) {
            if (Characters.isHan(c)
                    && !ZhConverterUtil.toSimple(String.valueOf(c)).equals(String.valueOf(c))) {
                found.set(c);
            }
        }
        return found;
    }

    /** Whether a character has another, simplified form. */
    static boolean isTraditional(char c) {
        return TRADITIONAL.get(c);
    }

    /** The simplified form of a stretch of text; its length may differ. */
    static String simplified(String text) {
        return ZhConverterUtil.toSimple(text);
    }
}
