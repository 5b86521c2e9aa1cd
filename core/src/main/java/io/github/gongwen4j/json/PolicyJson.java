package io.github.gongwen4j.json;

import io.github.gongwen4j.model.PolicyDocument;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes policy documents as JSON and reads them back. What was written reads back as an equal document.
 *
 * <p>The shape is that of the JSON Schema (2020-12) that stands beside this class as
 * {@code policy-document.schema.json}:
 *
 * <ul>
 *   <li>{@code schemaVersion}, {@code header}, {@code sections}, {@code tasks}, {@code annexes}, and, unless empty,
 *       {@code citations} and {@code blocks}.
 *   <li>The names are those of the model's components. An element that the document does not have is absent.
 *   <li>A span is {@code [start, end]}: UTF-16 code units of the original, counted from 0, end exclusive.
 *   <li>Where a plain string stands for something with a place of its own, such as a title, an issuer or an annex' item,
 *       its span has the same name in the object {@code places} beside it.
 *   <li>Days and periods are ISO 8601 ({@code 2020-12-31}, {@code P3M}); numbers are never in exponent form; a percentage
 *       is 90 for 90 %.
 *   <li>A header's dates have their words beside them: {@code issuedOnText}, {@code printedOnText}. A deadline's
 *       {@code dateBasis} tells on what its year rests; a target's {@code basis} is per what its number is stated.
 * </ul>
 *
 * <p>Versions: a change that adds fields raises the minor number, any other one the major number. This class writes
 * {@code 1.0} and reads every {@code 1.x}: it ignores fields that it does not know. A missing version is refused, since
 * such a text is not known to be a policy document at all.
 *
 * <p>Bounds: sections nest at most 100 levels deep, numbers have at most 1000 digits; what goes beyond is refused in both
 * directions. Of a text that is read, objects and arrays, unknown ones included, nest at most 1000 levels deep, a number is written with
 * at most 2000 characters, and a name has at most 50,000; a string may be as long as a document. No field names a class. Time and
 * memory grow linearly with the text, the stack does not grow with it.
 *
 * <p>Thread-safe; it has no state.
 */
public final class PolicyJson {
    private PolicyJson() {}

    /**
     * Writes a document.
     *
     * @param document the document
     * @return JSON, indented by two blanks, characters as themselves, lines ended by LF, the last one too; equal documents
     *     give equal texts
     * @throws NullPointerException if {@code document} is null
     * @throws PolicyJsonException if sections nest or a number runs beyond the bounds
     */
    public static String write(PolicyDocument document) {
        return JsonLayout.write(DocumentJson.write(Objects.requireNonNull(document, "document")));
    }

    /**
     * Writes a document to the end of a text or file.
     *
     * @param document the document
     * @param out where to put the text of {@link #write(PolicyDocument)}; a writer to a file should encode in UTF-8. It is
     *     neither flushed nor closed
     * @throws NullPointerException if a parameter is null
     * @throws PolicyJsonException if sections nest or a number runs beyond the bounds; nothing was written then
     * @throws IOException if {@code out} does not take the text
     */
    public static void write(PolicyDocument document, Appendable out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.append(write(document));
    }

    /**
     * Reads a document.
     *
     * @param json one JSON object of the shape described above; a byte order mark before it is skipped
     * @return the document
     * @throws NullPointerException if {@code json} is null
     * @throws PolicyJsonException if the text is no JSON, names a field twice, is of another major version, or if a field
     *     is missing, of another type or refused by the model; the message names the place
     */
    public static PolicyDocument read(CharSequence json) {
        return DocumentJson.read(JsonValue.root(
                JsonSyntax.parse(Objects.requireNonNull(json, "json").toString())));
    }
}
