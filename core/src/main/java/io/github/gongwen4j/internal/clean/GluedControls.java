package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Finds a portal's choice of the size of letters (【字体：大 中 小】) on the line of a document: it is one thing, whatever blanks it holds. */
final class GluedControls {
    private static final CharacterSet MIDDLE = CharacterSet.of("中");
    private static final String SIZES = "大中小";
    private static final Lexicon<String> LABELS = Lexicon.of(List.of("字体", "字号", "字体大小"));
    private static final int LONGEST = 20;

    private GluedControls() {}

    /** The stretches that such choices take. */
    static List<Stretch> in(String text, int start, int end) {
        List<Stretch> found = new ArrayList<>();
        for (int i = MIDDLE.indexIn(text, start, end); i < end; i = MIDDLE.indexIn(text, i + 1, end)) {
            int first = skipBack(text, i, start, " |");
            int last = skip(text, i + 1, end, " |");
            boolean sizes = first > start
                    && last < end
                    && text.charAt(first - 1) == SIZES.charAt(0)
                    && text.charAt(last) == SIZES.charAt(2)
                    && (first < i || last > i + 1);
            if (sizes) {
                int open = skipBack(text, first - 1, start, " 【[（：:");
                int label = LABELS.endingAt(text, open, start)
                        .map(Lexicon.Match::start)
                        .orElse(open);
                int from = skipBack(text, label, start, "【[");
                found.add(new Stretch(from, skip(text, last + 1, end, " 】]）")));
            }
        }
        return found;
    }

    private static int skipBack(String text, int offset, int start, String marks) {
        int i = offset;
        while (i > start && offset - i < LONGEST && marks.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static int skip(String text, int offset, int end, String marks) {
        int i = offset;
        while (i < end && i - offset < LONGEST && marks.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
