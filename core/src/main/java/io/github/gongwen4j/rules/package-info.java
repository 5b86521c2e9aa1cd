/**
 * What an experienced clerk would send back: {@link io.github.gongwen4j.rules.Validator} runs rules over a document, parsed or built
 * in code, and gives findings that are diagnostics like those of the parser.
 */
@NullMarked
package io.github.gongwen4j.rules;

import org.jspecify.annotations.NullMarked;
