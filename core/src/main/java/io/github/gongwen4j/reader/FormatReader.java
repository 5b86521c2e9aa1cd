package io.github.gongwen4j.reader;

import io.github.gongwen4j.model.source.SourceText;
import java.io.IOException;

/**
 * Turns documents of one stored format into text: an extension point for formats that {@link SourceReader} does not know, such as
 * DOCX, PDF and OFD.
 *
 * <p>A reader for texts compressed by gzip:
 *
 * <pre>{@code
 * final class GzipReader implements FormatReader {
 *     @Override
 *     public boolean recognises(StoredDocument document) {
 *         return document.startsWith(0x1F, 0x8B);
 *     }
 *
 *     @Override
 *     public SourceText read(StoredDocument document) throws IOException {
 *         try (InputStream unpacked = new GZIPInputStream(document.open())) {
 *             return SourceReader.read(unpacked);
 *         }
 *     }
 * }
 *
 * SourceReader reader = SourceReader.builder().formatReader(new GzipReader()).build();
 * ParseResult result = PolicyParser.create().parse(reader.readFrom(Path.of("notice.txt.gz")));
 * }</pre>
 *
 * <p>It is registered with {@link SourceReader.Builder#formatReader}, or named as a service provider, in a module's {@code provides} or in
 * {@code META-INF/services/io.github.gongwen4j.reader.FormatReader}, and taken in with
 * {@link SourceReader.Builder#installedFormatReaders}.
 *
 * <p>Implementations have to be thread-safe, for threads share a {@link SourceReader}.
 */
public interface FormatReader {

    /**
     * Whether a document is of this format. Asked for each document, so it should look at the first bytes and the name only.
     *
     * @param document the stored document, may be empty
     * @return true to read it; false to leave it to the next reader
     */
    boolean recognises(StoredDocument document);

    /**
     * The text of a document that this reader recognised. Spans of the parsed document refer to it, so that it should be what a person
     * would be shown. Formats that pack their content must bound what they unpack; the parser's limits hold for the text only.
     *
     * @param document the stored document; only its first bytes if {@link StoredDocument#isCutOff()}
     * @return its text, a line for each paragraph; its format says whether it has markup for the parser to read
     * @throws IOException if the document is damaged or cannot be read for another reason
     */
    SourceText read(StoredDocument document) throws IOException;
}
