package io.github.gongwen4j.parser;

import io.github.gongwen4j.internal.assemble.Assembler;
import io.github.gongwen4j.internal.clean.CleanText;
import io.github.gongwen4j.internal.clean.Cleaning;
import io.github.gongwen4j.internal.clean.Pass;
import io.github.gongwen4j.internal.header.HeaderReader;
import io.github.gongwen4j.internal.header.Layout;
import io.github.gongwen4j.internal.limit.Limits;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the text of an official document (公文), however damaged.
 *
 * <p>A parser holds no state of a run: create one, share it, use it as often as you like. Immutable and thread-safe.
 */
public final class PolicyParser {
    private final Set<Pass> passes;
    private final Limits limits;

    private PolicyParser(Set<Pass> passes, Limits limits) {
        this.passes = passes;
        this.limits = limits;
    }

    /**
     * A parser with the usual settings.
     *
     * @return a parser that can be shared by threads
     */
    public static PolicyParser create() {
        return builder().build();
    }

    /**
     * Settings for a parser.
     *
     * @return a builder with the usual settings; not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a text. Damage and doubt become diagnostics; no text makes this method fail. Time and memory grow in proportion to the
     * length of the text, of which no more is read than {@link ParseLimits} say.
     *
     * @param text the document's text as it was found, may be empty
     * @return the document, always, and what is to be said about it
     * @throws NullPointerException if {@code text} is null
     */
    public ParseResult parse(CharSequence text) {
        return parse(SourceText.of(Objects.requireNonNull(text, "text")));
    }

    /**
     * Reads a text of some format, as {@link io.github.gongwen4j.reader.SourceReader} gives it.
     *
     * @param source the document as it was found; spans of the result refer to its characters, markup included
     * @return the document, always, and what is to be said about it
     * @throws NullPointerException if {@code source} is null
     * @throws IllegalStateException if the source is HTML and {@code org.jsoup:jsoup} is missing
     */
    public ParseResult parse(SourceText source) {
        Report report = new Report();
        CleanText clean = Cleaning.clean(Objects.requireNonNull(source, "source"), passes, limits, report);
        List<Line> lines = Line.all(clean.text());
        Layout layout = Layout.of(clean.text(), lines);
        Header header = HeaderReader.read(clean.aligned(), layout, report);
        PolicyDocument document = Assembler.assemble(clean, layout, header, limits, report);
        if (lines.isEmpty()) {
            report.add(Diagnostic.of(DiagnosticCode.EMPTY_TEXT, new Span(0, source.length()), Map.of()));
        }
        return new ParseResult(source, new CleanedText(clean.aligned()), document, report.diagnostics());
    }

    /** Collects the settings of a parser. Not thread-safe. */
    public static final class Builder {
        private final EnumSet<Repair> repairs = EnumSet.allOf(Repair.class);

        private ParseLimits limits = ParseLimits.standard();

        private Builder() {}

        /**
         * Switches a repair off; what it would mend is read as it stands.
         *
         * @param repair the repair that the texts do not need
         * @return this builder
         * @throws NullPointerException if {@code repair} is null
         */
        public Builder without(Repair repair) {
            repairs.remove(Objects.requireNonNull(repair, "repair"));
            return this;
        }

        /**
         * Sets how much of a text is read; {@link ParseLimits#standard()} if it is not set.
         *
         * @param limits how much of a text is read
         * @return this builder
         * @throws NullPointerException if {@code limits} is null
         */
        public Builder limits(ParseLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * A parser with the settings made so far.
         *
         * @return a new parser
         */
        public PolicyParser build() {
            EnumSet<Pass> passes = EnumSet.noneOf(Pass.class);
            repairs.forEach(repair -> passes.add(repair.pass()));
            return new PolicyParser(Collections.unmodifiableSet(passes), limits.limits());
        }
    }
}
