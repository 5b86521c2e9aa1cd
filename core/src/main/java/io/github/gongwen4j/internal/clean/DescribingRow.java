package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of the table in which a portal describes a document: fields that stand on one line, with colons or without (索引号：… 文号：… 发布机构：…,
 * 成文日期 2024-03-05 公开方式 主动公开).
 */
final class DescribingRow {
    private static final String BAR = " | ";
    private static final int FEWEST = 2;
    private static final int LONGEST_ROW = 400;
    private static final int GAP = 2;
    /** 名称, 来源 are words of titles, too. */
    private static final int SHORTEST_ALONE = 3;
    /** 公开责任部门, and blanks where a name is set wide. */
    private static final int LONGEST_NAME = 16;

    /**
     * A field of the row.
     *
     * @param name the offset of its name
     * @param end the offset behind the name
     * @param value the offset behind its colon, or the offset behind the name
     */
    private record Field(DescribedField kind, int name, int end, int value) {}

    private final List<Field> fields;
    /** Where the cells behind the first one start: at names, and behind wide gaps. */
    private final List<Integer> cells;

    private final Line line;

    private DescribingRow(List<Field> fields, List<Integer> cells, Line line) {
        this.fields = fields;
        this.cells = cells;
        this.line = line;
    }

    /** The row that a line is: several fields of the table stand on it, or one, and such a row is beside it. */
    static Optional<DescribingRow> at(String text, List<Line> lines, int i) {
        Optional<DescribingRow> row = of(text, lines.get(i));
        boolean beside = (i > 0 && describes(text, lines.get(i - 1)))
                || (i + 1 < lines.size() && describes(text, lines.get(i + 1)));
        return row.isPresent() || !beside ? row : alone(text, lines.get(i));
    }

    private static boolean describes(String text, Line line) {
        return of(text, line).isPresent() || alone(text, line).isPresent();
    }

    private static Optional<DescribingRow> of(String text, Line line) {
        if (line.length() > LONGEST_ROW
                || fieldAt(text, line.start(), line.end()).isEmpty()
                || line.contains(text, "|。")) {
            return Optional.empty();
        }
        List<Field> fields = new ArrayList<>();
        boolean values = false;
        boolean bare = false;
        List<Integer> cells = new ArrayList<>();
        int at = line.start();
        while (at < line.end()) {
            Optional<Field> field = fieldAt(text, at, line.end());
            boolean apart = !bare && at - Blanks.before(text, at, line.start()) >= GAP;
            if (at > line.start() && (field.isPresent() || apart)) {
                cells.add(at);
            }
            field.ifPresent(fields::add);
            // Behind a name without a colon stands its value.
            bare = field.isPresent() && field.get().value() == field.get().end();
            // The head of a table has names only.
            values |= field.isEmpty() || field.get().value() > field.get().end();
            int behind = field.isPresent() ? field.get().value() : endOfWord(text, at, line.end());
            at = Blanks.after(text, behind, line.end());
        }
        return values && fields.size() >= FEWEST
                ? Optional.of(new DescribingRow(fields, cells, line))
                : Optional.empty();
    }

    /** 文件编号 某政发〔2024〕7号 */
    private static Optional<DescribingRow> alone(String text, Line line) {
        return fieldAt(text, line.start(), line.end())
                .filter(field -> field.value() == field.end()
                        && field.end() < line.end()
                        && field.end() - field.name() >= SHORTEST_ALONE)
                .map(field -> new DescribingRow(List.of(field), List.of(), line));
    }

    /** | 发布单位 | 区政府 | 发文日期 | 2024-07-14 |: whether a line holds names and what they say in cells by turns, one of them an element of the header. */
    static boolean tellsInCells(String text, Line line) {
        if (line.length() > LONGEST_ROW) {
            return false;
        }
        List<Stretch> cells = Stretch.split(text, line.start(), line.end(), "|");
        boolean tells = false;
        for (int i = 0; i < cells.size(); i += 2) {
            Optional<DescribedField> field = DescribedField.of(cells.get(i).of(text));
            if (field.isEmpty()) {
                return false;
            }
            tells |= !field.get().label().isEmpty();
        }
        return tells && cells.size() % 2 == 0;
    }

    /** Whether a field tells an element of the header. */
    boolean tells() {
        for (Field field : fields) {
            if (!field.kind().label().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Puts colons behind the names and bars between the cells. */
    void write(Draft draft) {
        String text = draft.text();
        writeColon(draft, line.start());
        for (int cell : cells) {
            int gap = Blanks.before(text, cell, line.start());
            draft.replace(gap, cell, BAR, DiagnosticCode.BLANKS_IN_WORDS);
            writeColon(draft, cell);
        }
    }

    private void writeColon(Draft draft, int cell) {
        int end = endOfName(cell);
        int value = Blanks.after(draft.text(), end, line.end());
        boolean empty = value == line.end() || cells.contains(value);
        if (end > cell) {
            draft.replace(end, empty ? end : value, "：", DiagnosticCode.BLANKS_IN_WORDS);
        }
    }

    /** The end of the name that starts at an offset and needs a colon; the offset itself if there is none. */
    private int endOfName(int offset) {
        for (Field field : fields) {
            if (field.name() == offset && field.value() == field.end()) {
                return field.end();
            }
        }
        return offset;
    }

    /** The field whose name starts at an offset and ends with a colon, a blank or the line; blanks may stand within the name. */
    private static Optional<Field> fieldAt(String text, int start, int limit) {
        int stop = Math.min(limit, start + LONGEST_NAME);
        for (int end = stop; end > start + 1; end--) {
            boolean colon = end < limit && text.charAt(end) == '：';
            boolean ends = colon || end == limit || text.charAt(end) == ' ';
            if (ends && text.charAt(end - 1) != ' ') {
                Optional<DescribedField> kind = DescribedField.of(text.substring(start, end));
                if (kind.isPresent()) {
                    return Optional.of(new Field(kind.get(), start, end, colon ? end + 1 : end));
                }
            }
        }
        return Optional.empty();
    }

    /** The end of a word: in front of a blank, or of the next field's name, which nothing parts from the value before it. */
    private static int endOfWord(String text, int start, int limit) {
        int i = start;
        while (i < limit && text.charAt(i) != ' ') {
            i++;
        }
        for (int colon = start + 1; colon < i; colon++) {
            int first = text.charAt(colon) == '：' ? Math.max(start + 1, colon - LONGEST_NAME) : colon;
            for (int name = first; name < colon - 1; name++) {
                if (DescribedField.of(text.substring(name, colon)).isPresent()) {
                    return name;
                }
            }
        }
        return i;
    }
}
