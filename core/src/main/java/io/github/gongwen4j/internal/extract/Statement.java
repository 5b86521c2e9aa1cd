package io.github.gongwen4j.internal.extract;

import java.util.List;

/**
 * A responsibility statement: who answers for what stands before it, and maybe by when.
 *
 * @param start where it starts, its bracket included
 * @param end the offset after its last character
 * @param parties who
 * @param times by when, if it says so
 */
public record Statement(int start, int end, List<Party> parties, List<TimeExpression> times) {}
