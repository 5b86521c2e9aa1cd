/** The front door: {@link io.github.gongwen4j.parser.PolicyParser} turns text into a document. */
@NullMarked
package io.github.gongwen4j.parser;

import org.jspecify.annotations.NullMarked;
