/**
 * From files, streams and bytes to text: {@link io.github.gongwen4j.reader.SourceReader} finds charset and format, and
 * {@link io.github.gongwen4j.reader.FormatReader} adds formats.
 */
@NullMarked
package io.github.gongwen4j.reader;

import org.jspecify.annotations.NullMarked;
