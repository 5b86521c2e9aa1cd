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
            List.of(new LineEnds(), new InvisibleCharacters(), new EncodingDamage(), new Mojibake());

    /** Cleans a text as far as the limits allow and reports each repair. */
    public static CleanText clean(SourceText source, Set<Pass> passes, Limits limits, Report report) {
        List<Span> noise = new ArrayList<>();
        Inventory inventory = Inventory.of(source.text());
        Draft draft = new Draft(AlignedText.of(source.text()), report, noise, inventory);
        for (Cleaner cleaner : cleaners(source.format(), passes, limits)) {
            cleaner.clean(draft);
            draft = draft.next();
        }
        source.cutOffAfter().ifPresent(bytes -> reportCut(source, bytes, report));
        return new CleanText(draft.finish(), noise);
    }

    private static List<Cleaner> cleaners(SourceFormat format, Set<Pass> passes, Limits limits) {
        List<Cleaner> cleaners = new ArrayList<>();
        cleaners.add(new Cut(limits));
        if (format == SourceFormat.HTML) {
            cleaners.add(Html.cleaner(limits.nesting()));
        }
        cleaners.addAll(ALWAYS);
        if (passes.contains(Pass.TABLE_COLUMNS)) {
            cleaners.add(new TabbedRows());
        }
        cleaners.add(new Width());
        if (passes.contains(Pass.ESCAPES)) {
            cleaners.add(new Entities());
            cleaners.add(new Pictographs());
        }
        if (passes.contains(Pass.LOST_BREAKS)) {
            cleaners.add(new BreakLetters());
        }
        if (format != SourceFormat.HTML) {
            cleaners.add(new FrontMatter(format));
        }
        if (passes.contains(Pass.LOOK_ALIKES)) {
            cleaners.add(new StraightQuotes());
        }
        for (Pass pass : Pass.values()) {
            if (pass == Pass.LOST_BREAKS && passes.contains(Pass.TABLE_COLUMNS)) {
                // Once breaks are put back, the blanks between cells cannot be told from others.
                cleaners.add(new BlankRows());
                cleaners.add(new UnnumberedRows());
            }
            if (passes.contains(pass)) {
                cleaners.addAll(pass.cleaners());
            }
        }
        return cleaners;
    }

    private static void reportCut(SourceText source, long bytes, Report report) {
        Span end = new Span(source.length(), source.length());
        report.add(DiagnosticCode.TOO_MANY_BYTES, end, "limit", String.valueOf(bytes));
    }
}
