/** A policy document as JSON text: {@link io.github.gongwen4j.json.PolicyJson} writes it and reads it back. */
@NullMarked
package io.github.gongwen4j.json;

import org.jspecify.annotations.NullMarked;
