package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.clean.CleanText;
import io.github.gongwen4j.internal.header.Layout;
import io.github.gongwen4j.internal.header.Part;
import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.internal.outline.OutlineBuilder;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.Annex;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.SectionKind;
import io.github.gongwen4j.model.Task;
import java.util.ArrayList;
import java.util.List;

/** Makes the document of its parts: outline, tasks, annexes, blocks. */
public final class Assembler {
    private final Run run;
    private final DeclaredRules rules;
    private final List<Section> sections = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();

    private Assembler(Run run) {
        this.run = run;
        this.rules = DeclaredRules.of(run.text());
    }

    /** Assembles a document. */
    public static PolicyDocument assemble(
            CleanText clean, List<Line> lines, Layout layout, Header header, Report report) {
        Assembler assembler = new Assembler(Run.of(clean.aligned(), DocumentYear.of(header), report));
        for (Part part : layout.parts()) {
            if (part.kind() == Part.Kind.ANNEX) {
                assembler.annex(part);
            } else {
                assembler.body(part);
            }
        }
        return new PolicyDocument(
                header,
                assembler.sections,
                assembler.tasks,
                assembler.annexes,
                CitationReader.in(assembler.run, lines),
                Blocks.of(clean, lines, layout));
    }

    private void body(Part part) {
        Item root = OutlineBuilder.build(ClosingParagraph.without(part.lines(), run.text()));
        OutlineReader reader = new OutlineReader(run, root, rules);
        sections.addAll(reader.read(root.children(), List.of(), SectionKind.TASKS));
        tasks.addAll(reader.tasks());
    }

    private void annex(Part part) {
        AnnexReader.read(run, part).ifPresent(annexes::add);
        if (!part.bearsTasks(run.text())) {
            return;
        }
        Item root = OutlineBuilder.build(part.lines());
        OutlineReader reader = new OutlineReader(run, root, rules);
        Line mark = part.mark().orElseThrow();
        String label = part.label(run.text());
        List<Section> below = reader.read(root.children(), List.of(label), SectionKind.TASKS);
        if (reader.tasks().isEmpty()) {
            return;
        }
        Part.Heading title = part.title().orElseThrow();
        Numbering numbering =
                new Numbering(label, Numbering.Style.ANNEX, annexes.size(), run.span(mark.start(), mark.end()));
        sections.add(new Section(
                numbering,
                title.text(),
                SectionKind.TASKS,
                List.of(),
                List.of(),
                below,
                run.span(mark.start(), title.end())));
        tasks.addAll(reader.tasks());
    }
}
