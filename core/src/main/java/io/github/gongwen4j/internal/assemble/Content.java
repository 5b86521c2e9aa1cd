package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Statement;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
                field.statement(run.text())
                        .map(label -> run.statements().ofField(label, field.start(), field.end()))
                        .ifPresent(statements::add);
            } else if (before != null && before.isStatement()) {
                Label.Kind kind = before.label().orElseThrow().kind();
                statements.add(run.statements().ofField(kind, field.start(), field.end()));
            } else {
                statements.addAll(run.statements().inLine(field.start(), field.end()));
            }
            before = field;
        }
        for (Stretch words : item.shared()) {
            statements.addAll(run.statements().inLine(words.start(), words.end()));
        }
        statements.sort(Comparator.comparingInt(Statement::start));
        return new Content(item, List.copyOf(statements));
    }

    /** Whether a statement of its own names parties. */
    boolean hasParties() {
        for (Statement statement : statements) {
            if (!statement.parties().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether parties are named by words of their own; 由市局负责 within a sentence takes up nothing. */
    boolean hasPrintedParties() {
        for (Statement statement : statements) {
            if (!statement.parties().isEmpty() && statement.end() > statement.start()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a field or a bracket of its own, not only running text, names parties. */
    boolean isAssigned(String text) {
        long named = statements.stream().filter(s -> !s.parties().isEmpty()).count();
        List<Statement> inText = statementsInText();
        return named > inText.size() || inText.stream().anyMatch(s -> isBracket(s, text));
    }

    /** 由市局负责 is told by words and takes up nothing; it may end the text. */
    private static boolean isBracket(Statement statement, String text) {
        return statement.end() > statement.start() && "（【[〔".indexOf(text.charAt(statement.start())) >= 0;
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
    private List<Stretch> withoutStatements(int start, int end) {
        List<Stretch> stretches = new ArrayList<>();
        int from = start;
        for (int i = firstStatement(start);
                i < statements.size() && statements.get(i).start() < end;
                i++) {
            Statement statement = statements.get(i);
            if (statement.start() > from) {
                stretches.add(new Stretch(from, statement.start()));
            }
            from = Math.max(from, statement.end());
        }
        if (from < end) {
            stretches.add(new Stretch(from, end));
        }
        return stretches;
    }

    /** Where the first statement behind an offset starts, if one does before a limit; else the limit. */
    int startOfStatement(int behind, int limit) {
        int i = firstStatement(behind + 1);
        return i < statements.size() ? Math.min(limit, statements.get(i).start()) : limit;
    }

    /** The index of the first statement that starts at an offset or behind it. */
    private int firstStatement(int offset) {
        int low = 0;
        int high = statements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (statements.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The statements that start within a stretch. */
    List<Statement> statementsIn(int start, int end) {
        return statements.subList(firstStatement(start), firstStatement(end));
    }

    /** The statements with parties that stand in running text rather than in fields. */
    List<Statement> statementsInText() {
        Set<Integer> fields = new HashSet<>();
        item.fields().forEach(field -> fields.add(field.start()));
        int end = item.shared().isEmpty()
                ? Integer.MAX_VALUE
                : item.shared().get(0).start();
        return statements.stream()
                .filter(s -> s.start() < end)
                .filter(s -> !s.parties().isEmpty() && !fields.contains(s.start()))
                .toList();
    }

    /** The number of lines at its start that tell what was found: a problem, or （二）关于…的问题 with 反馈指出：… below. */
    int linesOfFinding() {
        if (!FieldGroups.of(item).isEmpty()) {
            return 0;
        }
        for (int i = item.lines().size() - 1; i > 0; i--) {
            if (item.lines()
                    .get(i)
                    .label()
                    .filter(l -> l.kind() == Label.Kind.SUBJECT || l.kind() == Label.Kind.NAME)
                    .isPresent()) {
                return Math.max(i + 1, linesOfProblem());
            }
        }
        return linesOfProblem();
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
