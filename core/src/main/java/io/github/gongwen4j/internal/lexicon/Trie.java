package io.github.gongwen4j.internal.lexicon;

/**
 * The steps from character to character that a list of words allows: nodes are numbers, and a node and a character lead to the next
 * node or to none. Kept as one hash table with open addresses, so that a step costs one look at memory. Grown by its owner, only read
 * afterwards.
 */
final class Trie {
    /** Where every word starts. */
    static final int ROOT = 1;
    /** Where no word goes on. */
    static final int NONE = 0;

    private static final int SMALLEST = 64;
    private static final int MOST_NODES = 0xFFFF;
    private static final int SPREAD = 0x9E3779B9;

    /** For each step: node and character as one number, and the next node; 0 where there is none. */
    private int[] steps = new int[2 * SMALLEST];

    private int nodes = ROOT;

    /** The node to which a character leads, or {@link #NONE}. */
    int next(int node, char c) {
        return steps[slot(steps, node << Character.SIZE | c) + 1];
    }

    /** The node to which a character leads, made if there is none. */
    int grow(int node, char c) {
        int known = next(node, c);
        if (known != NONE) {
            return known;
        }
        if (nodes == MOST_NODES) {
            throw new IllegalStateException("more than " + MOST_NODES + " nodes");
        }
        if (nodes * 4 > steps.length) {
            steps = doubled(steps);
        }
        nodes++;
        put(steps, node << Character.SIZE | c, nodes);
        return nodes;
    }

    private static int[] doubled(int[] steps) {
        int[] larger = new int[steps.length * 2];
        for (int i = 0; i < steps.length; i += 2) {
            if (steps[i] != 0) {
                put(larger, steps[i], steps[i + 1]);
            }
        }
        return larger;
    }

    private static void put(int[] steps, int key, int next) {
        int slot = slot(steps, key);
        steps[slot] = key;
        steps[slot + 1] = next;
    }

    /** Where a step stands, or the free slot where it belongs; tables are half empty, so there is one. */
    private static int slot(int[] steps, int key) {
        int mask = steps.length - 2;
        int slot = (key * SPREAD) >>> 15 & mask;
        while (steps[slot] != key && steps[slot] != 0) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
