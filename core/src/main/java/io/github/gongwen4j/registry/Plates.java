package io.github.gongwen4j.registry;

import io.github.gongwen4j.internal.lexicon.Brackets;
import java.util.List;
import java.util.Optional;

/**
 * The name of a body that has several plates (一个机构、两块牌子): 市市场监管局（市知识产权局）.
 *
 * @param head the name in front of the brackets
 * @param others the names in the brackets
 */
record Plates(String head, List<String> others) {
    private static final int SHORTEST = 3;
    // The office of a leading group sits with a body but answers for itself.
    private static final List<String> NO_PLATES = List.of("办公室", "办");

    /** The plates, if the name ends in brackets that may hold names of bodies. */
    static Optional<Plates> of(String name) {
        int open = name.endsWith("）") ? Brackets.openerOf(name, name.length() - 1, 0) : -1;
        if (open < SHORTEST) {
            return Optional.empty();
        }
        List<String> others =
                List.of(name.substring(open + 1, name.length() - 1).split("[、，]", -1));
        boolean plates = others.stream().allMatch(Plates::mayBePlate);
        return plates ? Optional.of(new Plates(name.substring(0, open), others)) : Optional.empty();
    }

    private static boolean mayBePlate(String name) {
        return name.length() >= SHORTEST && NO_PLATES.stream().noneMatch(name::endsWith);
    }
}
