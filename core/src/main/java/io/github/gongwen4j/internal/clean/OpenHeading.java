package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The heading of an item that stands in front of its text on a line that lost its breaks (一、总体要求坚持…).
 *
 * <p>It ends behind words that are a whole heading word for word, where a sentence starts. Any other heading without a mark behind it has
 * several readings and is left alone.
 *
 * @param end where the heading ends, if that is certain and no break stands there yet
 * @param isUncertain whether the item may start with a heading whose end nothing tells
 */
record OpenHeading(OptionalInt end, boolean isUncertain) {
    private static final OpenHeading NONE = new OpenHeading(OptionalInt.empty(), false);
    private static final int LONGEST = 25;
    private static final int YEAR = 4;
    /** No heading starts with these. */
    private static final String SENTENCE = "由要请对将各为按把在经";

    private static final Lexicon<String> HEADINGS = Lexicon.read(OpenHeading.class, "fixed-headings.txt");
    private static final Lexicon<String> SENTENCES = Lexicon.read(OpenHeading.class, "sentence-starts.txt");

    /**
     * Looks at the item whose number starts at an offset.
     *
     * @param limit where the next line starts
     */
    static OpenHeading at(String text, int item, int limit) {
        Optional<Mark> mark =
                MarkScanner.at(text, item, limit).filter(m -> m.style() != Style.ARABIC && m.end() < limit);
        if (mark.isEmpty()) {
            return NONE;
        }
        int words = mark.get().end();
        int fixed = endBeforeSentence(text, words, limit);
        return fixed > words
                ? new OpenHeading(OptionalInt.of(fixed), false)
                : new OpenHeading(OptionalInt.empty(), isOpen(text, words, limit));
    }

    /** The end of a heading that plans use word for word, a sentence or the line's end behind it; the offset itself if there is none. */
    static int endBeforeSentence(String text, int words, int limit) {
        return HEADINGS.at(text, behindYear(text, words, limit), limit)
                .map(Lexicon.Match::end)
                .filter(end -> endsLine(text, end, limit) || startsSentence(text, end, limit))
                .orElse(words);
    }

    /** Behind the heading that most plans use and that stands at an offset with a blank behind it; the offset if there is none. */
    static int endOfFixed(String text, int offset, int limit) {
        return HEADINGS.at(text, offset, limit)
                .map(Lexicon.Match::end)
                .filter(end -> end + 1 < limit && text.charAt(end) == ' ' && "和与及、（".indexOf(text.charAt(end + 1)) < 0)
                .orElse(offset);
    }

    /** Whether words are all of a heading that most plans use. */
    static boolean isFixed(String words) {
        return HEADINGS.at(words, 0, words.length())
                .filter(match -> match.end() == words.length())
                .isPresent();
    }

    /** 2023年工作回顾过去的一年 */
    private static int behindYear(String text, int offset, int limit) {
        int end = Numerals.endOfDigits(text, offset, Math.min(limit, offset + YEAR));
        return end == offset + YEAR && end < limit && text.charAt(end) == '年' ? end + 1 : offset;
    }

    private static boolean endsLine(String text, int offset, int limit) {
        int end = Blanks.after(text, offset, limit);
        return end < limit && text.charAt(end) == '\n';
    }

    /** 到2025年 and 2025年 and 6月底 and 1—9月 cannot belong to the heading, either. */
    private static boolean startsSentence(String text, int offset, int end) {
        int first = Numerals.endOfDigits(text, offset, Math.min(end, offset + 5));
        boolean range = first > offset && first < end && "—-～至".indexOf(text.charAt(first)) >= 0;
        int digits = range ? Numerals.endOfDigits(text, first + 1, Math.min(end, first + 5)) : first;
        boolean time = digits > offset && digits < end && "年月".indexOf(text.charAt(digits)) >= 0;
        return time || SENTENCES.at(text, offset, end).isPresent();
    }

    /** 销售与携带管理限放区域实行专营，…, but not 健全体系。…, and not a heading alone on its line. */
    private static boolean isOpen(String text, int words, int limit) {
        int mark = Brackets.indexOutside(text, words, limit, "，。；：！？");
        boolean alone = mark == limit && limit - words <= LONGEST;
        boolean ended = mark < limit && text.charAt(mark) != '，' && mark - words <= LONGEST;
        return !alone && !ended && SENTENCE.indexOf(text.charAt(words)) < 0;
    }
}
