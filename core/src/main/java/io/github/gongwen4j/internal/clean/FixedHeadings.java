package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds where a heading ends that stands in front of its text without a mark between (一、总体要求坚持…): behind words that are a whole
 * heading word for word, where a sentence starts. Any other heading has two readings and is left alone.
 */
final class FixedHeadings {
    private static final Lexicon<String> HEADINGS = Lexicon.read(FixedHeadings.class, "fixed-headings.txt");
    private static final Lexicon<String> SENTENCES = Lexicon.read(FixedHeadings.class, "sentence-starts.txt");

    private FixedHeadings() {}

    /** The offset behind the heading of the item whose number starts at an offset; empty if its end is not certain. */
    static OptionalInt endOf(String text, int item, int end) {
        int words = MarkScanner.at(text, item, end).map(mark -> mark.end()).orElse(end);
        Optional<Lexicon.Match<String>> heading = HEADINGS.at(text, words, end);
        return heading.filter(match -> startsSentence(text, match.end(), end)).stream()
                .mapToInt(Lexicon.Match::end)
                .findFirst();
    }

    /** 到2025年 and 2025年 and 6月底 cannot belong to the heading, either. */
    private static boolean startsSentence(String text, int offset, int end) {
        int digits = Numerals.endOfDigits(text, offset, Math.min(end, offset + 5));
        boolean time = digits > offset && digits < end && "年月".indexOf(text.charAt(digits)) >= 0;
        return time || SENTENCES.at(text, offset, end).isPresent();
    }
}
