package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.outline.Line;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table in which a portal describes a document: 发文机关, 发文字号, 成文日期. A second source for the header. */
final class Metadata {
    private static final Lexicon<Field> FIELDS = Lexicon.read(Metadata.class, "metadata-fields.txt", Field.class);
    private static final int LONGEST_FIELD = 12;

    private final Map<Field, Stretch> values = new EnumMap<>(Field.class);

    /** What a field tells. */
    enum Field {
        /** 标题. */
        TITLE,
        /** 发文字号. */
        NUMBER,
        /** 发文机关. */
        ISSUER,
        /** 成文日期. */
        DATE,
        /** Anything that is no element of the header. */
        OTHER
    }

    /** Takes a line for a row of the table if it is one. */
    boolean add(Line line, String text) {
        List<Stretch> cells = Stretch.split(text, line.start(), line.end(), "|");
        boolean row = false;
        for (int i = 0; i < cells.size(); i++) {
            Stretch cell = cells.get(i);
            int colon = colonIn(cell, text);
            Optional<Field> field = colon < 0 ? Optional.empty() : fieldOf(text.substring(cell.start(), colon));
            if (field.isEmpty()) {
                continue;
            }
            row = true;
            Stretch inCell = Stretch.trimmed(text, colon + 1, cell.end());
            boolean next = inCell.length() == 0 && i + 1 < cells.size() && colonIn(cells.get(i + 1), text) < 0;
            put(field.get(), next ? cells.get(i + 1) : inCell, text);
        }
        return row;
    }

    Optional<Stretch> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    private void put(Field field, Stretch value, String text) {
        boolean empty = value.length() == 0 || value.of(text).equals("无");
        if (!empty) {
            values.putIfAbsent(field, value);
        }
    }

    private static int colonIn(Stretch cell, String text) {
        int colon = text.substring(cell.start(), Math.min(cell.end(), cell.start() + LONGEST_FIELD * 2))
                .indexOf('：');
        return colon < 0 ? -1 : cell.start() + colon;
    }

    private static Optional<Field> fieldOf(String words) {
        String bare = words.replace(" ", "").replace("【", "").replace("[", "");
        return bare.length() > LONGEST_FIELD
                ? Optional.empty()
                : FIELDS.at(bare, 0, bare.length())
                        .filter(m -> m.end() == bare.length())
                        .map(Lexicon.Match::meaning);
    }
}
