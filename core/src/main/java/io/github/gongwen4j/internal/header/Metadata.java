package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.outline.Line;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table in which a portal describes a document: 发文机关, 发文字号, 成文日期. A second source for the header; the cleaning makes such a
 * table of front matter.
 */
final class Metadata {
    private static final int LONGEST_FIELD = 12;

    private final Map<DescribedField, Stretch> values = new EnumMap<>(DescribedField.class);

    /** Takes a line for a row of the table if it is one. */
    boolean add(Line line, String text) {
        List<Stretch> cells = Stretch.split(text, line.start(), line.end(), "|");
        boolean row = false;
        for (int i = 0; i < cells.size(); i++) {
            Stretch cell = cells.get(i);
            int colon = colonIn(cell, text);
            Optional<DescribedField> field =
                    colon < 0 ? fieldBeside(cells, i, text) : DescribedField.of(text.substring(cell.start(), colon));
            if (field.isEmpty()) {
                continue;
            }
            row = true;
            Stretch inCell = Stretch.trimmed(text, colon < 0 ? cell.end() : colon + 1, cell.end());
            boolean next = inCell.length() == 0 && i + 1 < cells.size() && colonIn(cells.get(i + 1), text) < 0;
            put(field.get(), next ? cells.get(i + 1) : inCell, text);
        }
        return row;
    }

    /** | 索引号 | 0114/2023-21307 |: the field in a cell of its own, its value in the next one, which is no field. */
    private static Optional<DescribedField> fieldBeside(List<Stretch> cells, int i, String text) {
        boolean paired = i % 2 == 0 && i + 1 < cells.size() && cells.size() % 2 == 0;
        return paired && DescribedField.of(cells.get(i + 1).of(text)).isEmpty()
                ? DescribedField.of(cells.get(i).of(text))
                : Optional.empty();
    }

    Optional<Stretch> value(DescribedField field) {
        return Optional.ofNullable(values.get(field));
    }

    private void put(DescribedField field, Stretch value, String text) {
        boolean empty = value.length() == 0 || value.of(text).equals("无");
        if (!empty) {
            values.putIfAbsent(field, value);
        }
    }

    private static int colonIn(Stretch cell, String text) {
        String words = text.substring(cell.start(), Math.min(cell.end(), cell.start() + LONGEST_FIELD * 2));
        // 【发文字号】某政发〔2021〕8号
        int colon = words.startsWith("【") ? words.indexOf('】') : words.indexOf('：');
        return colon < 0 ? -1 : cell.start() + colon;
    }
}
