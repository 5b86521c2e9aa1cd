/** Collects the diagnostics of one run. */
@NullMarked
package io.github.gongwen4j.internal.report;

import org.jspecify.annotations.NullMarked;
