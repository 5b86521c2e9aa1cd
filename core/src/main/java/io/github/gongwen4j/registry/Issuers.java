package io.github.gongwen4j.registry;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;

/** Tells the place that the name of an issuer speaks of. Immutable. */
final class Issuers {
    private static final Lexicon<String> CENTRE = centre();
    private static final List<String> HEADS = List.of("中共", "中国共产党", "共青团", "政协", "中国人民政治协商会议");
    private static final List<String> OFFICE_ENDS = List.of("办公厅", "办公室", "司");

    private final Places places;

    Issuers(Places places) {
        this.places = places;
    }

    Jurisdiction jurisdictionOf(String issuer) {
        Optional<Lexicon.Match<String>> centre = CENTRE.at(issuer, 0, issuer.length());
        if (centre.isPresent()) {
            String rest = issuer.substring(centre.get().end());
            boolean own = rest.isEmpty()
                    || (OFFICE_ENDS.stream().anyMatch(rest::endsWith)
                            && place(rest).isEmpty());
            return own ? Jurisdiction.nation() : place(rest).orElse(Jurisdiction.unknown());
        }
        return HEADS.stream()
                .filter(issuer::startsWith)
                .findFirst()
                .map(head -> issuer.substring(head.length()))
                .or(() -> Optional.of(issuer))
                .flatMap(this::place)
                .orElse(Jurisdiction.unknown());
    }

    private Optional<Jurisdiction> place(String name) {
        return places.leading(name).map(Places.Place::jurisdiction);
    }

    /** The first fields of the lines: 国务院 as well as 国务院办公厅. */
    private static Lexicon<String> centre() {
        return Lexicon.of(Lexicon.entries(Issuers.class, "national-bodies.txt").stream()
                .map(line -> line.split("\t", -1)[0])
                .toList());
    }
}
