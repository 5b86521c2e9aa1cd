/** Times, quantities, parties, citations: candidates with their places, found in one pass over a stretch of text. */
@NullMarked
package io.github.gongwen4j.internal.extract;

import org.jspecify.annotations.NullMarked;
