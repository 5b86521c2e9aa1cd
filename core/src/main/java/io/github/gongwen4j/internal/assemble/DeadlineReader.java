package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.TimeExpression;
import io.github.gongwen4j.internal.extract.When;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.DateBasis;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Turns time expressions into deadlines with dates: the year from the words, the sentence, the title or the date of issue. */
final class DeadlineReader {
    /** 11月20前 */
    private static final Pattern LOST_DAY = Pattern.compile("月\\s*\\d{1,2}\\s*[以之]?前");

    private static final int YEAR = 4;
    private static final int LONGEST_EVENT = 16;

    private final Run run;

    DeadlineReader(Run run) {
        this.run = run;
    }

    /** The deadlines that some expressions state, by place, each once. */
    DatedTimes read(List<TimeExpression> expressions) {
        List<TimeExpression> ordered = new ArrayList<>(expressions);
        ordered.sort(Comparator.comparingInt(TimeExpression::start));
        DatedTimes dated = new DatedTimes();
        TimeExpression before = null;
        OptionalInt sentenceYear = OptionalInt.empty();
        for (TimeExpression expression : ordered) {
            if (before != null && before.start() == expression.start()) {
                continue;
            }
            if (before == null || leavesSentence(before, expression)) {
                sentenceYear = OptionalInt.empty();
            }
            OptionalInt explained = yearInFrontOfBracket(expression);
            sentenceYear = explained.isPresent() ? explained : sentenceYear;
            resolve(expression, sentenceYear).ifPresent(deadline -> dated.add(expression, deadline));
            OptionalInt named = yearIn(expression);
            sentenceYear = named.isPresent() ? named : sentenceYear;
            before = expression;
        }
        return dated;
    }

