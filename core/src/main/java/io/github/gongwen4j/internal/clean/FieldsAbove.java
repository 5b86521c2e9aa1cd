package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the names of a page's fields and what they say on one line where they stand on lines by turns, without colons (发文字号 above
 * 某政发〔2024〕7号).
 */
final class FieldsAbove implements Cleaner {
    private static final int LINES_OF_HEAD = 60;
    private static final int LONGEST_NAME = 12;
    /** A name alone may be a heading. */
    private static final int FEWEST = 3;

    private static final int LONGEST_VALUE = 40;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        List<Line> lines = draft.lines();
        int stop = Math.min(lines.size(), LINES_OF_HEAD);
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < stop; i++) {
            if (nameAt(text, lines.get(i)).isPresent()) {
                boolean goesOn = !names.isEmpty() && i - names.get(names.size() - 1) <= 2;
                if (!goesOn && write(draft, lines, names)) {
                    return;
                }
                if (!goesOn) {
                    names.clear();
                }
                names.add(i);
            }
        }
        write(draft, lines, names);
    }

    private static boolean write(Draft draft, List<Line> lines, List<Integer> names) {
        if (names.size() < FEWEST) {
            return false;
        }
        String text = draft.text();
        for (int k = 0; k < names.size(); k++) {
            int i = names.get(k);
            Line name = lines.get(i);
            boolean last = k + 1 == names.size();
            boolean valued = last ? i + 1 < lines.size() && isValue(text, lines, i) : names.get(k + 1) > i + 1;
            int behind = valued ? lines.get(i + 1).start() : name.end();
            draft.replace(name.end(), behind, "：", valued ? DiagnosticCode.JOINED_LINES : DiagnosticCode.PAGE_CHROME);
        }
        return true;
    }

    private static Optional<DescribedField> nameAt(String text, Line line) {
        return line.length() > LONGEST_NAME ? Optional.empty() : DescribedField.of(line.of(text));
    }

    /** Whether the line below the last name is what it says: below an empty field stands the document. */
    private static boolean isValue(String text, List<Line> lines, int name) {
        Line below = lines.get(name + 1);
        String words = below.of(text);
        if (words.length() > LONGEST_VALUE) {
            return false;
        }
        return switch (nameAt(text, lines.get(name)).orElseThrow()) {
            case TITLE -> DocumentTypes.endOf(words).isPresent();
            case NUMBER -> words.endsWith("号");
            case ISSUER, RECIPIENTS, COPIED -> UnitNames.areNames(words);
            case DATE, PRINTED -> isDigit(words.charAt(0));
            case OTHER -> DocumentTypes.endOf(words).isEmpty() && !UnitNames.areNames(words) && !words.endsWith("：");
        };
    }
}
