package io.github.gongwen4j.internal.limit;

/**
 * What one run takes in at most; see {@code ParseLimits}, which checks the values.
 *
 * @param characters UTF-16 code units of the text as given
 * @param lines lines of the text as given
 * @param nesting levels of the outline, and of the elements of a page
 */
public record Limits(int characters, int lines, int nesting) {}
