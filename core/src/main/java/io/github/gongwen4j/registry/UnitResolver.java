package io.github.gongwen4j.registry;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the full name of a body: takes its place off, looks the rest up, and puts the full place back. Immutable.
 *
 * <p>Precision first: where the place is not clear or the rest is unknown, the words stay as they are.
 */
final class UnitResolver {
    private static final List<String> PLACE_WORDS = List.of("自治区", "地区", "兵团", "省", "市", "县", "区", "州", "盟", "旗");
    private static final List<String> CENTRE_WORDS = List.of("国家", "国务院", "中国", "中央");
    private static final String PARTY = "中共";
    private static final Lexicon<String> NO_PLACE = Lexicon.read(UnitResolver.class, "no-place-starts.txt");
    private static final int LONGEST = 60;
    private static final int LONGEST_PLACE = 15;

    private final AliasTable table;
    private final PlainNames plain;
    private final Places places;
    private final List<String> patterns;

    /** A name taken apart: its place in full, and the rest, with an asterisk if the place stood within. */
    private record Parts(String place, String rest) {
        String join(String full) {
            return full.indexOf('*') >= 0 ? full.replace("*", place) : place + full;
        }
    }

    UnitResolver(AliasTable table, Divisions divisions) {
        this.table = table;
        this.plain = new PlainNames(table);
        this.places = new Places(divisions, plain::isBody);
        this.patterns = table.patterns();
    }

    Places places() {
        return places;
    }

    /** How many characters of a name are its place: 市 or 玉林市. */
    int placeLength(String name) {
        if (NO_PLACE.at(name, 0, name.length()).isPresent()) {
            return 0;
        }
        return relative(name, Jurisdiction.unknown())
                .map(parts -> name.length() - parts.rest().length())
                .or(() -> places.leading(name).map(Places.Place::end))
                .filter(end -> end < name.length())
                .orElse(0);
    }

    /** The body or class of bodies that a name means, in documents of a jurisdiction and a time. */
    CanonicalUnit resolve(String written, Jurisdiction jurisdiction, Period period) {
        String name = Names.normal(written);
        if (name.length() > LONGEST) {
            return new CanonicalUnit(name, UnitKind.BODY, false);
        }
        if (GroupNames.isGroup(name) && !isKnown(name, period)) {
            return new CanonicalUnit(GroupNames.full(name), UnitKind.GROUP, true);
        }
        return withPlates(name, jurisdiction, period)
                .or(() -> ofCentre(name, jurisdiction, period))
                .or(() -> known(name, jurisdiction, period))
                .orElseGet(() -> other(name, jurisdiction, period));
    }

    /** 县乡村振兴局 starts like a class of places (县乡), but is the 乡村振兴局 of a county. */
    private boolean isKnown(String name, Period period) {
        return table.knows(name, period)
                || relative(name, Jurisdiction.unknown())
                        .filter(parts -> table.knows(parts.rest(), period))
                        .isPresent();
    }

    /** 市市场监管局（市知识产权局）: the first name, if those in the brackets are bodies that the table knows. */
    private Optional<CanonicalUnit> withPlates(String name, Jurisdiction jurisdiction, Period period) {
        return Plates.of(name)
                .filter(plates -> plates.others().stream()
                        .map(other -> resolve(other, jurisdiction, period))
                        .allMatch(other -> other.known() && other.kind() == UnitKind.BODY))
                .map(plates -> resolve(plates.head(), jurisdiction, period));
    }

    /** A body of the centre whose first word is missing, as the centre's own documents write it. */
    private Optional<CanonicalUnit> ofCentre(String name, Jurisdiction jurisdiction, Period period) {
        return jurisdiction.level() != JurisdictionLevel.NATION
                ? Optional.empty()
                : CENTRE_WORDS.stream()
                        .flatMap(word -> Stream.of(word + name, word + plain.full(name, period)))
                        .filter(full -> table.knows(full, period))
                        .findFirst()
                        .map(full -> body(table.follow(full, period), true));
    }

