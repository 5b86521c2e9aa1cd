package io.github.gongwen4j.seeds;

import java.util.Objects;
import java.util.Set;

/**
 * One example of a spec page: a text, and what of the parser's JSON has to come of it.
 *
 * <p>The expected JSON is a subset. Of an object only the fields that it names are compared. An array is compared in full: as
 * many elements, in this order, each again a subset. {@code []} and {@code null} say that nothing is there: an absent field
 * and an empty array are the same.
 *
 * <p>Instances are immutable and safe for use by several threads.
 *
 * @param page the name of the page's file without its ending, such as {@code pinyin-notes}
 * @param line the line of the page, counted from 1, on which the input's fence opens
 * @param heading the nearest heading above the example, without its marks
 * @param format what the input is: {@code text}, {@code markdown} or {@code html}
 * @param fixed the names of the damages that the input does not bear, because what they change is what it shows; for
 *     example {@code full-width}; unmodifiable, empty for most examples
 * @param input the text to parse; lines end in {@code \n}, the last one too
 * @param expected the expected subset, one JSON object; that it is JSON is not checked
 */
public record SpecExample(
        String page, int line, String heading, String format, Set<String> fixed, String input, String expected) {

    /**
     * Makes an example.
     *
     * @param page the name of the page
     * @param line the line of the page, at least 1
     * @param heading the heading above the example
     * @param format the format of the input; that it is a known one is not checked
     * @param fixed the damages that the input does not bear, may be empty; copied
     * @param input the text to parse, may be empty
     * @param expected the expected subset
     * @throws NullPointerException if a component, or an element of {@code fixed}, is null
     * @throws IllegalArgumentException if {@code line} is less than 1
     */
    public SpecExample {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(format, "format");
        fixed = Set.copyOf(Objects.requireNonNull(fixed, "fixed"));
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(expected, "expected");
        if (line < 1) {
            throw new IllegalArgumentException("line must be at least 1: " + line);
        }
    }

    /**
     * Names the example by page, line and heading.
     *
     * @return for example {@code pinyin-notes:17 (Notes with a mark of tone)}
     */
    @Override
    public String toString() {
        return page + ":" + line + " (" + heading + ")";
    }
}
