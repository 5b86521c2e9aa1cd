/**
 * Seed documents and their gold parses, read from the resources of this module.
 *
 * <p>{@link io.github.gongwen4j.seeds.Seeds} finds them, a {@link io.github.gongwen4j.seeds.Seed} holds one.
 */
@NullMarked
package io.github.gongwen4j.seeds;

import org.jspecify.annotations.NullMarked;
