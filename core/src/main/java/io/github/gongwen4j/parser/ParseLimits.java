package io.github.gongwen4j.parser;

import io.github.gongwen4j.internal.limit.Limits;

/**
 * How much of a text a parser takes in. A limit that bites makes one diagnostic, {@code LM001} to {@code LM003}, at the place where
 * it bit; what lies within the limits is read as if nothing followed. What lies beyond stays in the source, and its block is
 * {@link io.github.gongwen4j.model.BlockKind#NOISE}.
 *
 * <p>Time and memory of a parse grow in proportion to the length of its text, so these limits are what bounds them. Lower ones suit
 * a service that reads what strangers send. Immutable and thread-safe.
 */
public final class ParseLimits {
    /** The deepest nesting that can be allowed: the JSON of a deeper outline could not be read back. */
    public static final int MOST_NESTING = 256;

    /** GB/T 9704-2012 has 22 lines of 28 characters on a page: room for 27,000 pages, or for a page of HTML with its scripts. */
    private static final int CHARACTERS = 16 * 1024 * 1024;
    /** Broken line by line as printed, this is 22,000 pages. */
    private static final int LINES = 500_000;
    /** Numbers have 13 styles, pages of portals nest some tens of elements; browsers stop at 512. */
    private static final int NESTING = 128;

    private static final ParseLimits STANDARD = new ParseLimits(new Limits(CHARACTERS, LINES, NESTING));

    private final Limits limits;

    private ParseLimits(Limits limits) {
        this.limits = limits;
    }

    /**
     * Limits that no official document reaches: 16 Mi (16,777,216) characters, 500,000 lines, 128 levels.
     *
     * @return the limits of a parser that is not told otherwise
     */
    public static ParseLimits standard() {
        return STANDARD;
    }

    /**
     * The same limits but for the length of a text. The cut falls before a surrogate pair and before CR LF, not within.
     *
     * @param characters UTF-16 code units of the text as given, markup included; at least 1
     * @return a copy
     * @throws IllegalArgumentException if {@code characters} is less than 1
     */
    public ParseLimits withCharacters(int characters) {
        return new ParseLimits(new Limits(atLeastOne("characters", characters), lines(), nesting()));
    }

    /**
     * The same limits but for the number of lines.
     *
     * @param lines lines of the text as given, which end with LF, CR or CR LF; the end of the last one is still read; at least 1
     * @return a copy
     * @throws IllegalArgumentException if {@code lines} is less than 1
     */
    public ParseLimits withLines(int lines) {
        return new ParseLimits(new Limits(characters(), atLeastOne("lines", lines), nesting()));
    }

    /**
     * The same limits but for the nesting. Nothing is lost by this one: an item that lies deeper is read as text of the item above it,
     * an element that lies deeper as if it stood beside the one around it.
     *
     * @param nesting levels of the outline (一、 alone is one level), and of the elements of an HTML page, where {@code html} is the first
     *     level; at least 1, at most {@link #MOST_NESTING}; less than some tens breaks the tables of common pages
     * @return a copy
     * @throws IllegalArgumentException if {@code nesting} is less than 1 or more than {@link #MOST_NESTING}
     */
    public ParseLimits withNesting(int nesting) {
        if (nesting > MOST_NESTING) {
            throw new IllegalArgumentException("nesting must be at most " + MOST_NESTING + ": " + nesting);
        }
        return new ParseLimits(new Limits(characters(), lines(), atLeastOne("nesting", nesting)));
    }

    /**
     * The length of a text beyond which it is not read.
     *
     * @return UTF-16 code units, at least 1
     */
    public int characters() {
        return limits.characters();
    }

    /**
     * The number of lines beyond which a text is not read.
     *
     * @return lines, at least 1
     */
    public int lines() {
        return limits.lines();
    }

    /**
     * The depth beyond which items and elements are not told apart from those above them.
     *
     * @return levels, 1 to {@link #MOST_NESTING}
     */
    public int nesting() {
        return limits.nesting();
    }

    Limits limits() {
        return limits;
    }

    /** Equal if all limits are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ParseLimits that && limits.equals(that.limits);
    }

    /** Follows from the limits. */
    @Override
    public int hashCode() {
        return limits.hashCode();
    }

    /**
     * The limits by name.
     *
     * @return such as {@code ParseLimits[characters=16777216, lines=500000, nesting=128]}
     */
    @Override
    public String toString() {
        return "Parse" + limits;
    }

    private static int atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1: " + value);
        }
        return value;
    }
}
