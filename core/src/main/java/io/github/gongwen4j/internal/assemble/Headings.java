package io.github.gongwen4j.internal.assemble;

import static io.github.gongwen4j.internal.lexicon.Characters.isPunctuation;

import io.github.gongwen4j.internal.extract.Statement;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.List;

/** Where the headings of items and the titles of measures end. */
final class Headings {
    private static final String SENTENCE_ENDS = "。！？";
    /** Longer first sentences of a measure are cut at the first comma. */
    private static final int LONGEST_MEASURE_TITLE = 40;

    private static final int LONGEST_PLAIN_HEADING = 30;
    private static final int LONGEST_HEADING_BEFORE_BLANK = 25;
    private static final int LONGEST_NAMES = 60;
    private static final int LONGEST_USUAL = 14;
    private static final int SHORTEST_TEXT_BEHIND_BLANK = 15;

    private Headings() {}

    /** The run-in heading: up to the first sentence end, or to a blank behind a short heading; without a statement in brackets. */
    static Stretch of(Line line, String text, List<Statement> statements) {
        int start = line.bodyStart();
        int end = Brackets.indexOutside(text, start, line.end(), SENTENCE_ENDS);
        int names = Math.max(behindNames(text, start, end), behindUsual(line, text, end));
        if (names > start) {
            return Stretch.trimmed(text, start, names);
        }
        int blank = blankBehindHeading(text, start, end);
        end = blank > 0 ? blank : end;
        if (end - start > LONGEST_PLAIN_HEADING) {
            // 一、整改目标坚持问题导向…: the line break behind a usual heading was lost.
            end = start
                    + SectionKinds.lengthOfHeadingIn(text.substring(start, end)).orElse(end - start);
        }
        for (Statement statement : statements) {
            if (statement.start() > start && statement.start() < end) {
                end = statement.start();
            }
        }
        int bracket = start;
        while (bracket < end && text.charAt(bracket) != '（') {
            bracket++;
        }
        if (bracket > start
                && bracket < end
                && Label.at(text, bracket + 1, end)
                        .filter(l -> l.kind() == Label.Kind.OTHER)
                        .isPresent()) {
            end = bracket;
        }
        while (end > start + 1 && "：:；;，,、 ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Stretch.trimmed(text, start, end);
    }

    /** 市住房城乡建设局、市水务局：负责供水和河道管理。: the offset behind names that a colon parts from what they do; the start if none do. */
    private static int behindNames(String text, int start, int end) {
        // The bracket of a statement may be longer than names are.
        int colon = Brackets.indexOutside(text, start, end, "：，");
        boolean names = colon < Math.min(end, start + LONGEST_NAMES)
                && text.charAt(colon) == '：'
                && colon + 1 < end
                && UnitNames.areNames(text.substring(start, colon));
        return names ? colon : start;
    }

    /** 二、会议时间：12月4日。, 一、工作目标：…: the offset behind a usual heading that a colon parts from what it says; the start if there is none. */
    private static int behindUsual(Line line, String text, int end) {
        int start = line.bodyStart();
        boolean outer = line.mark().filter(mark -> mark.style() == Style.HAN).isPresent();
        int stop = Math.min(end, start + LONGEST_USUAL);
        int colon = start;
        while (outer && colon < stop && text.charAt(colon) != '：') {
            colon++;
        }
        boolean usual = outer
                && colon < stop
                && colon > start
                && colon + 1 < end
                && SectionKinds.introduces(text.substring(start, colon));
        return usual ? colon : start;
    }

    /** The heading of a table's cell: up to the first sentence end. */
    static Stretch ofCell(int start, int end, String text) {
        int stop = Brackets.indexOutside(text, start, end, SENTENCE_ENDS);
        while (stop > start + 1 && "：；，、 ".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return Stretch.trimmed(text, start, stop);
    }

    /** （一）加强组织领导 各部门要…: the blank stands for the sentence end. */
    private static int blankBehindHeading(String text, int start, int end) {
        for (int i = start; i < Math.min(end, start + LONGEST_HEADING_BEFORE_BLANK); i++) {
            char c = text.charAt(i);
            if (c == ' ' && i > start + 3 && end - i > SHORTEST_TEXT_BEHIND_BLANK) {
                return i;
            }
            if (isPunctuation(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** The title of a measure: its first sentence, or its first clause if that is long. */
    static Stretch ofMeasure(int start, int end, String text) {
        int sentence = Brackets.indexOutside(text, start, end, "。；：！？");
        Stretch whole = Stretch.trimmed(text, start, sentence);
        if (whole.length() <= LONGEST_MEASURE_TITLE) {
            return whole;
        }
        return Stretch.trimmed(text, start, Brackets.indexOutside(text, start, sentence, "，"));
    }
}
