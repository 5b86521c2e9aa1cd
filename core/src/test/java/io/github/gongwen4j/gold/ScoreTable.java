package io.github.gongwen4j.gold;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** F1 per field, a line for each document and one for all. Not thread-safe. */
final class ScoreTable {
    private final Map<String, Score> rows = new LinkedHashMap<>();
    private final Score all = new Score();

    void add(String document, Score score) {
        rows.put(document, score);
        all.add(score);
    }

    Score all() {
        return all;
    }

    /** Each figure under the document's number, or all, and the field. */
    Figures figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        rows.forEach((document, score) -> put(figures, document.substring(0, 3), score));
        put(figures, "all", all);
        return new Figures(figures);
    }

    private static void put(Map<String, Double> figures, String name, Score score) {
        for (Field field : Field.values()) {
            score.of(field).f1().ifPresent(f1 -> figures.put(name + ' ' + field.label(), f1));
        }
        score.indicators().ifPresent(similarity -> figures.put(name + " indicators", similarity));
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(String.format("%-8s", "F1"));
        for (Field field : Field.values()) {
            out.append(String.format("%13s", field.label()));
        }
        out.append(String.format("%13s%n", "indicators"));
        rows.forEach((document, score) -> row(out, document.substring(0, 3), score));
        row(out, "all", all);
        out.append(String.format("%-8s", "items"));
        for (Field field : Field.values()) {
            out.append(String.format("%13d", all.of(field).wanted()));
        }
        return out.append('\n').toString();
    }

    private static void row(StringBuilder out, String name, Score score) {
        out.append(String.format("%-8s", name));
        for (Field field : Field.values()) {
            out.append(cell(score.of(field).f1()));
        }
        out.append(cell(score.indicators())).append('\n');
    }

    private static String cell(OptionalDouble value) {
        return value.isEmpty()
                ? String.format("%13s", "--")
                : String.format(Locale.ROOT, "%13.3f", value.getAsDouble());
    }
}
