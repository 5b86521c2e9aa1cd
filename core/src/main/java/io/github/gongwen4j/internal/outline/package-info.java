/** Lines, numbered items, and the tree that they form. */
@NullMarked
package io.github.gongwen4j.internal.outline;

import org.jspecify.annotations.NullMarked;
