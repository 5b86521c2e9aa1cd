package io.github.gongwen4j.registry;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names without their place: those of the table, and those that rules of their parts make known. Immutable. */
final class PlainNames {
    private static final String GOVERNMENT = "人民政府";
    private static final Lexicon<String> KNOWN_ENDS = Lexicon.read(PlainNames.class, "known-ends.txt");
    private static final Lexicon<String> SHORT_ENDS = shortEnds();

    private final AliasTable table;

    PlainNames(AliasTable table) {
        this.table = table;
    }

    /** Whether the name is that of a body at some time. */
    boolean isBody(String name) {
        return isBody(name, Period.ALWAYS);
    }

    /** Whether the name is that of a body at that time. */
    boolean isBody(String name, Period period) {
        return table.knows(name, period)
                || office(name).filter(its -> table.knows(its, period)).isPresent()
                || KNOWN_ENDS.endsOf(withFullEnd(name));
    }

    /** The full name at that time; the name with its end in full if it is unknown. */
    String full(String name, Period period) {
        if (table.knows(name, period)) {
            return table.follow(name, period);
        }
        return office(name)
                .filter(its -> table.knows(its, period))
                .map(its -> table.follow(GOVERNMENT + table.follow(its, period), period))
                .orElse(withFullEnd(name));
    }

    /** 政府研究室: what stands behind 政府. */
    private static Optional<String> office(String name) {
        String start = name.startsWith(GOVERNMENT) ? GOVERNMENT : "政府";
        return name.startsWith(start) && name.length() > start.length()
                ? Optional.of(name.substring(start.length()))
                : Optional.empty();
    }

    private static String withFullEnd(String name) {
        return SHORT_ENDS
                .endingAt(name, name.length(), 0)
                .filter(match -> match.start() > 0)
                .map(match -> name.substring(0, match.start()) + match.meaning())
                .orElse(name);
    }

    private static Lexicon<String> shortEnds() {
        Map<String, String> ends = Lexicon.entries(PlainNames.class, "short-ends.txt").stream()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));
        return Lexicon.of(ends);
    }
}
