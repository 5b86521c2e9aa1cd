/** Targets for Jazzer: each reads what it is given and asserts what must hold for any input. */
@NullMarked
package io.github.gongwen4j.fuzz;

import org.jspecify.annotations.NullMarked;
