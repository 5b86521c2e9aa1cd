/** Where a document says something: the text as its owner gave it, stretches of it, and lines and columns for people. */
@NullMarked
package io.github.gongwen4j.model.source;

import org.jspecify.annotations.NullMarked;
