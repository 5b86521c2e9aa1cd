package io.github.gongwen4j.gold;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The tallies of all fields, and how alike the indicators of matched targets are worded. Not thread-safe. */
final class Score {
    private final Map<Field, Tally> tallies = new EnumMap<>(Field.class);
    private final List<Double> indicators = new ArrayList<>();

    Score() {
        for (Field field : Field.values()) {
            tallies.put(field, new Tally());
        }
    }

    Tally of(Field field) {
        return tallies.get(field);
    }

    void addIndicator(double similarity) {
        indicators.add(similarity);
    }

    void add(Score other) {
        other.tallies.forEach((field, tally) -> of(field).add(tally));
        indicators.addAll(other.indicators);
    }

    /** The mean similarity of the indicators; empty if no target was matched. */
    OptionalDouble indicators() {
        return indicators.stream().mapToDouble(Double::doubleValue).average();
    }
}
