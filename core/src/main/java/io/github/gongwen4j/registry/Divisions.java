package io.github.gongwen4j.registry;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The provinces, and the cities and prefectures with their province, by their full and their short names. Immutable. */
final class Divisions {
    private final Map<String, Division> byName;
    private final Lexicon<Division> lexicon;

    /** A division: its full name, and its province if it is none itself. */
    record Division(String name, Optional<String> province) {}

    /** A division whose name starts a text, and where the name ends; {@code full} unless it is the short name. */
    record Found(Division division, int end, boolean full) {}

    private Divisions(Map<String, Division> byName) {
        this.byName = byName;
        this.lexicon = Lexicon.of(byName);
    }

    /** Reads the lists beside this class. */
    static Divisions standard() {
        Map<String, Division> all = new HashMap<>();
        for (String line : Lexicon.entries(Divisions.class, "provinces.txt")) {
            String[] fields = line.split("\t", -1);
            add(all, new Division(fields[0], Optional.empty()), List.of(fields).subList(1, fields.length));
        }
        for (String line : Lexicon.entries(Divisions.class, "prefectures.txt")) {
            String[] fields = line.split("\t", -1);
            add(
                    all,
                    new Division(fields[0], Optional.of(fields[1])),
                    List.of(fields).subList(2, fields.length));
        }
        return new Divisions(all);
    }

    /** These divisions and one more. */
    Divisions with(Division division) {
        Map<String, Division> all = new HashMap<>(byName);
        all.put(division.name(), division);
        return new Divisions(all);
    }

    /** Whether a province has this full name. */
    boolean isProvince(String name) {
        Division division = byName.get(name);
        return division != null
                && division.province().isEmpty()
                && division.name().equals(name);
    }

    /** The division that stands at an offset; of several, that with the longest name. */
    Optional<Found> at(String text, int offset) {
        return lexicon.at(text, offset, text.length())
                .map(match -> new Found(
                        match.meaning(),
                        match.end(),
                        match.end() - offset == match.meaning().name().length()));
    }

    private static void add(Map<String, Division> all, Division division, List<String> shortNames) {
        all.put(division.name(), division);
        shortNames.forEach(name -> all.put(name, division));
    }
}
