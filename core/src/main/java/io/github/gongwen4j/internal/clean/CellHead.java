package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The head of a table that divides work, of which each cell stands on a line of its own (序号, 任务, 牵头单位, 完成时限), or on two in a narrow
 * column (序, 号).
 *
 * @param cells the lines of each name
 * @param kinds what the columns hold: units, times, something short, or else text
 */
record CellHead(List<List<Line>> cells, List<Label.Kind> kinds) {
    /** What the name of a column of numbers starts with. */
    private static final String STARTS = "序编";

    private static final int FEWEST_COLUMNS = 4;
    private static final int MOST_COLUMNS = 12;
    private static final int LONGEST_NAME = 12;
    /** What the head of a column of text may end with: 具体要求. */
    private static final Lexicon<String> WORK = Lexicon.of(List.of(
            "内容", "目标", "措施", "举措", "任务", "要求", "标准", "事项", "名称", "项目", "工作", "备注", "类别", "领域", "成果", "成效", "指标", "进度",
            "安排", "形式", "依据", "问题", "板块", "类型", "分类", "地点", "规模", "情况"));

    /** What the head of a column of names of persons ends with: 分管县领导. */
    private static final Lexicon<String> PERSONS = Lexicon.of(List.of("领导", "责任人", "负责人", "联系人", "经办人", "联络员"));

    /** The head that starts with a line: a column of numbers, then others, units or times among them. */
    static Optional<CellHead> at(String text, List<Line> lines, int from) {
        return at(text, lines, from, FEWEST_COLUMNS);
    }

    /** The head that starts with a line and has so many columns. */
    static Optional<CellHead> at(String text, List<Line> lines, int from, int fewest) {
        if (STARTS.indexOf(text.charAt(lines.get(from).start())) < 0) {
            return Optional.empty();
        }
        List<List<Line>> cells = new ArrayList<>();
        int i = from;
        List<Line> cell = name(text, lines, i);
        while (!cell.isEmpty() && cells.size() < MOST_COLUMNS && (i > from || isNumber(words(text, cell)))) {
            cells.add(cell);
            i += cell.size();
            cell = name(text, lines, i);
        }
        List<Label.Kind> kinds =
                cells.stream().map(name -> kindOf(words(text, name))).toList();
        // Names of so few columns as three may be words of a sentence.
        boolean due = cells.size() >= FEWEST_COLUMNS
                && IntStream.range(0, cells.size()).anyMatch(c -> isDue(kinds.get(c), words(text, cells.get(c))));
        boolean work = due || kinds.stream().anyMatch(Label.Kind::isUnits);
        boolean head = cells.size() >= fewest && work;
        return head ? Optional.of(new CellHead(List.copyOf(cells), kinds)) : Optional.empty();
    }

    /** Whether a column tells when the work is done. */
    private static boolean isDue(Label.Kind kind, String words) {
        return kind == Label.Kind.TIME && ColumnName.isDue(words);
    }

    /** The lines of the names of the head that stands again at a line. */
    List<List<Line>> cellsAt(List<Line> lines, int from) {
        List<List<Line>> again = new ArrayList<>();
        int i = from;
        for (List<Line> cell : cells) {
            again.add(lines.subList(i, i + cell.size()));
            i += cell.size();
        }
        return again;
    }

    /** How many lines the head takes. */
    int size() {
        return cells.stream().mapToInt(List::size).sum();
    }

    /** Whether the head stands again, as it does on each page. */
    boolean isAt(String text, List<Line> lines, int from) {
        int i = from;
        for (List<Line> cell : cells) {
            for (Line line : cell) {
                if (i >= lines.size() || !lines.get(i).of(text).equals(line.of(text))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** The lines of the name that starts with a line; none if there is no name. */
    private static List<Line> name(String text, List<Line> lines, int i) {
        if (i >= lines.size() || lines.get(i).length() > LONGEST_NAME) {
            return List.of();
        }
        List<Line> single = lines.subList(i, i + 1);
        String words = words(text, single);
        boolean name = WORK.endsOf(words) || PERSONS.endsOf(words) || isKnown(words);
        if (i + 1 < lines.size()
                && lines.get(i + 1).length() <= LONGEST_NAME
                && ColumnName.of(words).isEmpty()) {
            List<Line> both = lines.subList(i, i + 2);
            boolean apart = name && isKnown(words(text, lines.subList(i + 1, i + 2)));
            if (!apart && isKnown(words(text, both))) {
                return both;
            }
        }
        return name ? single : List.of();
    }

    private static String words(String text, List<Line> lines) {
        StringBuilder words = new StringBuilder();
        lines.forEach(line -> words.append(text, line.start(), line.end()));
        return words.toString().replace(" ", "");
    }

    private static boolean isNumber(String words) {
        return ColumnName.of(words).filter(name -> name == ColumnName.NUMBER).isPresent();
    }

    private static boolean isKnown(String words) {
        return ColumnName.of(words).isPresent() || label(words).isPresent();
    }

    private static Optional<Label.Kind> label(String words) {
        return Label.at(words, 0, words.length())
                .filter(label -> label.end() == words.length())
                .map(Label::kind);
    }

    private static Label.Kind kindOf(String words) {
        return label(words)
                .filter(kind -> kind.isUnits() || kind == Label.Kind.TIME || kind == Label.Kind.OTHER)
                .orElse(PERSONS.endsOf(words) ? Label.Kind.OTHER : Label.Kind.CONTENT);
    }
}