    private boolean leavesSentence(TimeExpression before, TimeExpression expression) {
        for (int i = before.end(); i < expression.start(); i++) {
            if ("。\n".indexOf(run.text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 2025年汛期来临前（4月15日前）: a bracket that tells when the words in front of it are. */
    private OptionalInt yearInFrontOfBracket(TimeExpression expression) {
        String text = run.text();
        int open = expression.start() - 1;
        if (open < 1 || text.charAt(open) != '（' || text.charAt(open - 1) != '前') {
            return OptionalInt.empty();
        }
        int i = open - 1;
        while (i > YEAR && open - i <= LONGEST_EVENT && "，。；：、（）《》“”\n".indexOf(text.charAt(i)) < 0) {
            boolean year = text.charAt(i) == '年'
                    && Numerals.endOfDigits(text, i - YEAR, i) == i
                    && !Characters.isDigit(text.charAt(i - YEAR - 1));
            if (year) {
                return OptionalInt.of(Numerals.value(text.substring(i - YEAR, i)));
            }
            i--;
        }
        return OptionalInt.empty();
    }

    private static OptionalInt yearIn(TimeExpression expression) {
        if (expression instanceof TimeExpression.By by) {
            return by.when().year();
        }
        return expression instanceof TimeExpression.Between between
                ? between.to().year()
                : OptionalInt.empty();
    }

    private Optional<Deadline> resolve(TimeExpression expression, OptionalInt sentenceYear) {
        String words = run.text(expression.start(), expression.end());
        Span span = run.span(expression.start(), expression.end());
        if (expression instanceof TimeExpression.By by) {
            return by(words, span, by.when(), sentenceYear);
        }
        if (expression instanceof TimeExpression.Between between) {
            return between(words, span, between, sentenceYear);
        }
        if (expression instanceof TimeExpression.Plan plan) {
            return Optional.of(plan(words, span, plan));
        }
        if (expression instanceof TimeExpression.OfMonth month) {
            return ofMonth(words, span, month);
        }
        if (expression instanceof TimeExpression.AfterIssue after) {
            Optional<Deadline> found = run.year()
                    .issuedOn()
                    .map(day -> new Deadline.By(words, day.plus(after.term()), DateBasis.DATE_OF_ISSUE, span));
            return found.or(() -> unresolved(words, span));
        }
        if (expression instanceof TimeExpression.Until until) {
            return until(words, span, until.to(), sentenceYear);
        }
        if (expression instanceof TimeExpression.Relative) {
            run.report().add(DiagnosticCode.TIME_RELATIVE, span, "text", words);
            return Optional.empty();
        }
        if (expression instanceof TimeExpression.Every every) {
            return Optional.of(new Deadline.Recurring(words, every.period(), span));
        }
        return Optional.of(
                expression instanceof TimeExpression.AtOnce
                        ? new Deadline.Immediate(words, span)
                        : new Deadline.Continuing(words, span));
    }

    private static Deadline plan(String words, Span span, TimeExpression.Plan plan) {
        LocalDate end = LocalDate.of(plan.firstYear() + 4, 12, 31);
        return plan.atEnd()
                ? new Deadline.By(words, end, DateBasis.EXPLICIT, span)
                : new Deadline.During(words, LocalDate.of(plan.firstYear(), 1, 1), end, DateBasis.EXPLICIT, span);
    }

    private record Year(int value, DateBasis basis) {}

    private Optional<Year> year(When when, OptionalInt sentenceYear) {
        if (when.year().isPresent()) {
            return Optional.of(new Year(when.year().getAsInt(), DateBasis.EXPLICIT));
        }
        if (sentenceYear.isPresent() && when.ahead() == 0) {
            return Optional.of(new Year(sentenceYear.getAsInt(), DateBasis.SENTENCE));
        }
        if (run.year().ofPeriod().isPresent() && !isOver(when)) {
            return Optional.of(new Year(run.year().ofPeriod().getAsInt() + when.ahead(), DateBasis.DOCUMENT_PERIOD));
        }
        return run.year().issuedOn().map(day -> new Year(day.getYear() + when.ahead(), DateBasis.DATE_OF_ISSUE));
    }

    /** 2月20日前 in what is issued in 2024 about 2023: what is still to be done lies behind the date of issue. */
    private boolean isOver(When when) {
        int period = run.year().ofPeriod().getAsInt();
        return when.month() > 0
                && when.ahead() == 0
                && run.year().issuedOn().filter(day -> day.getYear() > period).isPresent();
    }

    /** 本月底前, 下月15日前 */
    private Optional<Deadline> ofMonth(String words, Span span, TimeExpression.OfMonth time) {
        Optional<LocalDate> month = run.year().issuedOn().map(day -> day.plusMonths(time.monthsOn()));
        Optional<LocalDate> end =
                month.flatMap(m -> time.when().inMonth(m.getMonthValue()).lastDay(m.getYear()));
        return end.isPresent()
                ? Optional.of(new Deadline.By(words, end.get(), DateBasis.DATE_OF_ISSUE, span))
                : unresolved(words, span);
    }

    private Optional<Deadline> by(String words, Span span, When when, OptionalInt sentenceYear) {
        Optional<Year> year = year(when, sentenceYear);
        Optional<LocalDate> day = year.flatMap(y -> when.lastDay(y.value));
        if (day.isEmpty()) {
            return unresolved(words, span);
        }
        if (when.isLiterallyBefore()) {
            run.report()
                    .add(Diagnostic.of(
                            DiagnosticCode.TIME_AMBIGUOUS,
                            span,
                            Map.of("text", words, "read", day.get().toString())));
        }
        if (LOST_DAY.matcher(words).find()) {
            Map<String, String> arguments =
                    Map.of("found", words, "read", day.get().toString());
            run.report().add(Diagnostic.of(DiagnosticCode.DATE_REPAIRED, span, arguments));
        }
        return Optional.of(new Deadline.By(words, day.get(), year.get().basis, span));
    }

    private Optional<Deadline> between(
            String words, Span span, TimeExpression.Between between, OptionalInt sentenceYear) {
        Optional<Year> from = year(between.from(), sentenceYear);
        Optional<Year> to = between.to().year().isPresent() ? year(between.to(), sentenceYear) : from;
        Optional<LocalDate> first = from.flatMap(y -> between.from().firstDay(y.value));
        Optional<LocalDate> last = to.flatMap(y -> between.to().lastDay(y.value));
        if (between.to().year().isEmpty()
                && last.isPresent()
                && first.filter(last.get()::isBefore).isPresent()) {
            // 11月1日至3月31日 ends in the next year, whether 次年 stands there or not.
            last = to.flatMap(y -> between.to().lastDay(y.value + 1));
        }
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return unresolved(words, span);
        }
        return Optional.of(new Deadline.During(words, first.get(), last.get(), from.get().basis, span));
    }

    /** 即日起至12月底: from the date of issue, if there is one. */
    private Optional<Deadline> until(String words, Span span, When to, OptionalInt sentenceYear) {
        Optional<Deadline> end = by(words, span, to, sentenceYear);
        Optional<LocalDate> start = run.year().issuedOn();
        return end.map(deadline -> deadline instanceof Deadline.By by
                        && start.filter(day -> !day.isAfter(by.date())).isPresent()
                ? new Deadline.During(words, start.get(), by.date(), by.basis(), span)
                : deadline);
    }

    private Optional<Deadline> unresolved(String words, Span span) {
        run.report().add(DiagnosticCode.TIME_UNRESOLVED, span, "text", words);
        return Optional.empty();
    }
}
