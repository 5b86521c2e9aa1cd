package io.github.gongwen4j.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One document that another one names, with all the places at which it does so. Immutable and thread-safe.
 *
 * @param title its title as first written in full, else empty
 * @param number its number as first written, else empty
 * @param citations the places, in the document's order; at least one
 */
public record CitedDocument(Optional<String> title, Optional<DocumentNumber> number, List<Citation> citations) {

    /**
     * Checks the parts and copies the list.
     *
     * @param title its title as first written in full, else empty
     * @param number its number as first written, else empty
     * @param citations the places, in the document's order; at least one
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no place, if both title and number are missing, or the title is blank
     */
    public CitedDocument {
        Objects.requireNonNull(title, "title").ifPresent(t -> Text.require(t, "title"));
        Objects.requireNonNull(number, "number");
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("citations must not be empty");
        }
        if (title.isEmpty() && number.isEmpty()) {
            throw new IllegalArgumentException("title or number must be present");
        }
    }
}
