package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.model.Role;

/**
 * A body that a responsibility statement names.
 *
 * @param name where its name stands in the clean text
 * @param role in what role
 */
public record Party(Stretch name, Role role) {}
