/**
 * Which names mean one body: {@link io.github.gongwen4j.registry.UnitRegistry} knows names of bodies (机关、单位) and what they are
 * short for, and reads a finished document with them.
 */
@NullMarked
package io.github.gongwen4j.registry;

import org.jspecify.annotations.NullMarked;
