package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import java.util.List;

/** Ends of lines that nothing ends with, and starts that nothing starts with: what stands between them is no break. */
final class DanglingEnds {
    /** A bracket that names what stands in front of it ends no sentence: 《…意见》（以下简称《意见》）. */
    private static final Lexicon<String> NAMING = Lexicon.of(List.of("以下简称", "以下统称", "以下称", "下称", "简称"));

    private final String text;

    DanglingEnds(String text) {
        this.text = text;
    }

    /** Whether no line ends so, or none starts so. */
    boolean at(Line line, Line next, boolean sentences) {
        char last = text.charAt(line.end() - 1);
        boolean titles = sentences && last == '》' && text.charAt(next.start()) == '《';
        return titles
                || "，、（《“〔".indexOf(last) >= 0
                || text.charAt(next.start()) == '：'
                || endsWithNumber(line)
                || endsWithNaming(line)
                || OwnLines.isPlaceInBrackets(text, next);
    }

    /** …；② */
    private boolean endsWithNumber(Line line) {
        int number = line.end() - 1;
        return number > line.start()
                && "；：，。、".indexOf(text.charAt(number - 1)) >= 0
                && MarkScanner.at(text, number, line.end()).isPresent();
    }

    private boolean endsWithNaming(Line line) {
        int open = text.charAt(line.end() - 1) == '）' ? Brackets.openerOf(text, line.end() - 1, line.start()) : -1;
        return open > line.start() && NAMING.at(text, open + 1, line.end()).isPresent();
    }
}
