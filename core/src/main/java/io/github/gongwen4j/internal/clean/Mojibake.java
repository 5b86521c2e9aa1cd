package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Map;

/**
 * Reports lines of UTF-8 that were read as GBK (鍏充簬鍔犲己锛) or as Latin-1 before they were stored. Their bytes are not all there any more, so
 * the text stays.
 */
final class Mojibake implements Cleaner {
    private static final CharacterSet STARTS = CharacterSet.of("锛銆鐨鍜鈥\u00EF\u00E3\u00E2");
    /** What the commonest marks and words become, and nobody writes. */
    private static final Lexicon<String> SIGNS = Lexicon.of(List.of(
            "锛", "銆", "鐨", "鍜", "鈥", "\u00EF\u00BC", "\u00E3\u0080", "\u00E3\u20AC", "\u00E2\u0080", "\u00E2\u20AC"));

    private static final int FEWEST = 2;
    private static final int LONGEST_SAMPLE = 20;

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(STARTS)) {
            return;
        }
        String text = draft.text();
        for (Line line : draft.lines()) {
            if (holdsSigns(text, line)) {
                String sample = text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_SAMPLE));
                draft.remark(DiagnosticCode.ENCODING_DAMAGE, line.start(), line.end(), Map.of("text", sample));
            }
        }
    }

    private static boolean holdsSigns(String text, Line line) {
        int found = 0;
        for (int i = STARTS.indexIn(text, line.start(), line.end());
                i < line.end() && found < FEWEST;
                i = STARTS.indexIn(text, i + 1, line.end())) {
            found += SIGNS.at(text, i, line.end()).isPresent() ? 1 : 0;
        }
        return found >= FEWEST;
    }
}
