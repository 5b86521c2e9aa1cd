package io.github.gongwen4j.model.source;

/**
 * A place in a text as an editor shows it. Immutable and thread-safe.
 *
 * @param line the line, counted from 1
 * @param column the UTF-16 code unit within the line, counted from 1
 */
public record Position(int line, int column) {

    /**
     * Checks the bounds.
     *
     * @param line the line, counted from 1
     * @param column the UTF-16 code unit within the line, counted from 1
     * @throws IllegalArgumentException if {@code line} or {@code column} is less than 1
     */
    public Position {
        if (line < 1) {
            throw new IllegalArgumentException("line must be at least 1: " + line);
        }
        if (column < 1) {
            throw new IllegalArgumentException("column must be at least 1: " + column);
        }
    }

    /**
     * The place as compilers print it: {@code 12:5}.
     *
     * @return line and column, parted by a colon
     */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
