package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a blank between the decimal number of a section and its words (1.1编制目的, 6附则), which tells it from an amount (1.1万元): where several
 * such numbers follow each other, each at the start of a line or of a sentence, or the first of a chapter behind its heading.
 */
final class GluedDecimals implements Cleaner {
    private static final CharacterSet DIGITS = CharacterSet.of("123456789");
    private static final int FEWEST = 3;
    private static final int LONGEST = 12;
    private static final int LONGEST_HEADING = 45;
    /** What counts behind a number, and starts no heading. */
    private static final Lexicon<String> MEASURES = Lexicon.of(List.of(
            "个", "万", "亿", "元", "吨", "亩", "倍", "公里", "公顷", "公斤", "千米", "平方", "立方", "米", "百分", "度", "年", "月", "日", "号",
            "至", "小时", "级以"));
    /** 年度, 日常, 公开: words of headings that start like measures. */
    private static final Lexicon<String> HEADINGS = Lexicon.of(
            List.of("年度", "日常", "日程", "月度", "度汛", "元旦", "元宵", "号召", "至关", "万众", "个人", "个体", "个案", "倍增", "亩均", "米袋子"));

    @Override
    public void clean(Draft draft) {
        if (!holdsDecimals(draft.text())) {
            return;
        }
        Run run = new Run(draft.text());
        run.read();
        if (run.decimals >= FEWEST) {
            run.ends.forEach(end -> draft.replace(end, end, " ", DiagnosticCode.BLANKS_IN_WORDS));
        }
    }

    /** Whether digits stand around enough points: a quick look, for most texts have few. */
    private static boolean holdsDecimals(String text) {
        int decimals = 0;
        for (int i = text.indexOf('.'); i >= 0 && decimals < FEWEST; i = text.indexOf('.', i + 1)) {
            boolean within = i > 0 && i + 1 < text.length();
            decimals += within && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1)) ? 1 : 0;
        }
        return decimals >= FEWEST;
    }

    /** Goes through a text once. */
    private static final class Run {
        private final String text;
        private final DecimalChain chain = new DecimalChain();
        /** Where words stand right behind a number. */
        private final List<Integer> ends = new ArrayList<>();

        private int decimals;
        /** The end of the number that may be that of the next chapter, which the first of its sections shows. */
        private int chapter = -1;

        Run(String text) {
            this.text = text;
        }

        void read() {
            int i = DIGITS.indexIn(text, 0, text.length());
            while (i < text.length()) {
                int end = endOfNumber(i);
                if (end - i <= LONGEST && (i == 0 || !isPartOfNumber(text.charAt(i - 1)))) {
                    take(i, end);
                }
                i = DIGITS.indexIn(text, end, text.length());
            }
        }

        private void take(int start, int end) {
            String label = text.substring(start, end);
            int words = Blanks.after(text, end, text.length());
            if (words == text.length() || !startsWords(words) || label.endsWith(".")) {
                return;
            }
            boolean glued = words == end;
            boolean edge = isEdge(start);
            if (label.indexOf('.') < 0) {
                boolean behindTitle = start > 0
                        && isHan(text.charAt(start - 1))
                        && chain.last().isEmpty();
                chapter(Numerals.value(label), end, glued && (edge || behindTitle));
            } else if ((edge || (label.endsWith(".1") && isHan(text.charAt(start - 1)))) && chain.follows(label)) {
                add(chapter, leadsTo(start) && label.endsWith(".1"));
                chapter = -1;
                add(end, glued);
                decimals += glued ? 1 : 0;
            }
        }

        private void chapter(int number, int end, boolean glued) {
            if (glued && chain.isNextChapter(number)) {
                boolean fixed = OpenHeading.endBeforeSentence(text, end, text.length()) > end;
                add(end, fixed && !chain.last().isEmpty());
                chapter = fixed && !chain.last().isEmpty() ? -1 : end;
            }
        }

        /** Whether nothing but a heading stands between the chapter's number and a place. */
        private boolean leadsTo(int decimal) {
            return chapter >= 0
                    && decimal - chapter <= LONGEST_HEADING
                    && !Characters.anyIn(text, chapter, decimal, "，。；：");
        }

        private void add(int end, boolean really) {
            if (really) {
                ends.add(end);
            }
        }

        /** Where a line starts, or a sentence, be it behind the units in a bracket. */
        private boolean isEdge(int start) {
            int before = Blanks.before(text, start, 0);
            char last = before == 0 ? '\n' : text.charAt(before - 1);
            return last == '\n' || last == '）' || isSentenceEnd(last);
        }

        private int endOfNumber(int start) {
            int end = start;
            while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            return end;
        }

        private static boolean isPartOfNumber(char c) {
            return isAlphanumeric(c) || c == '.';
        }

        private boolean startsWords(int at) {
            char c = text.charAt(at);
            boolean words = isHan(c) || (c >= 'Ⅰ' && c <= 'Ⅻ');
            return words
                    && (MEASURES.at(text, at, text.length()).isEmpty()
                            || HEADINGS.at(text, at, text.length()).isPresent());
        }
    }
}
