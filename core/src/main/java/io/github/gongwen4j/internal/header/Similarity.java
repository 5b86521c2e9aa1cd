package io.github.gongwen4j.internal.header;

import java.util.HashMap;
import java.util.Map;

/** How much other titles have in common with one title. */
final class Similarity {
    private final String title;
    private final Map<String, Integer> pairs = new HashMap<>();

    Similarity(String title) {
        this.title = bare(title);
        for (int i = 0; i + 2 <= this.title.length(); i++) {
            pairs.merge(this.title.substring(i, i + 2), 1, Integer::sum);
        }
    }

    /** Dice's coefficient of the pairs of letters, ideographs and digits: 0 to 1. */
    double to(String other) {
        String bare = bare(other);
        if (title.length() < 2 || bare.length() < 2) {
            return title.equals(bare) && !title.isEmpty() ? 1 : 0;
        }
        Map<String, Integer> seen = new HashMap<>();
        int shared = 0;
        for (int i = 0; i + 2 <= bare.length(); i++) {
            String pair = bare.substring(i, i + 2);
            Integer wanted = pairs.get(pair);
            if (wanted != null && seen.merge(pair, 1, Integer::sum) <= wanted) {
                shared++;
            }
        }
        return 2.0 * shared / (title.length() + bare.length() - 2);
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}
