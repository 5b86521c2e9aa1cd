package io.github.gongwen4j.gold;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** Counts the matched, the expected and the found items of one field, and names the misses. Not thread-safe. */
final class Tally {
    private int hit;
    private int wanted;
    private int got;
    private final List<String> misses = new ArrayList<>();

    /** Compares two bags of items that belong to one place. */
    void compare(Object where, Collection<?> want, Collection<?> found) {
        Multiset<Object> expected = HashMultiset.create(want);
        Multiset<Object> actual = HashMultiset.create(found);
        hit += Multisets.intersection(expected, actual).size();
        wanted += expected.size();
        got += actual.size();
        Multisets.difference(expected, actual).forEach(item -> misses.add("- " + where + ' ' + item));
        Multisets.difference(actual, expected).forEach(item -> misses.add("+ " + where + ' ' + item));
    }

    void add(Tally other) {
        hit += other.hit;
        wanted += other.wanted;
        got += other.got;
        misses.addAll(other.misses);
    }

    int wanted() {
        return wanted;
    }

    /** What was missed (-) or is too much (+). */
    List<String> misses() {
        return misses;
    }

    /** The harmonic mean of precision and recall; empty if nothing was expected and nothing found. */
    OptionalDouble f1() {
        return wanted + got == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * hit / (wanted + got));
    }
}
