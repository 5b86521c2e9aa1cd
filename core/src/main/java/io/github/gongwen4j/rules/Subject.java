package io.github.gongwen4j.rules;

import com.google.common.base.Suppliers;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import io.github.gongwen4j.parser.CleanedText;
import io.github.gongwen4j.parser.ParseResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** What rules look at: a document and, where it is known, the text that it was read from. Immutable and thread-safe. */
public final class Subject {
    private final PolicyDocument document;
    private final Optional<SourceText> text;
    private final Optional<CleanedText> cleaned;
    private final List<Line> lines;
    private final Supplier<List<Numbered>> numbered;
    private final Supplier<List<Sequence.Break>> breaks;
    private final Supplier<OrderingTasks> orderingTasks;

    private Subject(PolicyDocument document, Optional<SourceText> text, Optional<CleanedText> cleaned) {
        this.document = document;
        this.text = text;
        this.cleaned = cleaned;
        this.lines = cleaned.map(words -> Line.all(words.text())).orElse(List.of());
        // Several rules ask for these, and some validators have none of them.
        this.numbered = Suppliers.memoize(() -> Numbered.of(document));
        this.breaks = Suppliers.memoize(() -> Sequence.breaksOf(numbered.get()));
        this.orderingTasks = Suppliers.memoize(() -> OrderingTasks.of(document));
    }

    /**
     * A document without its text.
     *
     * @param document parsed, read from JSON or built in code
     * @return a subject for the rules that need no text
     * @throws NullPointerException if {@code document} is null
     */
    public static Subject of(PolicyDocument document) {
        return new Subject(Objects.requireNonNull(document, "document"), Optional.empty(), Optional.empty());
    }

    /**
     * A document with the text that its places refer to.
     *
     * @param document parsed from the text
     * @param text the text as its owner gave it
     * @return a subject for all rules
     * @throws NullPointerException if a parameter is null
     * @throws IllegalArgumentException if the document's blocks reach beyond the text
     */
    public static Subject of(PolicyDocument document, SourceText text) {
        Objects.requireNonNull(text, "text");
        int blocks = document.blocks().size();
        int end = blocks == 0 ? 0 : document.blocks().get(blocks - 1).span().end();
        if (end > text.length()) {
            throw new IllegalArgumentException(
                    "text must be that of the document, which has " + end + " characters: " + text);
        }
        return new Subject(document, Optional.of(text), Optional.of(CleanedText.of(text)));
    }

    /** What came of parsing; its text is not cleaned again. */
    static Subject of(ParseResult result) {
        return new Subject(result.document(), Optional.of(result.source()), Optional.of(result.cleaned()));
    }

    /**
     * The document.
     *
     * @return as it was given
     */
    public PolicyDocument document() {
        return document;
    }

    /**
     * The text that the document's places refer to.
     *
     * @return empty if only the document is known
     */
    public Optional<SourceText> text() {
        return text;
    }

    /**
     * The words as the parser read them, without markup and decoration, and where they stand in the text.
     *
     * @return empty if only the document is known
     */
    public Optional<CleanedText> cleaned() {
        return cleaned;
    }

    /** The words as the parser read them; no character if the text is unknown. */
    String cleanText() {
        return cleaned.map(CleanedText::text).orElse("");
    }

    /** Where in the original a stretch of {@link #cleanText()} stands. */
    Span place(int start, int end) {
        return cleaned.orElseThrow().place(start, end);
    }

    /** The lines of the clean words; none if the text is unknown. */
    List<Line> lines() {
        return lines;
    }

    /** What stands at a place of the original; empty if the text is unknown or the place lies beyond it. */
    Optional<String> words(Span place) {
        return text.filter(t -> place.end() <= t.length()).map(t -> t.slice(place));
    }

    /** The numbered elements, by place. */
    List<Numbered> numbered() {
        return numbered.get();
    }

    /** Where the numbers of the outline neither start anew nor go on. */
    List<Sequence.Break> breaks() {
        return breaks.get();
    }

    /** The tasks on the matter itself. */
    OrderingTasks orderingTasks() {
        return orderingTasks.get();
    }
}
