package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.clean.CleanText;
import io.github.gongwen4j.internal.header.Layout;
import io.github.gongwen4j.internal.header.Part;
import io.github.gongwen4j.internal.limit.Limits;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.internal.outline.NumberingCheck;
import io.github.gongwen4j.internal.outline.OutlineBuilder;
import io.github.gongwen4j.internal.outline.TaskTable;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.Annex;
import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.Citation;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.SectionKind;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the document of its parts: outline, tasks, annexes, blocks. */
public final class Assembler {
    private final Run run;
    private final Limits limits;
    private final DeclaredRules rules;
    private final List<Section> sections = new ArrayList<>();
    private final Purpose purpose;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();

    private Assembler(Run run, List<Line> lines, Purpose purpose, Limits limits) {
        this.run = run;
        this.purpose = purpose;
        this.limits = limits;
        this.rules = DeclaredRules.of(run.text(), lines);
    }

    /** Assembles a document. */
    public static PolicyDocument assemble(CleanText clean, Layout layout, Header header, Limits limits, Report report) {
        DocumentYear year =
                DocumentYear.of(header, layout.lines(), clean.aligned().text());
        Run run = Run.of(clean.aligned(), layout.lines(), year, report);
        Assembler assembler = new Assembler(run, layout.lines(), Purpose.of(header), limits);
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
                assembler.citations(layout),
                Blocks.of(clean, layout));
    }

    private List<Citation> citations(Layout layout) {
        List<Citation> citations = new ArrayList<>();
        for (Line line : layout.lines()) {
            if (layout.kind(line) != BlockKind.NOISE) {
                citations.addAll(run.citations().of(line));
            }
        }
        return citations;
    }

    private void body(Part part) {
        List<Line> lines = ClosingParagraph.without(part.lines(), run.text());
        sections.addAll(read(lines, List.of()));
    }

    private void annex(Part part) {
        AnnexReader.read(run, part).ifPresent(annexes::add);
        boolean table = !TaskTable.among(part.lines(), run.text(), run.bars()).isEmpty();
        if (part.title().isEmpty() || (!part.bearsTasks(run.text()) && !table && !isForm(part))) {
            return;
        }
        int known = tasks.size();
        String label = part.label(run.text());
        List<Section> below = read(part.lines(), List.of(label));
        if (tasks.size() == known) {
            return;
        }
        Line mark = part.mark().orElseThrow();
        Part.Heading title = part.title().orElseThrow();
        Numbering numbering = new Numbering(
                label, Numbering.Style.ANNEX, annexes.size(), run.span(mark.start(), part.endOfLabel(run.text())));
        sections.add(new Section(
                numbering,
                title.text(),
                SectionKind.TASKS,
                List.of(),
                List.of(),
                below,
                run.span(mark.start(), title.end())));
    }

    /** A form with fields for units and times hands out work, whatever its title. */
    private static boolean isForm(Part part) {
        int fields = 0;
        for (Line line : part.lines()) {
            fields += line.isStatement() ? 1 : 0;
        }
        return fields > 1;
    }

    private void tooDeep(Mark mark) {
        Span place = run.span(mark.start(), mark.end());
        run.report().addFirst(DiagnosticCode.NESTED_TOO_DEEPLY, place, "limit", String.valueOf(limits.nesting()));
    }

    /** Reads tables that divide work, and the outline of all other lines. */
    private List<Section> read(List<Line> lines, List<String> path) {
        Tables tables = new Tables(run, rules, lines);
        List<Line> others = lines.stream().filter(line -> !tables.hold(line)).toList();
        Item root = OutlineBuilder.build(run.text(), others, limits.nesting(), this::tooDeep);
        NumberingCheck.check(root, run.aligned(), run.report());
        Contents contents = Contents.of(run, root, tables);
        Purpose own = purpose.within(root.children(), this::heading, contents);
        if (own == Purpose.WORK && listsProblems(root, contents)) {
            own = Purpose.ACCOUNT;
        }
        OutlineReader reader = new OutlineReader(run, contents, own, rules, tables);
        SectionKind kind = own == Purpose.WORK || own == Purpose.RULES ? SectionKind.TASKS : SectionKind.OTHER;
        List<Section> found = new ArrayList<>(reader.read(root.children(), path, kind));
        found.addAll(tables.readOthers(path));
        List<Task> here = new ArrayList<>(tables.tasks());
        here.addAll(reader.tasks());
        here.sort(Comparator.comparing(Task::span));
        tasks.addAll(here);
        found.sort(Comparator.comparing(Section::span));
        return found;
    }

    private String heading(Item item) {
        return Headings.of(item.lines().get(0), run.text(), List.of()).of(run.text());
    }

    /** 现将检查发现的问题通报如下： above points for which nobody answers. */
    private boolean listsProblems(Item root, Contents contents) {
        if (root.lines().isEmpty() || root.children().stream().anyMatch(contents::hasPartiesBelow)) {
            return false;
        }
        Line last = root.lines().get(root.lines().size() - 1);
        return LookingBack.announcesProblems(last.of(run.text()));
    }
}
