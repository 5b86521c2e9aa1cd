package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.TimeExpression;
import io.github.gongwen4j.model.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Time expressions that state deadlines, by place, and the deadlines. Belongs to one item. */
final class DatedTimes {
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    /** By the place of the time, for no two of them start together. */
    private final Map<Integer, Deadline> byStart = new HashMap<>();

    void add(TimeExpression time, Deadline deadline) {
        times.add(time);
        deadlines.add(deadline);
        byStart.put(time.start(), deadline);
    }

    List<TimeExpression> times() {
        return times;
    }

    List<Deadline> deadlines() {
        return List.copyOf(deadlines);
    }

    /** The deadline that one of the expressions states. */
    Deadline of(TimeExpression time) {
        return Objects.requireNonNull(byStart.get(time.start()), "a time that states no deadline");
    }
}
