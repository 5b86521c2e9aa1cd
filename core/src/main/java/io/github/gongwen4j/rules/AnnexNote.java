package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An entry of the list of annexes below a body (附件说明).
 *
 * @param title the annex' title as announced
 * @param span where the entry stands in the original
 */
record AnnexNote(String title, Span span) {
    private static final Pattern LABEL =
            Pattern.compile("^附件?\\s*[：:]?\\s*(?:[0-9]{1,2}\\s*[.．、:：]\\s*)?|^[0-9]{1,2}\\s*[.．、]\\s*");

    /** The entries of a document; none if its text is unknown. */
    static List<AnnexNote> of(Subject subject) {
        List<AnnexNote> notes = new ArrayList<>();
        List<Block> blocks = subject.document().blocks();
        int at = 0;
        for (Line line : subject.lines()) {
            Span span = subject.place(line.start(), line.end());
            while (at < blocks.size() && blocks.get(at).span().end() <= span.start()) {
                at++;
            }
            if (at < blocks.size() && blocks.get(at).kind() == BlockKind.ANNEX_NOTE) {
                String title = LABEL.matcher(line.of(subject.cleanText())).replaceFirst("");
                if (!title.isBlank()) {
                    notes.add(new AnnexNote(title.strip(), span));
                }
            }
        }
        return notes;
    }
}
