package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** Writes a form's cells, labels and values by turns (| 主办单位 | 市水利局 | 办结时限 | 6月底前 |), as lines: 主办单位：市水利局. */
final class LabelledCells {
    private static final int LONGEST_LABEL = 8;

    private LabelledCells() {}

    /** Takes a line if it is a row of such a form. */
    static boolean clean(Draft draft, String text, TextLines.Line line) {
        List<TextLines.Line> cells = cells(text, line);
        if (cells.size() % 2 > 0) {
            // The value of the last label is blank.
            cells.add(new TextLines.Line(line.end(), line.end()));
        }
        if (cells.size() < 2 || !isForm(text, cells)) {
            return false;
        }
        int from = line.start();
        for (int i = 0; i < cells.size(); i += 2) {
            TextLines.Line label = cells.get(i);
            TextLines.Line value = cells.get(i + 1);
            draft.replace(from, label.start(), i == 0 ? "" : "\n", DiagnosticCode.MARKUP);
            int gap = label.end();
            draft.replace(gap, value.start(), "：", DiagnosticCode.MARKUP);
            from = value.end();
        }
        if (from < line.end()) {
            draft.replace(from, line.end(), "", DiagnosticCode.MARKUP);
        }
        return true;
    }

    /** Labels by turns, none of them a value: in the head of a table they stand side by side. */
    private static boolean isForm(String text, List<TextLines.Line> cells) {
        int known = 0;
        for (int i = 0; i < cells.size(); i += 2) {
            TextLines.Line label = cells.get(i);
            if (label.isBlank() || label.length() > LONGEST_LABEL || isLabel(text, cells.get(i + 1))) {
                return false;
            }
            known += isLabel(text, label) ? 1 : 0;
        }
        return isLabel(text, cells.get(0)) && known * 2 >= cells.size() / 2 && !isHead(text, cells);
    }

    /** 序号 | 类别 | 任务: a number's value is a number. */
    private static boolean isHead(String text, List<TextLines.Line> cells) {
        boolean number = ColumnName.of(cells.get(0).of(text))
                .filter(c -> c == ColumnName.NUMBER)
                .isPresent();
        return number && !cells.get(1).of(text).matches("\\d{1,3}");
    }

    private static boolean isLabel(String text, TextLines.Line cell) {
        String words = cell.of(text).replace(" ", "");
        return Label.at(words, 0, words.length())
                        .filter(l -> l.end() == words.length())
                        .isPresent()
                || ColumnName.of(words).isPresent();
    }

    private static List<TextLines.Line> cells(String text, TextLines.Line line) {
        List<TextLines.Line> cells = new ArrayList<>();
        int from = text.charAt(line.start()) == '|' ? line.start() + 1 : line.start();
        for (int i = from; i < line.end(); i++) {
            if (text.charAt(i) == '|') {
                cells.add(TextLines.trim(text, from, i));
                from = i + 1;
            }
        }
        if (from < line.end()) {
            cells.add(TextLines.trim(text, from, line.end()));
        }
        return cells;
    }
}
