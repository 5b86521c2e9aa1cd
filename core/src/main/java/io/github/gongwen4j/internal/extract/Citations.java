package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.header.DocumentNumbers;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the documents that a stretch of text names: 《title》 with or without a number in brackets behind it, or a number alone.
 */
public final class Citations {
    private static final CharacterSet STARTS = CharacterSet.of("《〔");

    private Citations() {}

    /** A document named in the clean text. */
    public record Found(int start, int end, Optional<String> title, Optional<DocumentNumbers.Found> number) {}

    /** The documents named, in order. */
    public static List<Found> in(CharSequence text, int start, int end) {
        List<Found> found = new ArrayList<>();
        for (int i = STARTS.indexIn(text, start, end); i < end; i = STARTS.indexIn(text, i, end)) {
            int after = text.charAt(i) == '《' ? Brackets.afterGroup(text, i, end) : i + 1;
            if (after > i + 2) {
                Optional<DocumentNumbers.Found> number = numberBehind(text, after, end);
                String title = text.subSequence(i + 1, after - 1).toString().strip();
                if (!title.isEmpty()) {
                    found.add(new Found(
                            i, number.map(DocumentNumbers.Found::end).orElse(after), Optional.of(title), number));
                }
                i = number.map(DocumentNumbers.Found::end).orElse(after);
                continue;
            }
            if (text.charAt(i) == '〔') {
                int at = i;
                Optional<DocumentNumbers.Found> number =
                        DocumentNumbers.firstIn(text, Math.max(start, lastEnd(found, i - 14)), Math.min(end, i + 16));
                if (number.filter(n -> n.start() < at && n.end() > at).isPresent()) {
                    found.add(new Found(number.get().start(), number.get().end(), Optional.empty(), number));
                    i = number.get().end();
                    continue;
                }
            }
            i++;
        }
        return found;
    }

    private static int lastEnd(List<Found> found, int otherwise) {
        return found.isEmpty()
                ? otherwise
                : Math.max(otherwise, found.get(found.size() - 1).end());
    }

    private static Optional<DocumentNumbers.Found> numberBehind(CharSequence text, int after, int end) {
        if (after >= end || text.charAt(after) != '（') {
            return Optional.empty();
        }
        int close = Brackets.afterGroup(text, after, end);
        return DocumentNumbers.firstIn(text, after + 1, close).filter(n -> n.start() <= after + 2);
    }
}
