package io.github.gongwen4j.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The figures of a score table by document and field, as the last commit stored them or as they are now. Immutable.
 *
 * @param values F1, or the similarity of indicators, under {@code document field}, rounded to six places
 */
record Figures(Map<String, Double> values) {
    private static final String FILE = "figures.txt";
    private static final Path SOURCE = Path.of("src/test/resources/io/github/gongwen4j/gold", FILE);
    private static final double ROUNDING = 0.0000015;

    Figures {
        values = new TreeMap<>(values);
    }

    /** Those of the last commit. */
    static Figures stored() {
        try (InputStream list = Figures.class.getResourceAsStream(FILE)) {
            String text = new String(Objects.requireNonNull(list, FILE).readAllBytes(), StandardCharsets.UTF_8);
            return parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Figures parse(String text) {
        Map<String, Double> values = new TreeMap<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int value = line.lastIndexOf(' ');
            values.put(line.substring(0, value), Double.valueOf(line.substring(value + 1)));
        });
        return new Figures(values);
    }

    /** Makes these the stored ones. */
    void store() {
        try {
            Files.writeString(SOURCE, toString(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is better now than before, a figure a line; a figure that did not exist before is better. */
    List<String> gainsOver(Figures before) {
        return changes(before, this, "+");
    }

    /** What is worse now than before, a figure a line; a figure that is gone is worse. */
    List<String> lossesAgainst(Figures before) {
        return changes(this, before, "-");
    }

    private static List<String> changes(Figures low, Figures high, String sign) {
        List<String> changes = new ArrayList<>();
        high.values.forEach((name, value) -> {
            double other = low.values.getOrDefault(name, 0.0);
            if (value - other > ROUNDING) {
                double before = sign.equals("+") ? other : value;
                double now = sign.equals("+") ? value : other;
                changes.add(String.format(Locale.ROOT, "%s %s %.6f -> %.6f", sign, name, before, now));
            }
        });
        return changes;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(
                "# What the seeds score: document, field, F1. The build compares, and fails where one falls.\n");
        values.forEach((name, value) ->
                out.append(String.format(Locale.ROOT, "%s %.6f%n", name, value).replace("\r", "")));
        return out.toString();
    }
}
