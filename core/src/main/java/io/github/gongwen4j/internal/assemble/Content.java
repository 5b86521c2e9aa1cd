package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Party;
import io.github.gongwen4j.internal.extract.Statement;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An item's own words, taken apart: running text here, responsibility statements there.
 *
 * @param item the item
 * @param statements the statements of its lines and of its fields, by place
 */
record Content(Item item, List<Statement> statements) {

    /** Takes an item apart. */
    static Content of(Run run, Item item) {
        List<Statement> statements = new ArrayList<>();
        for (Line line : item.lines()) {
            statements.addAll(run.statements().inLine(line.bodyStart(), line.end()));
        }
        Line before = null;
        for (Line field : item.fields()) {
            if (field.label().isPresent()) {
                if (field.isStatement()) {
                    statements.add(run.statements().ofField(field.label().get(), field.start(), field.end()));
                }
            } else if (before != null && before.isStatement()) {
                Label.Kind kind = before.label().orElseThrow().kind();
                statements.add(run.statements().ofField(kind, field.start(), field.end()));
            } else {
                statements.addAll(run.statements().inLine(field.start(), field.end()));
            }
            before = field;
        }
        statements.sort(Comparator.comparingInt(Statement::start));
        return new Content(item, List.copyOf(statements));
    }

    /** Whether a statement of its own names parties. */
    boolean hasParties() {
        return statements.stream().anyMatch(s -> !s.parties().isEmpty());
    }

    List<Party> parties() {
        return statements.stream().flatMap(s -> s.parties().stream()).toList();
    }

    /** The item's running text, without statements, from a line on. */
    List<Stretch> runningText(int fromLine) {
        List<Stretch> stretches = new ArrayList<>();
        List<Line> lines = item.lines();
        for (Line line : lines.subList(Math.min(fromLine, lines.size()), lines.size())) {
            stretches.addAll(withoutStatements(line.bodyStart(), line.end()));
        }
        return stretches;
    }

    /** A stretch without the statements within it. */
    List<Stretch> withoutStatements(int start, int end) {
        List<Stretch> stretches = new ArrayList<>();
        int from = start;
        for (Statement statement : statements) {
            if (statement.start() >= from && statement.start() < end) {
                if (statement.start() > from) {
                    stretches.add(new Stretch(from, statement.start()));
                }
                from = statement.end();
            }
        }
        if (from < end) {
            stretches.add(new Stretch(from, end));
        }
        return stretches;
    }

    /** The number of lines at its start that describe a problem rather than order work: those above 整改措施：. */
    int linesOfProblem() {
        boolean named = item.mark().filter(m -> m.style() == Style.NAMED).isPresent();
        if (!named) {
            return 0;
        }
        int firstMeasure = Integer.MAX_VALUE;
        for (Line field : item.fields()) {
            if (field.isContent() || field.isStatement()) {
                firstMeasure = Math.min(firstMeasure, field.index());
            }
        }
        int count = 0;
        for (Line line : item.lines()) {
            boolean measure = line.index() > firstMeasure || line.isContent();
            if (measure) {
                break;
            }
            count++;
        }
        boolean announced =
                firstMeasure < Integer.MAX_VALUE || count < item.lines().size();
        return announced || !item.children().isEmpty() ? count : 0;
    }
}
