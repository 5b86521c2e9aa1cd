package io.github.gongwen4j.seeds;

import java.util.List;
import java.util.Objects;

/**
 * The seeds of this module, in the order of their ids.
 *
 * <p>The seeds are read from the module's resources when this class is first used, and kept. All methods are safe for
 * use by several threads. A resource that is missing or is not UTF-8 means a broken jar: the first use then fails with
 * an {@link ExceptionInInitializerError}.
 */
public final class Seeds {

    private static final List<Seed> ALL = readAll();

    private Seeds() {}

    /**
     * Returns all seeds.
     *
     * @return an unmodifiable list, ordered by {@linkplain Seed#id() id}, never empty; the same list at each call
     */
    public static List<Seed> all() {
        return ALL;
    }

    /**
     * Returns the one seed whose id starts with a prefix, such as {@code 003}.
     *
     * @param idPrefix the first characters of the id, or all of it
     * @return the seed
     * @throws IllegalArgumentException if no seed's id starts with the prefix, or the ids of several do
     * @throws NullPointerException if {@code idPrefix} is null
     */
    public static Seed byId(String idPrefix) {
        Objects.requireNonNull(idPrefix, "idPrefix");
        List<Seed> found =
                ALL.stream().filter(seed -> seed.id().startsWith(idPrefix)).toList();
        if (found.size() != 1) {
            String candidates = (found.isEmpty() ? ALL : found)
                    .stream().map(Seed::id).toList().toString();
            throw new IllegalArgumentException("idPrefix must start the id of exactly one seed, but \"" + idPrefix
                    + "\" starts " + found.size() + " of " + candidates);
        }
        return found.get(0);
    }

    private static List<Seed> readAll() {
        return Resources.read("index.txt").lines().map(Seeds::readSeed).toList();
    }

    private static Seed readSeed(String id) {
        return new Seed(id, Resources.read("documents/" + id + ".txt"), Resources.read("gold/" + id + ".json"));
    }
}
