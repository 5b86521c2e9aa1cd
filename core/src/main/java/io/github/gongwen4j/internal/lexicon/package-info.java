/** Word lists read from resource files, one entry a line. */
@NullMarked
package io.github.gongwen4j.internal.lexicon;

import org.jspecify.annotations.NullMarked;
