package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.JointNames;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.Optional;

/**
 * Finds the title that a page prints twice within a head on one line: what both have in common is the title, however what stands
 * around them reads.
 */
final class RepeatedTitle {
    private static final String ABOUT = "关于";
    private static final int LONGEST_HEAD = 800;
    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST = 12;
    /** How long 的通知 is. */
    private static final int TYPE = 3;
    /** A head has no more words that a title may go on with. */
    private static final int MOST = 16;
    /** So many characters tell that the words behind 关于 are the same. */
    private static final int KEY = 10;

    private final String text;
    private final int start;
    private final int stop;

    private RepeatedTitle(String text, int start, int stop) {
        this.text = text;
        this.start = start;
        this.stop = stop;
    }

    /** The second of two equal titles within a head that ends at an offset. */
    static Optional<Stretch> in(String text, int start, int end) {
        return new RepeatedTitle(text, start, Math.min(end, start + LONGEST_HEAD)).find();
    }

    private Optional<Stretch> find() {
        for (int length = SHORTEST; length <= LONGEST_TITLE && start + 2 * length <= stop; length++) {
            if (text.regionMatches(start, text, start + length, length)) {
                return titleAt(start + length, length);
            }
        }
        int tries = 0;
        for (int i = start; i + KEY < stop && tries < MOST && !isSentenceEnd(text.charAt(i)); i++) {
            if (text.startsWith(ABOUT, i)) {
                tries++;
                Optional<Stretch> second = secondOf(i);
                if (second.isPresent()) {
                    return second;
                }
            }
        }
        return Optional.empty();
    }

    /** The title that goes on with 关于 at an offset, where it stands again. */
    private Optional<Stretch> secondOf(int about) {
        int again = text.substring(about + KEY, stop).indexOf(text.substring(about, about + KEY)) + about + KEY;
        if (again < about + KEY || text.substring(about, again).indexOf('。') >= 0) {
            return Optional.empty();
        }
        // The page prints the names apart by blanks at one place and below each other at the other.
        int before = again - Math.max(JointNames.startOfShared(text, again, about, about), again - LONGEST_TITLE);
        int length = 0;
        while (again + length < stop
                && about + length < again - before
                && length < LONGEST_TITLE
                && text.charAt(about + length) == text.charAt(again + length)) {
            length++;
        }
        if (before + length >= again - about) {
            return besideEachOther(again - before, again, again - about);
        }
        // …管理委员会关于 and …管委会关于: what they have in common is no name.
        boolean names =
                before == 0 || !JointNames.in(text, again - before, again).isEmpty();
        return names ? titleAt(again - before, before + length) : Optional.empty();
    }

    /** 督查通报某市关于…的通报某市关于…的通报: where one stands right behind the other, its name and its type tell where it starts. */
    private Optional<Stretch> besideEachOther(int first, int about, int length) {
        for (int from = first; from <= about && from + length <= stop; from++) {
            boolean repeated = text.regionMatches(from - length, text, from, length);
            boolean name = from == about || !JointNames.in(text, from, about).isEmpty();
            Optional<Stretch> title = repeated && name ? titleAt(from, length) : Optional.empty();
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    private Optional<Stretch> titleAt(int from, int length) {
        boolean quoted = "《〈“".indexOf(text.charAt(from - 1)) >= 0;
        // 《…要点》 alone stands again, too; in a title of its own 的通知 may be lost above.
        boolean goesOn = text.startsWith("的", from + length);
        int type = from + length + TYPE;
        if (goesOn
                && !quoted
                && type <= stop
                && text.substring(from, from + length).contains(ABOUT)
                && DocumentTypes.endOf(text.substring(from + length, type)).isPresent()) {
            return Optional.of(new Stretch(from, type));
        }
        Stretch title = new Stretch(from, from + length);
        boolean whole = length >= SHORTEST
                && !goesOn
                && DocumentTypes.endOf(title.of(text)).isPresent();
        return whole && !quoted ? Optional.of(title) : Optional.empty();
    }
}
