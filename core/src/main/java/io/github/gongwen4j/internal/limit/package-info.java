/** What a parser takes in at most. */
@NullMarked
package io.github.gongwen4j.internal.limit;

import org.jspecify.annotations.NullMarked;
