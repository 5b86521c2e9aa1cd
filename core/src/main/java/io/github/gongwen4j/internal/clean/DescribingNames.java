package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names of the fields with which a portal describes a document within a line, set wide or not, with a colon or a blank behind
 * them: 文  号 某政发〔2018〕5号 时效 有效.
 */
final class DescribingNames {
    private static final int LONGEST = 8;
    private static final int WIDEST = 8;
    private static final int SHORTEST_TELLING = 3;

    private final String text;
    private final int end;

    private DescribingNames(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * The name of a field.
     *
     * @param end behind its last character
     * @param value where its value starts, the end of the line or the next name if it has none
     * @param length its characters, blanks aside
     * @param marked whether it ends with a colon
     */
    record Name(int start, int end, int value, int length, DescribedField field, boolean marked) {
        /** Whether the name alone tells that it is one; 来源 and 分类 in front of a blank are words like others. */
        boolean tells() {
            return marked || length >= SHORTEST_TELLING;
        }
    }

    /** The names, in order. */
    static List<Name> in(String text, Line line) {
        return new DescribingNames(text, line.end()).read(line.start());
    }

    private List<Name> read(int start) {
        List<Name> names = new ArrayList<>();
        boolean mayStart = true;
        int i = start;
        while (i < end) {
            Optional<Name> name = mayStart ? at(i) : Optional.empty();
            if (name.isPresent()) {
                names.add(name.get());
                i = name.get().value();
                continue;
            }
            char c = text.charAt(i);
            i++;
            mayStart = c == ' ' || c == '|' || (isDigit(c) && !names.isEmpty() && isDate(names.get(names.size() - 1)));
        }
        return names;
    }

    /** 成文日期2017-12-19: the digits of a date show where the name ends. */
    private boolean isDate(Name name) {
        return name.field() == DescribedField.DATE || "期间".indexOf(text.charAt(name.end() - 1)) >= 0;
    }

    private Optional<Name> at(int start) {
        StringBuilder words = new StringBuilder(LONGEST);
        int[] ends = new int[LONGEST];
        int gap = 0;
        for (int i = start; i < end && words.length() < LONGEST && gap <= WIDEST; i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                ends[words.length()] = i + 1;
                words.append(c);
                gap = 0;
            } else if (c == ' ' && i > start) {
                gap++;
            } else {
                break;
            }
        }
        Optional<Lexicon.Match<DescribedField>> found = DescribedField.startOf(words);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int length = found.get().end();
        int behind = ends[length - 1];
        int mark = Blanks.after(text, behind, end);
        boolean marked = mark < end && text.charAt(mark) == '：';
        Name name = new Name(
                start,
                behind,
                Blanks.after(text, marked ? mark + 1 : mark, end),
                length,
                found.get().meaning(),
                marked);
        boolean whole = marked || mark > behind || mark == end || (isDigit(text.charAt(mark)) && isDate(name));
        return whole ? Optional.of(name) : Optional.empty();
    }
}
