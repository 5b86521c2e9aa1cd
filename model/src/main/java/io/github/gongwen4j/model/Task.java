package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An item that orders work (任务). Its lists of units, deadlines and targets include those of its measures. All lists are
 * unmodifiable and in the document's order. Immutable and thread-safe.
 *
 * @param path the numbers from the outermost section down to the task, as printed; never empty
 * @param title its heading, or its one sentence
 * @param text all of its text after cleaning, without its number
 * @param measures the points of the task
 * @param units who answers for it; each party once in each role
 * @param deadlines by when or how often it is to be done
 * @param targets the numbers it commits to
 * @param citations the documents it names
 * @param span where it stands in the original
 */
public record Task(
        List<String> path,
        String title,
        String text,
        List<Measure> measures,
        List<ResponsibleUnit> units,
        List<Deadline> deadlines,
        List<Target> targets,
        List<Citation> citations,
        Span span) {

    /**
     * Checks the parts and copies the lists.
     *
     * @param path the numbers from the outermost section down to the task, as printed; never empty
     * @param title its heading, or its one sentence
     * @param text all of its text after cleaning, without its number
     * @param measures the points of the task
     * @param units who answers for it; each party once in each role
     * @param deadlines by when or how often it is to be done
     * @param targets the numbers it commits to
     * @param citations the documents it names
     * @param span where it stands in the original
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code path} is empty or has a blank number, or if {@code title} or {@code text}
     *     is blank
     */
    public Task {
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("path must not be empty");
        }
        path.forEach(number -> Text.require(number, "path"));
        Text.require(title, "title");
        Text.require(text, "text");
        measures = List.copyOf(measures);
        units = List.copyOf(units);
        deadlines = List.copyOf(deadlines);
        targets = List.copyOf(targets);
        citations = List.copyOf(citations);
        Objects.requireNonNull(span, "span");
    }

    /**
     * The task's own number.
     *
     * @return the last of the path
     */
    public String number() {
        return path.get(path.size() - 1);
    }

    /**
     * The first day by which something of this task is due: the earliest last day of its deadlines. A task may have later
     * ones, see {@link #deadlines()}.
     *
     * @return empty if no deadline names a day
     */
    public Optional<LocalDate> dueBy() {
        return deadlines.stream().flatMap(d -> d.lastDay().stream()).min(Comparator.naturalOrder());
    }
}
