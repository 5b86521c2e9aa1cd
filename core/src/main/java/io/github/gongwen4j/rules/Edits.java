package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Applies suggested edits to a text. Thread-safe; it has no state. */
public final class Edits {
    private Edits() {}

    /**
     * The cures of some findings that can be made without a person looking at them.
     *
     * @param findings of a validator or a parser
     * @return the safe edits in the order of the findings, unmodifiable
     */
    public static List<SuggestedEdit> safe(Collection<Diagnostic> findings) {
        return findings.stream()
                .flatMap(finding -> finding.suggestedEdit().stream())
                .filter(SuggestedEdit::safe)
                .toList();
    }

    /**
     * The text with the edits made, in the order of their places. Of edits that overlap, or that insert at one place, the first in that
     * order is made and the others are left out; check the result again to get them.
     *
     * @param text the text that the places of the edits refer to
     * @param edits in any order
     * @return the corrected text
     * @throws NullPointerException if a parameter is null
     * @throws IndexOutOfBoundsException if an edit reaches beyond the text
     */
    public static String apply(CharSequence text, Collection<SuggestedEdit> edits) {
        Objects.requireNonNull(text, "text");
        List<SuggestedEdit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparing(SuggestedEdit::span));
        StringBuilder corrected = new StringBuilder(text.length());
        int done = 0;
        int inserted = -1;
        for (SuggestedEdit edit : ordered) {
            int start = edit.span().start();
            if (start >= done && start != inserted) {
                Objects.checkFromToIndex(start, edit.span().end(), text.length());
                corrected.append(text, done, start).append(edit.replacement());
                done = edit.span().end();
                inserted = edit.span().isEmpty() ? start : -1;
            }
        }
        return corrected.append(text, done, text.length()).toString();
    }
}
