package io.github.gongwen4j.seeds;

import java.util.Objects;

/**
 * One seed document with its gold parse.
 *
 * <p>Seeds are immutable and safe for use by several threads. {@link Seeds} makes them; the constructor is open so that
 * a test can make its own.
 *
 * @param id the name of the seed: its three-digit number, an underscore and 16 hexadecimal digits, such as {@code
 *     000_bc1a2ae4ff5d9378}
 * @param text the text of the document, exactly as in its file: lines end in {@code \n}, nothing is trimmed or
 *     normalised
 * @param gold the gold parse of the document: one JSON object, exactly as in its file
 */
public record Seed(String id, String text, String gold) {

    /**
     * Makes a seed.
     *
     * @param id the name of the seed; its shape is not checked
     * @param text the text of the document
     * @param gold the gold parse of the document; that it is JSON is not checked
     * @throws NullPointerException if a component is null; the message is the name of the component
     */
    public Seed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(gold, "gold");
    }

    /**
     * Names the seed and the sizes of its text and gold, which are too long to show.
     *
     * @return for example {@code Seed[id=000_bc1a2ae4ff5d9378, text=13231 chars, gold=6720 chars]}
     */
    @Override
    public String toString() {
        return "Seed[id=" + id + ", text=" + text.length() + " chars, gold=" + gold.length() + " chars]";
    }
}
