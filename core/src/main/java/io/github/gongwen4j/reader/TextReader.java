package io.github.gongwen4j.reader;

import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;

/** Reads whatever no other reader recognises: plain text, Markdown and HTML in any of the known charsets. */
final class TextReader {
    private TextReader() {}

    static SourceText read(StoredDocument document) {
        Decoding decoding = document.isCutOff() ? Decoding.ofStart(document.bytes()) : Decoding.of(document.bytes());
        SourceFormat format = Formats.of(decoding.text(), Formats.byName(document.name()));
        return SourceText.of(decoding.text(), format).decodedFrom(decoding.charset());
    }
}
