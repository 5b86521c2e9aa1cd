package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Recognises terms that run from an event: from the issue of the document itself (本文印发后3个月内), which has a date, or from another one
 * (收到之日起10个工作日内), which has none.
 */
final class TermScanner {
    private static final int LONGEST_EVENT = 5;
    private static final int LONGEST_COUNT = 3;
    private static final Lexicon<String> AFTER = Lexicon.of(List.of("之日起", "之日后", "后", "起"));
    private static final Lexicon<String> EVENTS = Lexicon.read(TermScanner.class, "events.txt");
    private static final CharacterSet ISSUE = CharacterSet.of("印本自");
    /** What a term starts with. */
    static final CharacterSet STARTS = ISSUE.and(EVENTS.starts());

    private final CharSequence text;
    private final int limit;

    TermScanner(CharSequence text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The term whose first word stands at an offset. */
    Optional<TimeExpression> at(int i) {
        Optional<TimeExpression> term = ISSUE.contains(text.charAt(i)) ? afterIssue(i) : Optional.empty();
        return term.isPresent() ? term : afterEvent(i);
    }

    /** A count of days, months or years within which something is due. */
    private record Term(Period period, int end) {}

    /** 本文印发后3个月内, 自印发之日起30日内 */
    private Optional<TimeExpression> afterIssue(int i) {
        String head = text.subSequence(i, Math.min(limit, i + 16)).toString();
        int issue = head.indexOf("印发");
        if (issue < 0 || issue > LONGEST_EVENT) {
            return Optional.empty();
        }
        return term(afterStart(i + issue + 2))
                .filter(t -> !t.period.isZero())
                .map(t -> new TimeExpression.AfterIssue(i, t.end, t.period));
    }

    /** 收到之日起10个工作日内, 会后7日内 */
    private Optional<TimeExpression> afterEvent(int i) {
        Optional<Lexicon.Match<String>> event = EVENTS.at(text, i, limit);
        if (event.isEmpty()) {
            return Optional.empty();
        }
        int from = afterStart(event.get().end());
        return from > event.get().end() ? term(from).map(t -> new TimeExpression.Relative(i, t.end)) : Optional.empty();
    }

    private int afterStart(int from) {
        Optional<Lexicon.Match<String>> after = AFTER.at(text, from, limit);
        return after.isPresent() ? after.get().end() : from;
    }

    /** 3个月内, 30日之内, 10个工作日内; working days have no fixed length. */
    private Optional<Term> term(int from) {
        int end = Math.max(Numerals.endOfDigits(text, from, limit), Numerals.endOfHan(text, from, limit));
        if (end == from || end - from > LONGEST_COUNT) {
            return Optional.empty();
        }
        int count = Numerals.value(text.subSequence(from, end));
        int unit = end < limit && text.charAt(end) == '个' ? end + 1 : end;
        boolean working = unit + 3 < limit && Characters.standsAt(text, unit, limit, "工作日");
        Period period = working ? Period.ZERO : unit < limit ? RecurrenceScanner.UNITS.get(text.charAt(unit)) : null;
        int last = working ? unit + 3 : unit + 1;
        boolean within = last < limit && "内之以".indexOf(text.charAt(last)) >= 0;
        if (period == null || !within || count < 1) {
            return Optional.empty();
        }
        int stop = text.charAt(last) == '内' ? last + 1 : Math.min(limit, last + 2);
        return Optional.of(new Term(period.multipliedBy(count), stop));
    }
}
