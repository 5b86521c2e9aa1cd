package io.github.gongwen4j.registry;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the place that a name of a body starts with: 甘肃省嘉峪关市, 恩施州, 玉州区. Immutable. */
final class Places {
    private static final Lexicon<String> NO_COUNTIES = Lexicon.read(Places.class, "no-counties.txt");
    private static final Lexicon<String> NO_COUNTY_ENDS = Lexicon.read(Places.class, "no-county-ends.txt");
    private static final Lexicon<String> OFFICE_STARTS = Lexicon.read(Places.class, "office-starts.txt");
    private static final String COUNTY_ENDS = "县区旗市";
    // Characters of bodies and of running text that stand in no name of a county.
    private static final String NOT_WITHIN = "委局办部厅院的及各该";
    private static final int LONGEST_COUNTY = 15;

    private final Divisions divisions;
    private final Predicate<String> isBody;

    /** A place and the offset behind it. */
    record Place(Jurisdiction jurisdiction, int end) {}

    /** Makes a finder that asks {@code isBody} whether a name without place is that of a body. */
    Places(Divisions divisions, Predicate<String> isBody) {
        this.divisions = divisions;
        this.isBody = isBody;
    }

    /** The place that the name starts with, as deep as it goes. A short name of a place counts before known bodies only. */
    Optional<Place> leading(String name) {
        Optional<Divisions.Found> first = divisions.at(name, 0).filter(found -> counts(found, name));
        if (first.isEmpty()) {
            return county(name, 0, Optional.empty(), Optional.empty());
        }
        Divisions.Found top = first.get();
        Optional<Divisions.Found> second = top.division().province().isPresent()
                ? Optional.empty()
                : divisions
                        .at(name, top.end())
                        .filter(found -> found.division().province().isPresent() && counts(found, name));
        Divisions.Division lowest = second.orElse(top).division();
        int end = second.orElse(top).end();
        Optional<String> province = lowest.province().or(() -> Optional.of(lowest.name()));
        Optional<String> prefecture = lowest.province().map(its -> lowest.name());
        Place place = new Place(Jurisdiction.at(province, prefecture, Optional.empty()), end);
        return isBody.test(name.substring(end))
                ? Optional.of(place)
                : county(name, end, province, prefecture).or(() -> Optional.of(place));
    }

    private boolean counts(Divisions.Found found, String name) {
        return found.full() || isBody.test(name.substring(found.end()));
    }

    /** The county by its form: the shortest stretch that ends like one and has the name of a body behind it. */
    private Optional<Place> county(String name, int start, Optional<String> province, Optional<String> prefecture) {
        int limit = Math.min(name.length(), start + LONGEST_COUNTY);
        int end = start + 2;
        while (end <= limit && mayBeWithin(name.charAt(end - 2))) {
            if (isCounty(name, start, end)) {
                Optional<String> county = Optional.of(name.substring(start, end));
                return Optional.of(new Place(Jurisdiction.at(province, prefecture, county), end));
            }
            end++;
        }
        return Optional.empty();
    }

    private static boolean mayBeWithin(char c) {
        return Characters.isHan(c) && NOT_WITHIN.indexOf(c) < 0;
    }

    private boolean isCounty(String name, int start, int end) {
        if (COUNTY_ENDS.indexOf(name.charAt(end - 1)) < 0) {
            return false;
        }
        boolean word = NO_COUNTIES
                .endingAt(name, end, start)
                .filter(m -> m.start() == start)
                .isPresent();
        if (word || NO_COUNTY_ENDS.endingAt(name, end, start).isPresent()) {
            return false;
        }
        return end == name.length()
                || OFFICE_STARTS.at(name, end, name.length()).isPresent()
                || isBody.test(name.substring(end));
    }
}
