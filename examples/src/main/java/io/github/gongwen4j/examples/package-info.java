/** Programs of at most 60 lines that show the use of gongwen4j. */
@NullMarked
package io.github.gongwen4j.examples;

import org.jspecify.annotations.NullMarked;
