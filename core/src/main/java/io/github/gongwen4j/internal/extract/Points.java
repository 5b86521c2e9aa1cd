package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the points within running text: 一是…；二是…, 第一，…第二，…, ①…②…, （1）…（2）…, 1.…2.… where they number on from the first. */
public final class Points {
    /** A point stands behind one of these. */
    private static final CharacterSet OPENING = CharacterSet.of("。！？；：，、 ");

    /** ① to ⑳, ⑴ to ⒇. */
    private static final CharacterSet CIRCLED = CharacterSet.ofRanges("\u2460\u2487");
    /** What 第一， and 其一， start with. */
    private static final CharacterSet ORDINALS = CharacterSet.of("第其");

    /** What the number of a point starts with, see {@link #at}. */
    private static final CharacterSet STARTS =
            Numerals.han().and(CharacterSet.of("（0123456789")).and(CIRCLED).and(ORDINALS);

    private Points() {}

    /**
     * A point.
     *
     * @param label its number as printed
     * @param start where its number starts
     * @param bodyStart where its words start
     * @param end where the next point, or the text after the points, starts
     */
    public record Point(String label, int start, int bodyStart, int end) {}

    /** The points of a line, in order. */
    public static List<Point> in(CharSequence text, int start, int end) {
        List<Mark> marks = new ArrayList<>();
        for (int i = STARTS.indexIn(text, start, end); i < end; i = STARTS.indexIn(text, i + 1, end)) {
            int at = i;
            boolean opens = i == start || OPENING.contains(text.charAt(i - 1));
            Optional<Mark> mark = !opens
                    ? Optional.empty()
                    : ORDINALS.contains(text.charAt(i))
                            ? ordinal(text, i, start, end)
                            : at(text, i, end).or(() -> arabic(text, at, start, end));
            if (mark.isPresent() && follows(mark.get(), marks, start)) {
                marks.add(mark.get());
                i = mark.get().end() - 1;
            }
        }
        if (marks.isEmpty()) {
            return List.of();
        }
        // A number alone is a quantity or a slip, not a list.
        long arabic = marks.stream().filter(m -> m.style() == Style.ARABIC).count();
        marks.removeIf(m -> m.style() == Style.ARABIC && arabic < 2);
        return pointsOf(marks, end);
    }

    /** The number with which a stretch of running text starts: 一是, （1）, 1. */
    public static Optional<Mark> numberAt(CharSequence text, int start, int end) {
        return at(text, start, end)
                .or(() -> ordinal(text, start, start, end))
                .or(() -> MarkScanner.at(text, start, end).filter(m -> m.start() == start));
    }

    private static Optional<Mark> at(CharSequence text, int i, int end) {
        int numeral = Numerals.endOfHan(text, i, end);
        if (numeral > i && numeral < end && text.charAt(numeral) == '是') {
            String label = text.subSequence(i, numeral + 1).toString();
            int value = Numerals.value(text.subSequence(i, numeral));
            int body = numeral + 1 < end && "：，、".indexOf(text.charAt(numeral + 1)) >= 0 ? numeral + 2 : numeral + 1;
            return Optional.of(new Mark(Style.POINT, label, value, i, body));
        }
        char c = text.charAt(i);
        return c == '（' || CIRCLED.contains(c)
                ? MarkScanner.at(text, i, end).filter(m -> m.start() == i && isPointStyle(m))
                : Optional.empty();
    }

    /** 第一，加强领导。第二，强化宣传。: behind a colon or a full clause; 排名第一，… and 第一、第二产业 number nothing. */
    private static Optional<Mark> ordinal(CharSequence text, int i, int start, int end) {
        int numeral = Numerals.endOfHan(text, i + 1, end);
        boolean named = ORDINALS.contains(text.charAt(i))
                && numeral > i + 1
                && numeral < end
                && "，：".indexOf(text.charAt(numeral)) >= 0
                && opensClause(text, i, start);
        int value = named ? Numerals.value(text.subSequence(i + 1, numeral)) : 0;
        String label = text.subSequence(i, named ? numeral : i).toString();
        return named ? Optional.of(new Mark(Style.POINT, label, value, i, numeral + 1)) : Optional.empty();
    }

    private static boolean opensClause(CharSequence text, int i, int start) {
        return i == start || isSentenceEnd(text.charAt(i - 1)) || "；：".indexOf(text.charAt(i - 1)) >= 0;
    }

    /** …：1.县财政局逐户催缴；2.修订办法。: an Arabic number only behind a colon or a full clause. */
    private static Optional<Mark> arabic(CharSequence text, int i, int start, int end) {
        return opensClause(text, i, start) && Characters.isDigit(text.charAt(i))
                ? MarkScanner.at(text, i, end).filter(m -> m.start() == i && m.style() == Style.ARABIC)
                : Optional.empty();
    }

    private static boolean isPointStyle(Mark mark) {
        return mark.style() == Style.CIRCLED || mark.style() == Style.ARABIC_BRACKETED;
    }

    /** A point is the first, or the one after the last of its style. */
    private static boolean follows(Mark mark, List<Mark> marks, int start) {
        if (mark.value() == 1) {
            return true;
        }
        for (int i = marks.size() - 1; i >= Math.max(0, marks.size() - 12); i--) {
            if (isOfOneList(marks.get(i), mark)) {
                return marks.get(i).value() + 1 == mark.value();
            }
        }
        // The first points of a list broken over lines stand on the lines above.
        boolean broken =
                mark.start() == start || !ORDINALS.contains(mark.label().charAt(0));
        return mark.style() == Style.POINT && broken && marks.isEmpty();
    }

    /** 一是…二是… may stand within 第一，… */
    private static boolean isOfOneList(Mark one, Mark other) {
        boolean alike = ORDINALS.contains(one.label().charAt(0))
                == ORDINALS.contains(other.label().charAt(0));
        return one.style() == other.style() && alike;
    }

    private static List<Point> pointsOf(List<Mark> marks, int end) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int stop = i + 1 < marks.size() ? marks.get(i + 1).start() : end;
            points.add(new Point(
                    marks.get(i).label(), marks.get(i).start(), marks.get(i).end(), stop));
        }
        return points;
    }
}
