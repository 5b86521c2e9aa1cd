package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.assemble.FieldGroups.Group;
import io.github.gongwen4j.internal.extract.Party;
import io.github.gongwen4j.internal.extract.Points;
import io.github.gongwen4j.internal.extract.Statement;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Measure;
import io.github.gongwen4j.model.ResponsibleUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the measures of a task: numbered points below it, 一是 points within its text, and stretches that responsibility statements of
 * their own close.
 */
final class MeasureReader {
    private final Run run;
    private final Contents contents;
    private final DeclaredRules rules;

    MeasureReader(Run run, Contents contents, DeclaredRules rules) {
        this.run = run;
        this.contents = contents;
        this.rules = rules;
    }

    /** The measures of a task, in order. */
    List<Measure> read(Item task, List<Item> own) {
        List<Measure> measures = new ArrayList<>();
        for (Item item : own) {
            Content content = contents.of(item);
            int from = content.linesOfFinding();
            if (item != task && areOfOneLine(item)) {
                points(item.lines().get(0).start(), item.lines().get(0), content, measures);
                from = item.lines().size();
            } else if (item != task) {
                numbered(item, content).ifPresent(measures::add);
            }
            for (Line line : item.lines().subList(from, item.lines().size())) {
                points(line.bodyStart(), line, content, measures);
            }
            stretches(item, item == task, content, measures);
            groups(item, item == task, content, measures);
        }
        measures.sort(Comparator.comparing(Measure::span));
        return measures;
    }

    private Optional<Measure> numbered(Item item, Content content) {
        List<Line> lines = item.lines();
        Line first = lines.get(0);
        int end = lines.get(lines.size() - 1).end();
        int titleEnd = content.startOfStatement(first.bodyStart(), first.end());
        return measure(
                Optional.of(OutlineReader.labelOf(item)), first.bodyStart(), titleEnd, first.start(), end, List.of());
    }

    /** （1）建立题库；（2）开展抽考；（3）培养学生。: a line that is nothing but points, the first of which starts it. */
    private boolean areOfOneLine(Item item) {
        Line line = item.lines().get(0);
        List<Points.Point> points =
                item.lines().size() > 1 ? List.of() : Points.in(run.text(), line.start(), line.end());
        return points.size() > 1 && points.get(0).start() == line.start();
    }

    private void points(int start, Line line, Content content, List<Measure> measures) {
        List<Points.Point> points = Points.in(run.text(), start, line.end());
        for (Points.Point point : points) {
            int end = content.startOfStatement(point.bodyStart(), point.end());
            measure(Optional.of(point.label()), point.bodyStart(), end, point.start(), end, List.of())
                    .ifPresent(measures::add);
        }
    }

    /** Where an item has several statements, each closes a measure of its own. */
    private void stretches(Item item, boolean isTask, Content content, List<Measure> measures) {
        List<Statement> inText = content.statementsInText();
        if (inText.size() < 2) {
            return;
        }
        Line first = item.lines().get(0);
        int from = isTask ? startOfMeasures(item, content) : first.bodyStart();
        List<Measure> closed = new ArrayList<>();
        Set<Integer> starts = new HashSet<>();
        Iterator<Points.Point> points = item.lines().stream()
                .flatMap(line -> Points.in(run.text(), line.bodyStart(), line.end()).stream())
                .iterator();
        int point = points.hasNext() ? points.next().start() : Integer.MAX_VALUE;
        for (Statement statement : inText) {
            int start = skipMarks(from, statement.start());
            // 实行专班制。1.用地报批…（土地部负责）: a statement closes the last point in front of it.
            while (point < statement.start()) {
                start = Math.max(start, point);
                point = points.hasNext() ? points.next().start() : Integer.MAX_VALUE;
            }
            Optional<Mark> number = Points.numberAt(run.text(), start, statement.start());
            int bodyStart = number.map(Mark::end).orElse(start);
            starts.add(run.span(start, start + 1).start());
            measure(
                            number.map(Mark::label),
                            bodyStart,
                            statement.start(),
                            start,
                            statement.end(),
                            Units.of(run, rules.apply(run.text(), statement.parties())))
                    .ifPresent(closed::add);
            from = statement.end();
        }
        // A point that a statement closes is one measure, not two.
        measures.removeIf(m -> starts.contains(m.span().start()));
        measures.addAll(closed);
    }

    /** Where paragraphs have fields of their own, each is a measure with what the fields say. */
    private void groups(Item item, boolean isTask, Content content, List<Measure> measures) {
        for (Group group : FieldGroups.of(item)) {
            Line first = group.lines().get(0);
            boolean heading = isTask && first.index() == item.lines().get(0).index();
            int words = heading ? skipMarks(afterHeading(first, content), group.end()) : first.start();
            Optional<Line> opening =
                    group.lines().stream().filter(line -> line.end() > words).findFirst();
            if (opening.isEmpty()) {
                continue;
            }
            Line line = opening.get();
            int start = Math.max(words, line.bodyStart());
            List<Party> parties = content.statementsIn(first.start(), group.end()).stream()
                    .flatMap(statement -> statement.parties().stream())
                    .toList();
            measure(
                            Optional.empty(),
                            start,
                            line.end(),
                            start,
                            group.end(),
                            Units.of(run, rules.apply(run.text(), parties)))
                    .ifPresent(measures::add);
        }
    }

    /** Behind the heading; where each paragraph but the first is closed by a statement, that one only introduces the others. */
    private int startOfMeasures(Item task, Content content) {
        List<Line> paragraphs = task.lines().subList(1, task.lines().size());
        List<Statement> statements = content.statementsInText();
        boolean closed = paragraphs.size() == statements.size();
        for (int i = 0; closed && i < paragraphs.size(); i++) {
            Line line = paragraphs.get(i);
            closed = statements.get(i).start() > line.start()
                    && statements.get(i).start() < line.end();
        }
        return closed
                ? paragraphs.get(0).bodyStart()
                : afterHeading(task.lines().get(0), content);
    }

    private int afterHeading(Line line, Content content) {
        int end = Headings.of(line, run.text(), content.statements()).end();
        boolean statementFollows = content.statements().stream().anyMatch(s -> s.start() <= end + 1 && s.end() > end);
        return statementFollows ? line.bodyStart() : skipMarks(end, line.end());
    }

    private int skipMarks(int from, int limit) {
        int i = from;
        while (i < limit && "。；，、 \n".indexOf(run.text().charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private Optional<Measure> measure(
            Optional<String> number, int titleStart, int titleEnd, int start, int end, List<ResponsibleUnit> units) {
        Stretch title = Headings.ofMeasure(titleStart, Math.max(titleStart, titleEnd), run.text());
        // Blank lines and indents between paragraphs are the page's.
        String text = run.text(titleStart, Math.max(titleStart, end))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        if (title.length() == 0 || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Measure(number, title.of(run.text()), text, units, run.span(start, end)));
    }
}
