package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import java.util.List;

/**
 * Where any of some characters stands next in a text. Of most sets a text holds only a few, and each of these is found faster by
 * itself than all of them by a look at each character. Belongs to one walk.
 */
final class Finder {
    private static final int FEW = 5;

    private final String text;
    private final CharacterSet wanted;
    private final List<Ahead> few;

    private Finder(String text, CharacterSet wanted, List<Ahead> few) {
        this.text = text;
        this.wanted = wanted;
        this.few = few;
    }

    /** Prepares to look for the characters of a set in the text of a draft. */
    static Finder of(Draft draft, CharacterSet wanted) {
        String text = draft.text();
        String held = draft.inventory().held(wanted, FEW + 1);
        List<Ahead> few = held.chars().mapToObj(c -> new Ahead(text, (char) c)).toList();
        return new Finder(text, wanted, few.size() <= FEW ? few : List.of());
    }

    /** The first place in a stretch, or {@code end}. */
    int firstIn(int start, int end) {
        if (few.isEmpty()) {
            return wanted.indexIn(text, start, end);
        }
        int first = end;
        for (int i = 0; i < few.size() && start < first; i++) {
            first = Math.min(first, few.get(i).next(start));
        }
        return first;
    }
}
