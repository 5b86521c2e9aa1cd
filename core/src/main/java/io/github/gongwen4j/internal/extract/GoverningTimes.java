package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Mark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the time that governs a number: 到2020年，…超过10亿千瓦；到2025年，…. It is the last one in front of the number in its sentence, if
 * that one is the sentence's topic or stands in the number's clause or in a parallel one; else one that closes the statement (…，年底前完成).
 */
public final class GoverningTimes {
    /** How many times are looked at for one number. */
    private static final int MOST = 12;

    private static final CharacterSet SENTENCE = CharacterSet.of("。！？\n");
    private static final CharacterSet CLAUSE = CharacterSet.of("，。；：！？\n");
    private static final Lexicon<String> JOINING = Lexicon.of(List.of("、", "，", "和", "与", "及", "以及"));

    private final CharSequence text;
    private final List<TimeExpression> times;
    private final ClosingTimes closing;

    /**
     * Prepares to look for the times of numbers.
     *
     * @param times by place
     */
    public GoverningTimes(CharSequence text, Collection<TimeExpression> times) {
        this.text = text;
        this.times = new ArrayList<>(times);
        this.times.removeIf(time -> !hasEnd(time));
        this.closing = new ClosingTimes(text);
    }

    private static boolean hasEnd(TimeExpression time) {
        return time instanceof TimeExpression.By
                || time instanceof TimeExpression.Between
                || time instanceof TimeExpression.OfMonth
                || time instanceof TimeExpression.Plan
                || time instanceof TimeExpression.Until
                || time instanceof TimeExpression.AfterIssue;
    }

    /**
     * The time of each number, in their order.
     *
     * @param numbers from the number itself to the words behind it, by place
     */
    public List<Optional<TimeExpression>> of(List<Stretch> numbers) {
        List<Optional<TimeExpression>> found = new ArrayList<>();
        int next = numbers.isEmpty() ? 0 : firstFrom(numbers.get(0).start());
        for (int i = 0; i < numbers.size(); i++) {
            Stretch number = numbers.get(i);
            while (next < times.size() && times.get(next).end() <= number.start()) {
                next++;
            }
            int last = outsideBrackets(next - 1, number.start());
            if (last < 0 || !sharesSentence(times.get(last), number)) {
                Optional<TimeExpression> behind = next < times.size() ? Optional.of(times.get(next)) : Optional.empty();
                found.add(behind.filter(time -> closing.closes(time, number)));
            } else {
                found.add(governs(times.get(last), numbers, i, found) ? shared(last, numbers, i) : Optional.empty());
            }
        }
        return found;
    }

    /** The index of the first time that ends behind an offset. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last time at or before an index that stands in no bracket which closes before an offset. */
    private int outsideBrackets(int last, int offset) {
        int i = last;
        while (i >= 0
                && last - i < MOST
                && offset - times.get(i).end() <= Clauses.LONGEST
                && isLeft(times.get(i), offset)) {
            i--;
        }
        return i;
    }

    private boolean isLeft(TimeExpression time, int offset) {
        int depth = 0;
        for (int i = time.end(); i < offset && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
        }
        return depth < 0;
    }

    private boolean sharesSentence(TimeExpression time, Stretch number) {
        return number.start() - time.end() <= Clauses.LONGEST
                && next(SENTENCE, time.end(), number.start()) == number.start();
    }

    private boolean governs(TimeExpression time, List<Stretch> numbers, int i, List<Optional<TimeExpression>> found) {
        int start = numbers.get(i).start();
        int mark = next(CLAUSE, time.end(), start);
        if (mark == start) {
            return true;
        }
        boolean same =
                i > 0 && found.get(i - 1).isPresent() && found.get(i - 1).get().start() == time.start();
        boolean parallel = same && isParallel(numbers.get(i - 1), numbers.get(i));
        return (parallel || isTopic(time)) && !opensWithOther(mark, start);
    }

    /** 到2025年…, 2025年，…: what the whole sentence speaks of. */
    private boolean isTopic(TimeExpression time) {
        boolean level = time.start() > 0 && "到至".indexOf(text.charAt(time.start() - 1)) >= 0;
        return level || text.charAt(time.end()) == '，';
    }

    /** Whether the clause of one number, or the next one, holds the other. */
    private boolean isParallel(Stretch before, Stretch number) {
        int to = number.start();
        int mark = next(CLAUSE, before.end(), to);
        return mark == to || next(CLAUSE, mark + 1, to) == to;
    }

    /** Where the first of some marks stands, or the second offset. */
    private int next(CharacterSet marks, int from, int to) {
        return marks.indexIn(text, from, to);
    }

    /**
     * Whether a year that nobody took for a deadline, or a point (二是, ②), opens a clause from a mark on. Behind 到2025年，一是…，二是… the time
     * is that of all points.
     */
    private boolean opensWithOther(int from, int to) {
        boolean listed = false;
        for (int mark = from; mark < to; mark = next(CLAUSE, mark + 1, to)) {
            int clause = mark + 1;
            int year = clause < to && "到至".indexOf(text.charAt(clause)) >= 0 ? clause + 1 : clause;
            Optional<Mark> point = Points.numberAt(text, clause, to);
            listed |= point.filter(p -> p.value() == 1).isPresent();
            if (isYear(year, to) || (point.isPresent() && !listed)) {
                return true;
            }
        }
        return false;
    }

    private boolean isYear(int at, int limit) {
        return at + 4 < limit
                && Characters.isDigit(text.charAt(at))
                && Characters.isDigit(text.charAt(at + 3))
                && text.charAt(at + 4) == '年';
    }

    /** 2023年、2024年分别建成3个、5个: the times are handed out in order; none where the counts differ. */
    private Optional<TimeExpression> shared(int last, List<Stretch> numbers, int i) {
        int first = last;
        while (first > 0
                && last - first < MOST
                && isJoined(times.get(first - 1).end(), times.get(first).start())) {
            first--;
        }
        int count = last - first;
        int from = i;
        while (from > 0
                && i - from <= count
                && numbers.get(from - 1).start() > times.get(last).end()
                && isJoined(numbers.get(from - 1).end(), numbers.get(from).start())) {
            from--;
        }
        int to = i;
        while (to + 1 < numbers.size()
                && to - from <= count
                && isJoined(numbers.get(to).end(), numbers.get(to + 1).start())) {
            to++;
        }
        boolean alone = count == 0;
        return alone || to - from == count ? Optional.of(times.get(alone ? last : first + i - from)) : Optional.empty();
    }

    private boolean isJoined(int from, int to) {
        return from < to
                && JOINING.at(text, from, to).filter(mark -> mark.end() == to).isPresent();
    }
}
