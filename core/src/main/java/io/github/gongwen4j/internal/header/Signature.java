package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.outline.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The issuer's name below the body (发文机关署名) and the date of issue (成文日期).
 *
 * @param names the lines with names, in order, maybe none
 * @param date the line with the date; for a name and a date on one line, both are that line
 */
record Signature(List<Line> names, Optional<Line> date) {
    private static final int MOST_NAMES = 8;
    private static final int LONGEST_NAME = 40;

    /** The line with the date, unless a name stands on it, too. */
    Optional<Line> dateAlone() {
        // By number, for the equality of records takes long the first time.
        return date.filter(line -> names.stream().noneMatch(name -> name.index() == line.index()));
    }

    /** The last signature between two indices. */
    static Optional<Signature> find(List<Line> lines, String text, int from, int to, Optional<String> issuer) {
        for (int i = to - 1; i >= from; i--) {
            Line line = lines.get(i);
            if (line.mark().isPresent()
                    && Dates.of(text, line.start(), line.end()).isEmpty()) {
                continue;
            }
            Optional<Signature> found = endingAt(lines, text, from, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return withoutDate(lines, text, from, to, issuer);
    }

    private static Optional<Signature> endingAt(List<Line> lines, String text, int from, int i) {
        Line line = lines.get(i);
        if (Dates.of(text, line.start(), line.end()).isPresent()) {
            Deque<Line> names = new ArrayDeque<>();
            for (int j = i - 1; j >= from && names.size() < MOST_NAMES && isName(lines.get(j), text); j--) {
                names.addFirst(lines.get(j));
            }
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Signature(List.copyOf(names), Optional.of(line)));
        }
        int date = dateAtEnd(line, text);
        boolean both = date > line.start() && UnitNames.areNames(text.substring(line.start(), date));
        return both ? Optional.of(new Signature(List.of(line), Optional.of(line))) : Optional.empty();
    }

    /** The offset of a date that ends a line after other words, or -1. */
    static int dateAtEnd(Line line, String text) {
        if (text.charAt(line.end() - 1) != '日') {
            return -1;
        }
        for (int i = line.end() - 1; i > line.start() && line.end() - i <= 16; i--) {
            boolean apart = text.charAt(i - 1) == ' ' || UnitNames.endsLikeUnit(text.subSequence(line.start(), i));
            if (apart && Dates.of(text, i, line.end()).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** A name alone at the end counts only if it is the issuer's. */
    private static Optional<Signature> withoutDate(
            List<Line> lines, String text, int from, int to, Optional<String> issuer) {
        for (int i = to - 1; i >= Math.max(from, to - 3) && issuer.isPresent(); i--) {
            if (lines.get(i).of(text).equals(issuer.get())) {
                return Optional.of(new Signature(List.of(lines.get(i)), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** 某市人民政府（代章）, 某局（盖章） */
    static String withoutStamp(String words) {
        int open = words.endsWith("章）") ? words.lastIndexOf('（') : -1;
        return open > 0 ? words.substring(0, open) : words;
    }

    /** （某市人民政府）: brackets around the whole name. */
    static boolean isFramed(String words) {
        return words.length() > 2
                && words.charAt(0) == '（'
                && Brackets.openerOf(words, words.length() - 1, 0) == 0
                && UnitNames.isName(words.substring(1, words.length() - 1));
    }

    private static boolean isName(Line line, String text) {
        String words = withoutStamp(line.of(text));
        if (line.mark().isPresent() || line.label().isPresent() || words.length() > LONGEST_NAME) {
            return false;
        }
        return UnitNames.areNames(words) || isFramed(words);
    }
}
