package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.clean.DescribingNames.Name;
import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;

/**
 * Puts bars between the fields of a portal's table that stand on one line (索引号：…  文号：…  发布机构：…), and colons behind their names where
 * blanks stand for them (发布单位 某市政府办 成文日期 2018-09-25). Belongs to one walk over the lines of a text, of which those in front of
 * the first sentence can be such rows.
 */
final class DescribingRows {
    private static final String BAR = " | ";
    private static final int FEWEST = 2;
    private static final int LONGEST = 300;
    private static final int LINES_OF_HEAD = 60;
    private static final int SHORTEST_OF_ROW = 4;

    private final Draft draft;
    private final String text;
    private int lines;
    private boolean head = true;
    private int behindRow = -1;

    DescribingRows(Draft draft) {
        this.draft = draft;
        this.text = draft.text();
    }

    /**
     * Rewrites a line if it is such a row.
     *
     * @param chrome whether the line can be left out as the page's unless it tells an element of the header
     * @param blanks whether it holds blanks
     */
    boolean clean(Line line, boolean chrome, boolean blanks) {
        head = head && lines < LINES_OF_HEAD;
        lines++;
        if (!head) {
            return false;
        }
        boolean row = blanks && line.length() <= LONGEST && isRow(line, chrome);
        if (row || (chrome && behindRow == lines - 1)) {
            behindRow = lines;
        }
        if (!row) {
            head = !isSentenceEnd(text.charAt(line.end() - 1));
        }
        return row;
    }

    private boolean isRow(Line line, boolean chrome) {
        int start = text.charAt(line.start()) == '|' ? Blanks.after(text, line.start() + 1, line.end()) : line.start();
        List<Name> names = DescribingNames.in(text, line);
        if (names.isEmpty() || names.get(0).start() != start) {
            return false;
        }
        boolean elements = false;
        int telling = 0;
        boolean proved = false;
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            int end = endOfValue(names, i, line);
            elements |= !name.field().label().isEmpty();
            boolean proof = !name.marked() && proves(name, end);
            proved |= proof;
            telling += proof || name.tells() ? 1 : 0;
        }
        boolean several = names.size() >= FEWEST && (telling >= FEWEST || proved);
        boolean one = names.size() == 1 && (proved || goesOn(names.get(0)));
        if ((!several && !one) || (chrome && !elements)) {
            return false;
        }
        write(names, line);
        return true;
    }

    /** 内容概述 现将…印发给你们 below another row, lines of the page between them aside. */
    private boolean goesOn(Name name) {
        return behindRow == lines - 1 && !name.marked() && name.length() >= SHORTEST_OF_ROW;
    }

    private int endOfValue(List<Name> names, int i, Line line) {
        int next = i + 1 < names.size() ? names.get(i + 1).start() : line.end();
        return Math.max(
                names.get(i).value(), Blanks.before(text, next, names.get(i).end()));
    }

    /** Whether what a field says can be nothing else. */
    private boolean proves(Name name, int end) {
        int start = name.value();
        String value = text.substring(start, end);
        return switch (name.field()) {
            case NUMBER -> GluedNumber.startsAt(text, start, end);
            case DATE -> PortalFields.behindValue(text, start, end) > start;
            case ISSUER -> UnitNames.isName(value);
            case TITLE -> name.tells() && DocumentTypes.endOf(value).isPresent();
            case OTHER -> false;
        };
    }

    private void write(List<Name> names, Line line) {
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            // 发文字号 | 某政发〔2021〕8号: the bar of a table parts them already.
            boolean cell = name.value() < line.end() && text.charAt(name.value()) == '|';
            if (!name.marked() && !cell) {
                draft.replace(name.end(), name.value(), "：", DiagnosticCode.BLANKS_IN_WORDS);
            }
            int end = endOfValue(names, i, line);
            if (i + 1 < names.size()) {
                int next = names.get(i + 1).start();
                boolean barred = end > name.value() && text.charAt(end - 1) == '|';
                if (!cell && !barred) {
                    draft.replace(Math.min(end, next), next, BAR, DiagnosticCode.BLANKS_IN_WORDS);
                }
            }
        }
    }
}