    /** A name whose words are known, with its place within or as a word in front, or without one. */
    private Optional<CanonicalUnit> known(String name, Jurisdiction jurisdiction, Period period) {
        String full = table.follow(withoutParty(name, period), period);
        boolean whole = table.knows(full, period);
        return within(full, jurisdiction)
                .or(() -> relative(full, jurisdiction)
                        .filter(parts ->
                                plain.isBody(parts.rest(), period) || (whole && readsLikeBody(full, parts.rest()))))
                .map(parts -> joined(parts, whole, period))
                .or(() -> whole ? Optional.of(body(full.replace("*", ""), true)) : Optional.empty());
    }

    /** A name that says its place itself, or whose words are unknown. */
    private CanonicalUnit other(String name, Jurisdiction jurisdiction, Period period) {
        return explicit(withoutParty(name, period), jurisdiction)
                .or(() -> relative(name, jurisdiction).filter(parts -> readsLikeBody(name, parts.rest())))
                .map(parts -> joined(parts, false, period))
                .orElseGet(() -> body(plain.full(name, period), plain.isBody(name, period)));
    }

    private CanonicalUnit joined(Parts parts, boolean known, Period period) {
        String full = parts.join(plain.full(parts.rest(), period));
        return body(
                table.follow(full, period), known || plain.isBody(parts.rest(), period) || table.knows(full, period));
    }

    /** 中共玉林市委组织部 is 玉林市委组织部. */
    private String withoutParty(String name, Period period) {
        return name.startsWith(PARTY) && name.length() > PARTY.length() && !table.knows(name, period)
                ? name.substring(PARTY.length())
                : name;
    }

    private static CanonicalUnit body(String name, boolean known) {
        return new CanonicalUnit(name, UnitKind.BODY, known);
    }

    /** 国家税务总局玉林市税务局: the place stands within. */
    private Optional<Parts> within(String name, Jurisdiction jurisdiction) {
        for (String pattern : patterns) {
            int star = pattern.indexOf('*');
            int length = name.length() - pattern.length() + 1;
            if (length > 0
                    && length <= LONGEST_PLACE
                    && name.startsWith(pattern.substring(0, star))
                    && name.endsWith(pattern.substring(star + 1))) {
                String place = name.substring(star, star + length);
                return Optional.of(new Parts(fullPlace(place, jurisdiction), pattern));
            }
        }
        return Optional.empty();
    }

    private String fullPlace(String place, Jurisdiction jurisdiction) {
        return jurisdiction
                .placeOf(place)
                .or(() -> places.leading(place)
                        .filter(found -> found.end() == place.length())
                        .flatMap(found -> found.jurisdiction().prefix()))
                .orElse(place);
    }

    /** 嘉峪关市财政局, 陆川县卫健局: the name says its place itself. */
    private Optional<Parts> explicit(String name, Jurisdiction jurisdiction) {
        return places.leading(name)
                .filter(place -> place.end() < name.length())
                .flatMap(place -> prefix(place.jurisdiction(), jurisdiction)
                        .map(prefix -> new Parts(prefix, name.substring(place.end()))));
    }

    /** The issuer's own county stands with its city, however the name has it. */
    private static Optional<String> prefix(Jurisdiction place, Jurisdiction issuer) {
        boolean same = place.county().isPresent()
                && place.county().equals(issuer.county())
                && place.prefecture().or(issuer::prefecture).equals(issuer.prefecture());
        return same ? issuer.prefix() : place.prefix();
    }

    /** 市财政局, 我市财政局: the place is that of the issuer; the word stays where that is not clear. */
    private static Optional<Parts> relative(String name, Jurisdiction jurisdiction) {
        String words = name.startsWith("我") || name.startsWith("本") ? name.substring(1) : name;
        return PLACE_WORDS.stream()
                .filter(word -> words.startsWith(word) && words.length() > word.length())
                .findFirst()
                .map(word -> new Parts(jurisdiction.placeOf(word).orElse(word), words.substring(word.length())));
    }

    private static boolean readsLikeBody(String name, String rest) {
        return NO_PLACE.at(name, 0, name.length()).isEmpty() && rest.length() > 1 && UnitNames.endsLikeUnit(rest);
    }
}
