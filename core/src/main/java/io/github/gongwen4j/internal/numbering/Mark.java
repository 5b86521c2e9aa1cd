package io.github.gongwen4j.internal.numbering;

import io.github.gongwen4j.model.Numbering;

/**
 * A number found at the start of a line.
 *
 * @param style its style
 * @param label the number without the mark that follows, brackets full-width
 * @param value its value
 * @param start where it starts in the clean text
 * @param end where the text after number, mark and blanks starts
 */
public record Mark(Numbering.Style style, String label, int value, int start, int end) {}
