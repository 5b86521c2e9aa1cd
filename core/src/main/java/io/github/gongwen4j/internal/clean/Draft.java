package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One pass over a text: takes edits in ascending order and remarks on them. A text that no edit touches is not copied.
 */
final class Draft {
    /** Room for a few edits that make the text longer. */
    private static final int SPARE = 64;

    private final AlignedText base;
    private final String text;
    private final Report report;
    private final List<Span> noise;
    private final Inventory inventory;
    private final Alignment.Builder edits = new Alignment.Builder();
    private List<Line> lines = List.of();
    /** The text after this pass, as far as it is written; no room is made before the first edit. */
    private char[] out = {};

    private int length;
    private int copied;

    Draft(AlignedText base, Report report, List<Span> noise) {
        this(base, report, noise, Inventory.of(base.text()));
    }

    Draft(AlignedText base, Report report, List<Span> noise, Inventory inventory) {
        this.base = base;
        this.text = base.text();
        this.report = report;
        this.noise = noise;
        this.inventory = inventory;
    }

    /** The text before this pass. */
    String text() {
        return text;
    }

    /** The lines of the text before this pass that are not blank; looked for once as long as passes leave the text as it is. */
    List<Line> lines() {
        if (lines.isEmpty()) {
            lines = TextLines.notBlank(text);
        }
        return lines;
    }

    /** Which characters the text may hold. */
    Inventory inventory() {
        return inventory;
    }

    void replace(int start, int end, String replacement) {
        edit(start, end, replacement.length());
        write(replacement, 0, replacement.length());
        inventory.add(replacement);
    }

    /** Replaces a character by another one, and counts the repair among others of its kind. */
    void replace(int at, char replacement, DiagnosticCode code) {
        edit(at, at + 1, 1);
        makeRoom(1);
        out[length++] = replacement;
        inventory.add(replacement);
        count(code, at, at + 1);
    }

    /** Takes note of an edit and writes the text in front of it. */
    private void edit(int start, int end, int written) {
        if (start < copied) {
            throw new IllegalArgumentException(
                    "edit at " + start + " lies before the end of the last one at " + copied);
        }
        write(text, copied, start);
        edits.add(start, end, length, length + written);
        copied = end;
    }

    /** Replaces and counts the repair among others of its kind. */
    void replace(int start, int end, String replacement, DiagnosticCode code) {
        replace(start, end, replacement);
        count(code, start, end);
    }

    /** Counts a place among others of its kind. */
    void count(DiagnosticCode code, int start, int end) {
        if (report.count(code)) {
            report.place(code, place(start, end));
        }
    }

    /** Leaves out a stretch that is no part of the document. */
    void drop(int start, int end, DiagnosticCode code) {
        leaveOut(start, end);
        report.add(code, place(start, end), "text", text.substring(start, end).strip());
    }

    /** Leaves out a stretch that is no part of the document, without a remark. */
    void leaveOut(int start, int end) {
        replace(start, end, "");
        noise.add(place(start, end));
    }

    void remark(DiagnosticCode code, int start, int end, Map<String, String> arguments) {
        report.add(Diagnostic.of(code, place(start, end), arguments));
    }

    void add(Diagnostic diagnostic) {
        report.add(diagnostic);
    }

    /** Remarks on nesting beyond a limit, unless that was remarked on before. */
    void tooDeep(int start, int end, int limit) {
        report.addFirst(DiagnosticCode.NESTED_TOO_DEEPLY, place(start, end), "limit", String.valueOf(limit));
    }

    Span place(int start, int end) {
        return base.original(start, end);
    }

    /** The text as it was given. */
    String original() {
        return base.original();
    }

    AlignedText finish() {
        Alignment made = edits.build();
        if (made.size() == 0) {
            return base;
        }
        write(text, copied, text.length());
        return base.edited(new String(out, 0, length), made);
    }

    /** What the next pass starts from. */
    Draft next() {
        if (edits.isEmpty()) {
            return this;
        }
        Draft next = new Draft(finish(), report, noise, inventory);
        next.out = out;
        return next;
    }

    private void write(String from, int start, int end) {
        makeRoom(end - start);
        from.getChars(start, end, out, length);
        length += end - start;
    }

    private void makeRoom(int more) {
        int needed = length + more;
        if (needed > out.length) {
            out = Arrays.copyOf(out, Math.max(text.length() + SPARE, needed + out.length));
        }
    }
}
