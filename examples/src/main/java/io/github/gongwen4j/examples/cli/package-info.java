/** The {@code gongwen} command line: {@link io.github.gongwen4j.examples.cli.Gongwen} is its main class. */
@NullMarked
package io.github.gongwen4j.examples.cli;

import org.jspecify.annotations.NullMarked;
