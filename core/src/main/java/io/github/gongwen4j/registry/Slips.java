package io.github.gongwen4j.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the known name from which a name differs by one character: another one, one lost, one too many (生太环境局, 生态环境局). Immutable.
 *
 * <p>Bodies of different places bear names that differ by one character (城市管理局, 城乡建设局), so a name counts as a slip only where the
 * characters beside the difference stand together in no known name.
 */
final class Slips {
    private static final int SHORTEST = 5;
    /** There is hardly a name of so many characters that differs from another by one of them. */
    private static final int LONG = 7;
    /** What tells bodies apart, and what their names have or lack at will. */
    private static final String APART = "一二三四五六七八九十东西南北中省市县区州乡镇盟旗分总各和与及（）、";

    private final Set<String> names;
    private final Map<String, List<String>> byGap = new HashMap<>();
    private final Set<String> pairs = new HashSet<>();

    Slips(Set<String> names) {
        this.names = names;
        for (String name : names) {
            for (int i = 0; i + 1 < name.length(); i++) {
                pairs.add(name.substring(i, i + 2));
            }
            if (name.length() >= SHORTEST && name.indexOf('*') < 0) {
                for (int i = 1; i + 1 < name.length(); i++) {
                    byGap.computeIfAbsent(without(name, i), gap -> new ArrayList<>())
                            .add(name);
                }
            }
        }
    }

    /** The only known name that the words can be a slip for. Their first and their last character are taken for right. */
    Optional<String> meant(String words) {
        Set<String> found = new LinkedHashSet<>();
        if (words.length() >= SHORTEST) {
            for (int i = 1; i + 1 < words.length(); i++) {
                meant(words, i, found);
            }
            byGap.getOrDefault(words, List.of()).stream()
                    .filter(name -> lost(words, name))
                    .forEach(found::add);
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Names that have another character at an offset, or none. */
    private void meant(String words, int i, Set<String> found) {
        char odd = words.charAt(i);
        boolean doubled = odd == words.charAt(i - 1);
        if (APART.indexOf(odd) >= 0 || !(doubled || standsOut(words, i))) {
            return;
        }
        String gap = without(words, i);
        boolean tooMany = doubled || (isOdd(words, i - 1) && isOdd(words, i));
        if (tooMany && gap.length() >= SHORTEST && names.contains(gap)) {
            found.add(gap);
        }
        for (String name : byGap.getOrDefault(gap, List.of())) {
            boolean here = name.startsWith(words.substring(0, i)) && name.endsWith(words.substring(i + 1));
            if (here && APART.indexOf(name.charAt(i)) < 0) {
                found.add(name);
            }
        }
    }

    /** The words have one character less than the name, and those beside the gap do not stand together elsewhere. */
    private boolean lost(String words, String name) {
        int i = 0;
        while (words.charAt(i) == name.charAt(i)) {
            i++;
        }
        return APART.indexOf(name.charAt(i)) < 0 && isOdd(words, i - 1);
    }

    /** Whether the character stands with neither of its neighbours elsewhere; in a long name, not with one of them. */
    private boolean standsOut(String words, int i) {
        boolean before = isOdd(words, i - 1);
        boolean behind = isOdd(words, i);
        return words.length() >= LONG ? before || behind : before && behind;
    }

    private boolean isOdd(String words, int offset) {
        return !pairs.contains(words.substring(offset, offset + 2));
    }

    private static String without(String name, int i) {
        return name.substring(0, i) + name.substring(i + 1);
    }
}
