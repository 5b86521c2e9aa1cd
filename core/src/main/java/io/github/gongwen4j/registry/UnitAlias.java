package io.github.gongwen4j.registry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A name that means another one (简称、曾用名), perhaps for a time only: 卫健委 means 卫生健康委员会, from 17 March 2018.
 *
 * <p>Both names stand without the place (卫健委), so that the alias holds for every place; or with it (玉林市卫健委), so that it holds for this
 * one. An asterisk is the place where it does not come first: {@code 国家税务总局*税务局}. Immutable and thread-safe.
 *
 * @param alias the name as it is written
 * @param canonical the name that it means
 * @param from the first day of this meaning, empty if it always had it
 * @param until the last day of this meaning, empty if it still has it
 */
public record UnitAlias(String alias, String canonical, Optional<LocalDate> from, Optional<LocalDate> until) {

    /**
     * Checks the parts.
     *
     * @param alias the name as it is written
     * @param canonical the name that it means
     * @param from the first day of this meaning, empty if it always had it
     * @param until the last day of this meaning, empty if it still has it
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a name is blank, if both are the same, or if {@code until} lies before {@code from}
     */
    public UnitAlias {
        alias = Names.normal(Names.require(alias, "alias"));
        canonical = Names.normal(Names.require(canonical, "canonical"));
        if (alias.equals(canonical)) {
            throw new IllegalArgumentException("alias and canonical must differ: " + alias);
        }
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("until must not lie before from " + from.get() + ": " + until.get());
        }
    }

    /**
     * An alias that always holds.
     *
     * @param alias the name as it is written
     * @param canonical the name that it means
     * @return the alias
     * @throws IllegalArgumentException if a name is blank or both are the same
     */
    public static UnitAlias of(String alias, String canonical) {
        return new UnitAlias(alias, canonical, Optional.empty(), Optional.empty());
    }

    /**
     * The same alias with a first day.
     *
     * @param day the first day of this meaning
     * @return a new alias
     * @throws IllegalArgumentException if the last day lies before it
     */
    public UnitAlias from(LocalDate day) {
        return new UnitAlias(alias, canonical, Optional.of(day), until);
    }

    /**
     * The same alias with a last day.
     *
     * @param day the last day of this meaning
     * @return a new alias
     * @throws IllegalArgumentException if it lies before the first day
     */
    public UnitAlias until(LocalDate day) {
        return new UnitAlias(alias, canonical, from, Optional.of(day));
    }

    Period period() {
        return new Period(from.orElse(LocalDate.MIN), until.orElse(LocalDate.MAX));
    }
}
