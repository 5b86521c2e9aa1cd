package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands in a text, in a line. */
final class Found {
    private static final int YEAR = 2021;

    private Found() {}

    /** The time with which a text starts: 2021年6月底前: By 2021 6 END, before. */
    static String time(String text) {
        return new TimeScanner(text, text.length())
                .at(0)
                .map(time -> words(time, text))
                .orElse("");
    }

    /** The times that bind work. */
    static String times(String text) {
        return words(new Times(text, YEAR).inText(0, text.length()), text);
    }

    /** The times in the words of a field. */
    static String slot(String text) {
        return words(new Times(text, YEAR).inSlot(0, text.length()), text);
    }

    private static String words(List<TimeExpression> times, String text) {
        return line(times, time -> text.substring(time.start(), time.end()));
    }

    private static String words(TimeExpression time, String text) {
        String meaning = time.getClass().getSimpleName();
        if (time instanceof TimeExpression.By by) {
            meaning += " " + words(by.when());
        } else if (time instanceof TimeExpression.Between between) {
            meaning += " " + words(between.from()) + " – " + words(between.to());
        } else if (time instanceof TimeExpression.OfMonth month) {
            meaning += " " + month.monthsOn() + " " + words(month.when());
        } else if (time instanceof TimeExpression.Until until) {
            meaning += " " + words(until.to());
        } else if (time instanceof TimeExpression.Every every) {
            meaning += " " + every.period();
        } else if (time instanceof TimeExpression.AfterIssue after) {
            meaning += " " + after.term();
        } else if (time instanceof TimeExpression.Plan plan) {
            meaning += " " + plan.firstYear() + (plan.atEnd() ? " END" : "");
        }
        return text.substring(time.start(), time.end()) + ": " + meaning;
    }

    private static String words(When when) {
        return (when.year().isPresent() ? when.year().getAsInt() + " " : "")
                + (when.month() > 0 ? when.month() + " " : "")
                + (when.day() > 0 ? when.day() + " " : "")
                + when.part()
                + (when.before() ? " before" : "")
                + (when.ahead() > 0 ? " +" + when.ahead() : "");
    }

    /** 达到90%以上: 90 % SHARE REACH AT_LEAST */
    static String quantities(String text) {
        return line(Quantities.in(text, 0, text.length()), quantity -> words(quantity, text));
    }

    private static String words(Quantity quantity, String text) {
        return text.substring(quantity.start(), quantity.end()) + ": "
                + quantity.value().toPlainString()
                + quantity.upper().map(upper -> "-" + upper.toPlainString()).orElse("") + " " + quantity.unit() + " "
                + quantity.kind()
                + quantity.before().map(word -> " " + word).orElse("")
                + quantity.after().map(word -> " " + word).orElse("");
    }

    /** The quantities that are commitments, be it behind another one. */
    static String commitments(String text) {
        Stretch all = new Stretch(0, text.length());
        Commitments commitments = new Commitments(text, YEAR);
        return Quantities.in(text, 0, text.length()).stream()
                .filter(quantity -> commitments.isCommitment(quantity, all))
                .map(quantity -> text.substring(quantity.start(), quantity.end()))
                .collect(Collectors.joining(" / "));
    }

    /** （市财政局负责）: 市财政局 RESPONSIBLE */
    static String statements(String text) {
        List<Statement> found = new Statements(text, new Times(text, YEAR)).inLine(0, text.length());
        return line(found, statement -> words(statement, text));
    }

    private static String words(Statement statement, String text) {
        String times = words(statement.times(), text);
        return text.substring(statement.start(), statement.end()) + ": "
                + statement.parties().stream()
                        .map(party -> party.name().of(text) + " " + party.role())
                        .collect(Collectors.joining(", "))
                + (times.isEmpty() ? "" : "; " + times);
    }

    /** What stands behind the end of a stretch is no part of its times. */
    static void assertTimeReadsNoFurther(String text) {
        for (int end = 1; end <= text.length(); end++) {
            assertThat(new TimeScanner(text, end).at(0)).isEqualTo(new TimeScanner(text.substring(0, end), end).at(0));
        }
    }

    /** What stands behind the end of a stretch is no part of its quantities. */
    static void assertQuantitiesReadNoFurther(String text) {
        for (int end = 0; end <= text.length(); end++) {
            assertThat(Quantities.in(text, 0, end)).isEqualTo(Quantities.in(text.substring(0, end), 0, end));
        }
    }

    /** The numbered points within a text. */
    static String points(String text) {
        return line(
                Points.in(text, 0, text.length()),
                point -> point.label() + " " + text.substring(point.bodyStart(), point.end()));
    }

    /** The documents that a text names. */
    static String citations(String text) {
        return line(
                Citations.in(text, 0, text.length()),
                found -> text.substring(found.start(), found.end()) + ": "
                        + found.title().orElse("")
                        + found.number()
                                .map(n -> " " + n.code() + n.year() + "-" + n.serial())
                                .orElse("")
                        + " " + found.kind()
                        + found.shortTitle().map(t -> " " + t).orElse(""));
    }

    private static <T> String line(List<T> elements, Function<T, String> words) {
        return elements.stream().map(words).collect(Collectors.joining(" / "));
    }
}
