package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.model.source.Span;
import java.util.Arrays;

/**
 * Which stretch of one text became which stretch of another: a list of edits, between which both texts are the same.
 *
 * <p>Edits are kept as runs of four offsets, ascending in both texts. Immutable and thread-safe.
 */
final class Alignment {
    /** The alignment of a text with itself. */
    static final Alignment IDENTITY = new Alignment(new int[0]);

    private static final int WIDTH = 4;

    /** For each edit: start and end before, start and end after. */
    private final int[] edits;

    private Alignment(int[] edits) {
        this.edits = edits;
    }

    int size() {
        return edits.length / WIDTH;
    }

    private int beforeStart(int edit) {
        return edits[edit * WIDTH];
    }

    private int beforeEnd(int edit) {
        return edits[edit * WIDTH + 1];
    }

    private int afterStart(int edit) {
        return edits[edit * WIDTH + 2];
    }

    private int afterEnd(int edit) {
        return edits[edit * WIDTH + 3];
    }

    /** Where the character at an offset after the edits starts before them. */
    int startBefore(int after) {
        return startBefore(lastEditWithAfterStartAtMost(after), after);
    }

    private int startBefore(int edit, int after) {
        // A deletion right before the character does not belong to it.
        if (edit < 0) {
            return after;
        }
        return after < afterEnd(edit) ? beforeStart(edit) : beforeEnd(edit) + after - afterEnd(edit);
    }

    /** Where the character before an offset after the edits ends before them. */
    private int endBefore(int edit, int after) {
        if (edit < 0) {
            return after;
        }
        return after <= afterEnd(edit) ? beforeEnd(edit) : beforeEnd(edit) + after - afterEnd(edit);
    }

    /** The stretch before the edits from which a stretch after them was made; empty stretches stay empty. */
    Span before(int start, int end) {
        int edit = lastEditWithAfterStartAtMost(start);
        int from = startBefore(edit, start);
        if (start == end) {
            return new Span(from, from);
        }
        boolean same = edit + 1 == size() || afterStart(edit + 1) >= end;
        return new Span(from, Math.max(from, endBefore(same ? edit : lastEditWithAfterStartAtMost(end - 1), end)));
    }

    private int lastEditWithAfterStartAtMost(int offset) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (afterStart(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** This alignment followed by another one: from the text before this to the text after the other. */
    Alignment then(Alignment next) {
        if (size() == 0) {
            return next;
        }
        if (next.size() == 0) {
            return this;
        }
        Builder both = new Builder(size() + next.size());
        int i = 0;
        int j = 0;
        while (i < size() || j < next.size()) {
            boolean mineFirst = j == next.size() || (i < size() && afterStart(i) <= next.beforeStart(j));
            int middleStart = mineFirst ? afterStart(i) : next.beforeStart(j);
            int middleEnd = mineFirst ? afterEnd(i) : next.beforeEnd(j);
            int before = mineFirst ? beforeStart(i) : beforeOfKept(i, middleStart);
            int after = mineFirst ? next.afterOfKept(j, middleStart) : next.afterStart(j);
            i += mineFirst ? 1 : 0;
            j += mineFirst ? 0 : 1;
            // Edits that share a part of the text between them become one.
            boolean grown = true;
            while (grown) {
                grown = false;
                if (i < size() && afterStart(i) < middleEnd) {
                    middleEnd = Math.max(middleEnd, afterEnd(i++));
                    grown = true;
                }
                if (j < next.size() && next.beforeStart(j) < middleEnd) {
                    middleEnd = Math.max(middleEnd, next.beforeEnd(j++));
                    grown = true;
                }
            }
            both.add(before, beforeOfKept(i, middleEnd), after, next.afterOfKept(j, middleEnd));
        }
        return both.build();
    }

    /** The offset before the edits of one after them, if it lies in the kept run in front of an edit. */
    private int beforeOfKept(int edit, int after) {
        return edit == 0 ? after : beforeEnd(edit - 1) + after - afterEnd(edit - 1);
    }

    /** The offset after the edits of one before them, if it lies in the kept run in front of an edit. */
    private int afterOfKept(int edit, int before) {
        return edit == 0 ? before : afterEnd(edit - 1) + before - beforeEnd(edit - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alignment that && Arrays.equals(edits, that.edits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edits);
    }

    /** Collects edits in ascending order. */
    static final class Builder {
        private static final int FEWEST = 16 * WIDTH;

        private int[] edits;
        private int size;

        Builder() {
            this(0);
        }

        /** Makes room for so many edits. */
        Builder(int expected) {
            this.edits = new int[expected * WIDTH];
        }

        void add(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
            if (size + WIDTH > edits.length) {
                edits = Arrays.copyOf(edits, Math.max(FEWEST, edits.length * 2));
            }
            edits[size++] = beforeStart;
            edits[size++] = beforeEnd;
            edits[size++] = afterStart;
            edits[size++] = afterEnd;
        }

        boolean isEmpty() {
            return size == 0;
        }

        Alignment build() {
            return size == 0 ? IDENTITY : new Alignment(size == edits.length ? edits : Arrays.copyOf(edits, size));
        }
    }
}
