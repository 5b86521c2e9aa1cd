/** Recorded edits that bring a text to one form: line ends, width, 繁→简, pinyin notes, stray marks, page chrome, line joins. */
@NullMarked
package io.github.gongwen4j.internal.clean;

import org.jspecify.annotations.NullMarked;
