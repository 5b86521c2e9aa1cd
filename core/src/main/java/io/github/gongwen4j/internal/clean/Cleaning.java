package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.limit.Limits;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Brings a text to one form, each phenomenon in a pass of its own: LF between lines, one width, simplified characters, no page
 * chrome, one paragraph a line.
 */
public final class Cleaning {
    private Cleaning() {}

    /** Order matters: each pass may rely on the form that those before it give. */
    private static final List<Cleaner> ALWAYS =
            List.of(new LineEnds(), new InvisibleCharacters(), new EncodingDamage(), new Width());

    /** Cleans a text as far as the limits allow and reports each repair. */
    public static CleanText clean(SourceText source, Set<Pass> passes, Limits limits, Report report) {
        List<Span> noise = new ArrayList<>();
        AlignedText text = pass(new Cut(limits), AlignedText.of(source.text()), report, noise);
        source.cutOffAfter().ifPresent(bytes -> reportCut(source, bytes, report));
        if (source.format() == SourceFormat.HTML) {
            text = pass(Html.cleaner(limits.nesting()), text, report, noise);
        }
        for (Cleaner cleaner : ALWAYS) {
            text = pass(cleaner, text, report, noise);
        }
        if (source.format() != SourceFormat.HTML) {
            text = pass(new FrontMatter(source.format()), text, report, noise);
        }
        for (Pass pass : Pass.values()) {
            text = passes.contains(pass) ? pass(pass.cleaner(), text, report, noise) : text;
        }
        return new CleanText(text, noise);
    }

    private static void reportCut(SourceText source, long bytes, Report report) {
        Span end = new Span(source.length(), source.length());
        report.add(DiagnosticCode.TOO_MANY_BYTES, end, "limit", String.valueOf(bytes));
    }

    private static AlignedText pass(Cleaner cleaner, AlignedText text, Report report, List<Span> noise) {
        Draft draft = new Draft(text, report, noise);
        cleaner.clean(draft);
        return draft.finish();
    }
}
