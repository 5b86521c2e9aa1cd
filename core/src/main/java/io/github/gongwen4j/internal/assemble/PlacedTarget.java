package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.model.Target;

/**
 * A target, and where in the clean text it stands.
 *
 * @param number from the number itself to the words behind it
 * @param target what it says
 */
record PlacedTarget(Stretch number, Target target) {}
