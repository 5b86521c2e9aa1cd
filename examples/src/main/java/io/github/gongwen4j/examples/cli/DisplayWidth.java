package io.github.gongwen4j.examples.cli;

/**
 * The columns that text takes on a terminal: two for a wide character, none for a mark upon the one before it.
 *
 * <p>Source: Unicode Standard Annex 11, East Asian Width; W and F are wide, A (such as “ ” ①) is narrow as on most terminals.
 */
final class DisplayWidth {
    /** First and last code points of the wide ranges, in order; unassigned ones between them counted in. */
    private static final int[] WIDE = {
        0x1100, 0x115F, // Hangul Jamo
        0x2E80, 0x303E, // radicals, punctuation
        0x3041, 0x4DBF, // kana, enclosed and squared letters, ideographs of extension A
        0x4E00, 0xA4CF, // ideographs, Yi
        0xA960, 0xA97F, // Hangul Jamo
        0xAC00, 0xD7A3, // Hangul
        0xF900, 0xFAFF, // compatibility ideographs
        0xFE10, 0xFE19, // vertical forms
        0xFE30, 0xFE6F, // compatibility and small forms
        0xFF01, 0xFF60, // full-width forms
        0xFFE0, 0xFFE6, // full-width signs
        0x1F300, 0x1F64F, // pictographs
        0x1F900, 0x1F9FF, // pictographs
        0x20000, 0x3FFFD, // ideographs of the supplementary planes
    };

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
