/** What is doubtful about a document: coded, placed and translatable remarks. */
@NullMarked
package io.github.gongwen4j.model.diagnostic;

import org.jspecify.annotations.NullMarked;
