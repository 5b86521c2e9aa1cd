package io.github.gongwen4j.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names that are known, and what they mean when. The meanings of one name never overlap in time. Immutable. */
final class AliasTable {
    private final Map<String, List<UnitAlias>> aliases;
    private final Set<String> known;

    private AliasTable(Map<String, List<UnitAlias>> aliases, Set<String> known) {
        this.aliases = aliases;
        this.known = known;
    }

    static Draft draft() {
        return new Draft();
    }

    Draft toDraft() {
        Draft draft = new Draft();
        aliases.forEach((name, its) -> draft.aliases.put(name, new ArrayList<>(its)));
        draft.known.addAll(known);
        return draft;
    }

    /** Whether anything is known of the name at that time. */
    boolean knows(String name, Period period) {
        return known.contains(name) || meaning(name, period).isPresent();
    }

    /** What the name means in the end; the name itself if it means nothing else. */
    String follow(String name, Period period) {
        Set<String> seen = new HashSet<>();
        String current = name;
        while (seen.add(current)) {
            current = meaning(current, period).orElse(current);
        }
        return current;
    }

    /** Names that have their place in the middle. */
    List<String> patterns() {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(aliases.keySet());
        return all.stream().filter(name -> name.indexOf('*') > 0).toList();
    }

    /** All names. */
    Set<String> names() {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(aliases.keySet());
        return all;
    }

    /** The one meaning within a period. A name that stood for itself in a part of the period has none. */
    private Optional<String> meaning(String name, Period period) {
        List<UnitAlias> those = aliases.getOrDefault(name, List.of()).stream()
                .filter(alias -> alias.period().overlaps(period))
                .toList();
        boolean one = those.stream().map(UnitAlias::canonical).distinct().count() == 1;
        if (!one || (known.contains(name) && !those.get(0).period().contains(period))) {
            return Optional.empty();
        }
        return Optional.of(those.get(0).canonical());
    }

    /** Collects names. Not thread-safe. */
    static final class Draft {
        private final Map<String, List<UnitAlias>> aliases = new LinkedHashMap<>();
        private final Set<String> known = new LinkedHashSet<>();

        void name(String name) {
            known.add(Names.normal(Names.require(name, "name")));
        }

        /** Adds a meaning; what the name meant before gives way for the time of the new one. */
        void alias(UnitAlias added) {
            List<UnitAlias> its = new ArrayList<>();
            for (UnitAlias former : aliases.getOrDefault(added.alias(), List.of())) {
                its.addAll(remains(former, added.period()));
            }
            its.add(added);
            aliases.put(added.alias(), its);
            known.add(added.canonical());
        }

        AliasTable build() {
            Map<String, List<UnitAlias>> copy = new LinkedHashMap<>();
            aliases.forEach((name, its) -> copy.put(name, List.copyOf(its)));
            return new AliasTable(copy, new LinkedHashSet<>(known));
        }

        private static List<UnitAlias> remains(UnitAlias former, Period taken) {
            if (!former.period().overlaps(taken)) {
                return List.of(former);
            }
            List<UnitAlias> rest = new ArrayList<>();
            if (former.period().first().isBefore(taken.first())) {
                rest.add(former.until(taken.first().minusDays(1)));
            }
            if (former.period().last().isAfter(taken.last())) {
                rest.add(former.from(taken.last().plusDays(1)));
            }
            return rest;
        }
    }

    /** Reads one line: a name, or an alias, a tab, its meaning, and behind tabs its first and its last day. */
    static void readLine(String line, Draft draft) {
        String[] fields = line.split("\t", -1);
        if (fields.length == 1) {
            draft.name(fields[0]);
            return;
        }
        draft.alias(new UnitAlias(fields[0], fields[1], day(fields, 2), day(fields, 3)));
    }

    private static Optional<LocalDate> day(String[] fields, int index) {
        return index < fields.length && !fields[index].isBlank()
                ? Optional.of(LocalDate.parse(fields[index]))
                : Optional.empty();
    }
}
