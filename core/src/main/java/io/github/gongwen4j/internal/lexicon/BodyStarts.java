package io.github.gongwen4j.internal.lexicon;

/** The words with which the first paragraph of a document starts, and no title. */
public final class BodyStarts {
    private static final Lexicon<String> WORDS = Lexicon.read(BodyStarts.class, "body-starts.txt");

    private BodyStarts() {}

    /** Whether such words stand at an offset. */
    public static boolean at(CharSequence text, int offset, int limit) {
        return WORDS.at(text, offset, limit).isPresent();
    }
}
