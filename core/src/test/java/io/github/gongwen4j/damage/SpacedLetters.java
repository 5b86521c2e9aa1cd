package io.github.gongwen4j.damage;

/** Sets letters apart, as the text layer of a scan has them: a blank on either side of each ideograph. */
final class SpacedLetters {
    private SpacedLetters() {}

    /** Numbers and Latin words stay whole. A blank of the text is set apart, too, and so stays wider than the others. */
    static String of(String text) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            spaced.append(text.charAt(i));
            if (i + 1 < text.length() && (isWide(text.charAt(i)) || isWide(text.charAt(i + 1)))) {
                spaced.append(text.charAt(i) == '\n' || text.charAt(i + 1) == '\n' ? "" : " ");
            }
        }
        return spaced.toString();
    }

    private static boolean isWide(char c) {
        return Scripts.isHan(c) || "，。、；：？！（）《》“”〔〕".indexOf(c) >= 0;
    }
}
