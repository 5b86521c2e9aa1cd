package io.github.gongwen4j.registry;

import com.google.common.base.Suppliers;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.PolicyDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Knows names of bodies (机关、单位), what they are short for, and what they became: 市卫健委 of a document of 嘉峪关 is 嘉峪关市卫生健康委员会.
 *
 * <p>Where the registry is not sure, a name stays as it is written: it never takes two bodies for one because their names
 * resemble each other. Names change in time (卫计委, 卫健委), so each look-up may say of what day the document is. Without a day a
 * name counts only if it has one meaning at all times.
 *
 * <p>The standard names follow 国务院关于机构设置的通知, the plans for the reform of institutions of 2018 and 2023, and the lists of bodies that
 * local governments publish. An application adds its own:
 *
 * <pre>{@code
 * UnitRegistry registry = UnitRegistry.standard().toBuilder()
 *         .alias("数管局", "数据管理局")
 *         .alias(UnitAlias.of("经发局", "经济发展局").from(LocalDate.of(2019, 1, 1)))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitRegistry {
    private static final List<String> FILES = List.of("national-bodies.txt", "local-bodies.txt", "single-places.txt");

    private final AliasTable table;
    private final Divisions divisions;
    private final UnitResolver resolver;
    private final Issuers issuers;
    private final Supplier<Slips> slips;

    /** Holds the standard registry, made when it is first asked for. */
    private static final class Standard {
        private static final UnitRegistry REGISTRY = read();

        private static UnitRegistry read() {
            AliasTable.Draft names = AliasTable.draft();
            FILES.forEach(file ->
                    Lexicon.entries(UnitRegistry.class, file).forEach(line -> AliasTable.readLine(line, names)));
            return new UnitRegistry(names.build(), Divisions.standard());
        }
    }

    private UnitRegistry(AliasTable table, Divisions divisions) {
        this.table = table;
        this.divisions = divisions;
        this.resolver = new UnitResolver(table, divisions);
        this.issuers = new Issuers(resolver.places());
        this.slips = Suppliers.memoize(() -> new Slips(table.names()));
    }

    /**
     * The registry with the names that come with the library.
     *
     * @return always the same registry
     */
    public static UnitRegistry standard() {
        return Standard.REGISTRY;
    }

    /**
     * A builder that has the names of this registry.
     *
     * @return a new builder; not thread-safe
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The full name that a name has by itself, its place as it is written: 市卫健委 is 市卫生健康委员会.
     *
     * @param name the name as written; blanks and the width of brackets do not count
     * @param day the day of the document
     * @return the full name, or the name itself without blanks if the registry does not know it
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public String canonical(String name, LocalDate day) {
        return resolve(name, Jurisdiction.unknown(), day).name();
    }

    /**
     * The body that a name means in the documents of a place, on a day.
     *
     * @param name the name as written; blanks and the width of brackets do not count
     * @param jurisdiction the place that the issuer speaks for
     * @param day the day of the document
     * @return the body or class of bodies
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public CanonicalUnit resolve(String name, Jurisdiction jurisdiction, LocalDate day) {
        return resolve(name, jurisdiction, Period.of(Objects.requireNonNull(day, "day")));
    }

    /**
     * The body that a name means in the documents of a place, where the day is unknown.
     *
     * @param name the name as written; blanks and the width of brackets do not count
     * @param jurisdiction the place that the issuer speaks for
     * @return the body or class of bodies
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public CanonicalUnit resolve(String name, Jurisdiction jurisdiction) {
        return resolve(name, jurisdiction, Period.ALWAYS);
    }

    /**
     * The name that was meant, where an unknown name is one slip of the pen away from a known one: 市生太环境局 is meant to be 市生态环境局. A name
     * that may well be that of another body (城乡管理局 beside 城市管理局) is no slip.
     *
     * @param name the name as written; blanks and the width of brackets do not count
     * @return the name without the slip, its place as it is written; empty if the name is known or resembles none
     * @throws NullPointerException if {@code name} is null
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Optional<String> meant(String name) {
        String words = Names.normal(Names.require(name, "name"));
        CanonicalUnit unit = resolve(words, Jurisdiction.unknown());
        if (unit.known() || unit.kind() == UnitKind.GROUP) {
            return Optional.empty();
        }
        int place = resolver.placeLength(words);
        return slips.get().meant(words.substring(place)).map(rest -> words.substring(0, place) + rest);
    }

    /**
     * The place that an issuer speaks for.
     *
     * @param issuer the name of the issuing body (嘉峪关市人民政府办公室) or of a place; provinces and cities are known, counties are told
     *     by the form of their names
     * @return level {@code UNKNOWN} if the name does not tell
     * @throws NullPointerException if {@code issuer} is null
     */
    public Jurisdiction jurisdictionOf(String issuer) {
        return issuers.jurisdictionOf(Names.normal(Objects.requireNonNull(issuer, "issuer")));
    }

    /**
     * Each body of a document once, however it is written there, with its tasks. The place is that of the document's first
     * issuer that tells one, the day its date of issue.
     *
     * @param document the document, from the parser or from elsewhere
     * @return the bodies and classes of bodies that answer for tasks
     * @throws NullPointerException if {@code document} is null
     */
    public DocumentUnits units(PolicyDocument document) {
        return DocumentUnits.of(Objects.requireNonNull(document, "document"), this);
    }

    CanonicalUnit resolve(String name, Jurisdiction jurisdiction, Period period) {
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        return resolver.resolve(Names.require(name, "name"), jurisdiction, period);
    }

    /** Collects names. What is added goes before what was there. Not thread-safe. */
    public static final class Builder {
        private final AliasTable.Draft names;
        private Divisions divisions;

        private Builder(UnitRegistry registry) {
            names = registry.table.toDraft();
            divisions = registry.divisions;
        }

        /**
         * Adds a name that always means another one.
         *
         * @param alias the name as it is written
         * @param canonical the full name
         * @return this builder
         * @throws IllegalArgumentException if a name is blank or both are the same
         * @see UnitAlias
         */
        public Builder alias(String alias, String canonical) {
            return alias(UnitAlias.of(alias, canonical));
        }

        /**
         * Adds a name that means another one, perhaps for a time only. For that time it takes the place of what the name meant
         * before.
         *
         * @param alias the alias
         * @return this builder
         * @throws NullPointerException if {@code alias} is null
         */
        public Builder alias(UnitAlias alias) {
            names.alias(Objects.requireNonNull(alias, "alias"));
            return this;
        }

        /**
         * Adds a full name of its own.
         *
         * @param name the name without its place
         * @return this builder
         * @throws IllegalArgumentException if {@code name} is blank
         */
        public Builder body(String name) {
            names.name(name);
            return this;
        }

        /**
         * Adds a city or another division between province and county.
         *
         * @param name its full name (嘉峪关市)
         * @param province the full name of its province (甘肃省)
         * @return this builder
         * @throws IllegalArgumentException if {@code name} is blank or {@code province} is not the full name of a province
         */
        public Builder prefecture(String name, String province) {
            if (!divisions.isProvince(Objects.requireNonNull(province, "province"))) {
                throw new IllegalArgumentException("province must be the full name of one: \"" + province + '"');
            }
            divisions = divisions.with(new Divisions.Division(Names.require(name, "name"), Optional.of(province)));
            return this;
        }

        /**
         * A registry with the names collected so far.
         *
         * @return a new registry
         */
        public UnitRegistry build() {
            return new UnitRegistry(names.build(), divisions);
        }
    }
}
