package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.clean.FrontMatterBlock.Pair;
import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.SourceFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes rows of a portal's table of the front matter at the start of a text: {@code title: …} becomes {@code | 标题：… |}. Fields that are
 * no elements of the header are left out. Stateless.
 *
 * <p>In Markdown, any block with a Latin key is front matter; in plain text one of its keys must be known, for a rule (---) may also
 * frame the first lines of a document.
 */
final class FrontMatter implements Cleaner {
    private static final String ROW_END = " |";

    private final SourceFormat format;

    FrontMatter(SourceFormat format) {
        this.format = format;
    }

    @Override
    public void clean(Draft draft) {
        Optional<FrontMatterBlock> found = FrontMatterBlock.atStartOf(draft.text())
                .filter(b -> b.pairs().stream().anyMatch(this::isTelling));
        if (found.isEmpty()) {
            return;
        }
        FrontMatterBlock block = found.get();
        int end = rows(draft, block);
        if (end == 0) {
            draft.leaveOut(0, block.end());
        } else {
            draft.replace(end, block.end(), ROW_END);
        }
        draft.remark(DiagnosticCode.FRONT_MATTER, block.start(), block.end(), Map.of());
    }

    /** Makes a row of each element of the header; the end of the last value, 0 if there is none. */
    private static int rows(Draft draft, FrontMatterBlock block) {
        int done = 0;
        for (Pair pair : block.pairs()) {
            String label = pair.field().map(DescribedField::label).orElse("");
            String before = (done == 0 ? "| " : ROW_END + "\n| ") + label + "：";
            for (Stretch value : label.isEmpty() ? List.<Stretch>of() : pair.values()) {
                draft.replace(done, value.start(), before);
                done = value.end();
                before = pair.isFolded() ? "" : "、";
            }
        }
        return done;
    }

    private boolean isTelling(Pair pair) {
        return pair.field().isPresent() || (format == SourceFormat.MARKDOWN && pair.hasLatinKey());
    }
}
