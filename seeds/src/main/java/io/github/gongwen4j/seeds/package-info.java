/**
 * Seed documents with their gold parses, and spec pages with their examples, read from the resources of this module.
 *
 * <p>{@link io.github.gongwen4j.seeds.Seeds} finds the documents, a {@link io.github.gongwen4j.seeds.Seed} holds one.
 * {@link io.github.gongwen4j.seeds.Specs} finds the pages, a {@link io.github.gongwen4j.seeds.Spec} holds one, and a
 * {@link io.github.gongwen4j.seeds.SpecExample} is one of its examples.
 */
@NullMarked
package io.github.gongwen4j.seeds;

import org.jspecify.annotations.NullMarked;
