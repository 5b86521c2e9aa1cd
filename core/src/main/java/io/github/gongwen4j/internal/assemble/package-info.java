/** Candidates and outline become tasks, sections and annexes. */
@NullMarked
package io.github.gongwen4j.internal.assemble;

import org.jspecify.annotations.NullMarked;
