/** Benchmarks, each beside yardsticks that read the same text in the same run. */
@NullMarked
package io.github.gongwen4j.benchmark;

import org.jspecify.annotations.NullMarked;
