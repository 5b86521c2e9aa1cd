package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Party;
import io.github.gongwen4j.internal.extract.Points;
import io.github.gongwen4j.internal.extract.Statement;
import io.github.gongwen4j.internal.extract.TimeExpression;
import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.outline.TableRow;
import io.github.gongwen4j.internal.outline.TaskTable;
import io.github.gongwen4j.model.Citation;
import io.github.gongwen4j.model.Measure;
import io.github.gongwen4j.model.ResponsibleUnit;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a table that divides work: a row with a number is a task, rows below it without one are its measures, rows of one numbered
 * cell are its headings.
 */
final class TableReader {
    private final Run run;
    private final TaskTable table;
    private final DeclaredRules rules;
    private final TableGroups groups;
    private final List<Task> tasks = new ArrayList<>();
    private List<TableRow> open = new ArrayList<>();
    private String number = "";
    private int unnumbered;

    /**
     * A reader of one table.
     *
     * @param path the numbers of the headings above the table
     */
    TableReader(Run run, TaskTable table, List<String> path, DeclaredRules rules) {
        this.run = run;
        this.table = table;
        this.rules = rules;
        this.groups = new TableGroups(run, path);
    }

    /** The sections that the table's own headings make. */
    List<Section> sections() {
        return groups.sections();
    }

    /** The tasks of all rows. */
    List<Task> read() {
        boolean numbered = table.columns().containsKey(ColumnName.NUMBER);
        for (TableRow row : table.rows()) {
            Optional<Mark> heading = row.onlyCell().flatMap(c -> MarkScanner.at(run.text(), c.start(), c.end()));
            Optional<Stretch> label = row.cell(table.columns().getOrDefault(ColumnName.NUMBER, -1));
            boolean repeatedHead =
                    label.flatMap(l -> ColumnName.of(l.of(run.text()))).isPresent();
            if (repeatedHead) {
                close();
            } else if (heading.isPresent()) {
                close();
                groups.start(heading.get(), row.onlyCell().orElseThrow());
            } else if (label.isPresent() || (!numbered && titleCell(row).isPresent())) {
                close();
                number = label.map(l -> l.of(run.text())).orElseGet(() -> String.valueOf(++unnumbered));
                open.add(row);
            } else {
                goOn(row);
            }
        }
        close();
        return tasks;
    }

    /** A row of the task above; below the head or a heading, a line of that. */
    private void goOn(TableRow row) {
        if (!open.isEmpty()) {
            open.add(row);
        }
    }

    private Optional<Stretch> titleCell(TableRow row) {
        return row.cell(table.columns().getOrDefault(ColumnName.TITLE, -1))
                .or(() -> row.cell(table.columns().getOrDefault(ColumnName.MEASURE, -1)));
    }

    private void close() {
        if (!open.isEmpty()) {
            titleCell(open.get(0)).ifPresent(this::addTask);
        }
        open = new ArrayList<>();
    }

    private void addTask(Stretch cell) {
        Optional<Mark> mark = MarkScanner.at(run.text(), cell.start(), cell.end());
        int start = mark.map(Mark::end).orElse(cell.start());
        Stretch title = Headings.ofCell(start, cell.end(), run.text());
        if (title.length() == 0) {
            return;
        }
        List<Party> parties = new ArrayList<>();
        List<TimeExpression> times = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        for (TableRow row : open) {
            statements(row).forEach(s -> parties.addAll(rules.apply(run.text(), s.parties())));
            statements(row).forEach(s -> times.addAll(s.times()));
            for (Stretch words : words(row)) {
                times.addAll(run.times().inText(words.start(), words.end()));
                citations.addAll(run.citations().in(words.start(), words.end()));
            }
        }
        parties.addAll(rules.defaultsFor(cell.start()));
        DatedTimes dated = new DeadlineReader(run).read(times);
        TargetReader targetReader = new TargetReader(run, dated);
        open.forEach(row -> words(row).forEach(words -> targets.addAll(targetReader.read(words))));
        open.forEach(row -> slots(row).forEach(slot -> targets.addAll(targetReader.read(slot))));
        int from = open.get(0).line().start();
        int to = open.get(open.size() - 1).line().end();
        tasks.add(new Task(
                OutlineReader.append(groups.path(), number),
                title.of(run.text()),
                open.stream()
                        .map(row -> run.text(row.line().start(), row.line().end()))
                        .collect(Collectors.joining("\n")),
                open.size() > 1
                        ? measures()
                        : open.stream().flatMap(row -> points(row).stream()).toList(),
                Units.of(run, parties),
                dated.deadlines(),
                targets,
                citations,
                run.span(from, to)));
    }

    /** What the columns of units and times say. */
    private List<Statement> statements(TableRow row) {
        List<Statement> statements = new ArrayList<>();
        for (Map.Entry<Integer, Label.Kind> column : table.labels().entrySet()) {
            row.cell(column.getKey())
                    .ifPresent(c -> statements.add(run.statements().ofField(column.getValue(), c.start(), c.end())));
        }
        return statements;
    }

    /** 三季度完成工程量的60%，12月20日前完工: a time slot may say what is done by then. */
    private List<Stretch> slots(TableRow row) {
        return table.labels().entrySet().stream()
                .filter(column -> column.getValue() == Label.Kind.TIME)
                .flatMap(column -> row.cell(column.getKey()).stream())
                .toList();
    }

    private List<Stretch> words(TableRow row) {
        List<Stretch> words = new ArrayList<>();
        for (ColumnName column : List.of(ColumnName.TITLE, ColumnName.MEASURE, ColumnName.GOAL)) {
            row.cell(table.columns().getOrDefault(column, -1)).ifPresent(words::add);
        }
        return words;
    }

    /** Rows under one number are measures with units of their own. */
    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (TableRow row : open) {
            Optional<Stretch> cell = row.cell(table.columns().getOrDefault(ColumnName.MEASURE, -1))
                    .or(() -> titleCell(row));
            cell.ifPresent(c -> measure(row, c).ifPresent(measures::add));
        }
        return measures;
    }

    /** （1）…（2）… within a cell. */
    private List<Measure> points(TableRow row) {
        List<Measure> measures = new ArrayList<>();
        for (Stretch words : words(row)) {
            for (Points.Point point : Points.in(run.text(), words.start(), words.end())) {
                Stretch title = Headings.ofMeasure(point.bodyStart(), point.end(), run.text());
                if (title.length() > 0) {
                    measures.add(new Measure(
                            Optional.of(point.label()),
                            title.of(run.text()),
                            run.text(point.bodyStart(), point.end()).strip(),
                            List.of(),
                            run.span(point.start(), point.end())));
                }
            }
        }
        return measures;
    }

    private Optional<Measure> measure(TableRow row, Stretch cell) {
        Optional<Mark> mark = MarkScanner.at(run.text(), cell.start(), cell.end());
        int start = mark.map(Mark::end).orElse(cell.start());
        Stretch title = Headings.ofMeasure(start, cell.end(), run.text());
        if (title.length() == 0) {
            return Optional.empty();
        }
        List<Party> parties = new ArrayList<>();
        statements(row).forEach(s -> parties.addAll(rules.apply(run.text(), s.parties())));
        List<ResponsibleUnit> units = Units.of(run, parties);
        return Optional.of(new Measure(
                mark.map(Mark::label),
                title.of(run.text()),
                run.text(start, cell.end()),
                units,
                run.span(cell.start(), cell.end())));
    }
}
