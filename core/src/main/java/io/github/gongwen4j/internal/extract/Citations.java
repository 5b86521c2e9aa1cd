package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.header.DocumentNumbers;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.CitationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the documents that a stretch of text names: 《title》 with or without a number in brackets behind it, or a number alone.
 */
public final class Citations {
    private static final Lexicon<String> CALLED = Lexicon.of(List.of("以下简称", "以下统称", "下称", "简称", "以下称", "以下简称为"));
    private static final CharacterSet STARTS = CharacterSet.of("《〔");
    private static final int LONGEST_REMARK = 60;
    private static final int LONGEST_NUMBER = 16;

    private final CharSequence text;
    private final int start;
    private final int end;
    private final CitingWords words;
    private final List<Found> found = new ArrayList<>();

    private Citations(CharSequence text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.words = new CitingWords(text, start, end);
    }

    /** A document named in the clean text. */
    public record Found(
            int start,
            int end,
            Optional<String> title,
            Optional<DocumentNumbers.Found> number,
            CitationKind kind,
            Optional<String> shortTitle) {}

    /** The documents named, in order. */
    public static List<Found> in(CharSequence text, int start, int end) {
        return new Citations(text, start, end).find();
    }

    private List<Found> find() {
        int i = STARTS.indexIn(text, start, end);
        while (i < end) {
            i = STARTS.indexIn(text, text.charAt(i) == '《' ? titled(i) : numbered(i), end);
        }
        return found;
    }

    private int titled(int at) {
        int after = Brackets.afterGroup(text, at, end);
        if (after <= at + 2) {
            return at + 1;
        }
        Optional<DocumentNumbers.Found> number = numberBehind(text, after, end);
        String title = text.subSequence(at + 1, after - 1).toString().strip();
        int to = number.map(DocumentNumbers.Found::end).orElse(after);
        if (!title.isEmpty()) {
            add(at, to, Optional.of(title), number);
        }
        return to;
    }

    private int numbered(int at) {
        int from = Math.max(start, last().map(Found::end).orElse(start));
        Optional<DocumentNumbers.Found> number = DocumentNumbers.firstIn(
                        text, Math.max(from, at - LONGEST_NUMBER + 2), Math.min(end, at + LONGEST_NUMBER))
                .filter(n -> n.start() < at && n.end() > at);
        if (number.isEmpty()) {
            return at + 1;
        }
        add(number.get().start(), number.get().end(), Optional.empty(), number);
        return number.get().end();
    }

    private void add(int from, int to, Optional<String> title, Optional<DocumentNumbers.Found> number) {
        CitationKind kind = words.of(from, to, last());
        found.add(new Found(from, to, title, number, kind, shortTitle(to)));
    }

    private Optional<Found> last() {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** （以下简称《意见》） right behind, or behind the number in the same brackets. */
    private Optional<String> shortTitle(int to) {
        int limit = Math.min(end, to + LONGEST_REMARK);
        int i = to;
        while (i < limit && "）（，、 ".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        Optional<Lexicon.Match<String>> called = CALLED.at(text, i, limit);
        int open = called.map(Lexicon.Match::end).orElse(limit);
        if (i == to || open >= limit || "《“".indexOf(text.charAt(open)) < 0) {
            return Optional.empty();
        }
        int close = Brackets.afterGroup(text, open, limit);
        return Optional.of(text.subSequence(open + 1, Math.max(open + 1, close - 1))
                        .toString()
                        .strip())
                .filter(title -> !title.isEmpty());
    }

    private static Optional<DocumentNumbers.Found> numberBehind(CharSequence text, int after, int end) {
        if (after >= end || text.charAt(after) != '（') {
            return Optional.empty();
        }
        int close = Brackets.afterGroup(text, after, end);
        return DocumentNumbers.firstIn(text, after + 1, close)
                .filter(n -> n.start() <= after + 2)
                .or(() -> DocumentNumbers.ofLine(text, after + 1, close - 1));
    }
}
