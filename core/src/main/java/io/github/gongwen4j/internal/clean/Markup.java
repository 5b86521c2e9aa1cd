package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;

/** Leaves out marks of Markdown and comments of HTML; what level a heading has is for its number to say. */
final class Markup implements Cleaner {
    /** What starts a mark within a line. */
    private static final CharacterSet STARTS = CharacterSet.of("*_<");

    private static final int LONGEST_COMMENT = 400;
    private static final int LONGEST_TAG = 120;
    private static final Lexicon<String> TAGS = Lexicon.of(List.of(
            "br", "BR", "b", "i", "u", "strong", "em", "span", "font", "sup", "sub", "p", "div", "center", "a", "hr"));

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny("#*_<-")) {
            return;
        }
        boolean within = draft.inventory().holdsAny(STARTS);
        Ahead bars = new Ahead(draft.text(), '|');
        for (Line line : draft.lines()) {
            int from = cleanStart(draft, line);
            if (within) {
                cleanRest(draft, line, from, bars);
            }
        }
    }

    /** Leaves out the sign of a heading, or the bullet of a field (- 责任单位：市教育局); where the words behind it start. */
    private static int cleanStart(Draft draft, Line line) {
        String text = draft.text();
        int i = line.start();
        while (i < line.end() && text.charAt(i) == '#') {
            i++;
        }
        boolean bullet = "-*".indexOf(text.charAt(line.start())) >= 0 && text.startsWith(" ", line.start() + 1);
        if (bullet && Label.at(text, line.start() + 1, line.end()).isPresent()) {
            i++;
        }
        if (i > line.start()) {
            while (i < line.end() && text.charAt(i) == ' ') {
                i++;
            }
            draft.replace(line.start(), i, "", DiagnosticCode.MARKUP);
        }
        return i;
    }

    private static void cleanRest(Draft draft, Line line, int from, Ahead bars) {
        String text = draft.text();
        int i = STARTS.indexIn(text, from, line.end());
        boolean emphasised = i < line.end() && line.contains(text, "*") && hasPairsOfStars(text, line);
        while (i < line.end()) {
            boolean star = emphasised && text.charAt(i) == '*' && isSingle(text, i, line);
            int end = star ? i + 1 : endOfMark(text, i, line.end());
            if (end > i) {
                draft.replace(i, end, replacement(text, i, line, bars), DiagnosticCode.MARKUP);
            }
            i = STARTS.indexIn(text, Math.max(end, i + 1), line.end());
        }
    }

    /** *印发日期：…*: single stars that come in pairs around words are emphasis, wherever double ones stand. */
    private static boolean hasPairsOfStars(String text, Line line) {
        int stars = 0;
        for (int i = text.indexOf('*', line.start()); i >= 0 && i < line.end(); i = text.indexOf('*', i + 1)) {
            if (isSingle(text, i, line)) {
                int word = stars % 2 == 0 ? i + 1 : i - 1;
                if (word < line.start() || word >= line.end() || " *".indexOf(text.charAt(word)) >= 0) {
                    return false;
                }
                stars++;
            }
        }
        return stars > 0 && stars % 2 == 0;
    }

    /** A star that neither has another one beside it nor stands between numbers (3*4). */
    private static boolean isSingle(String text, int star, Line line) {
        char before = star > line.start() ? text.charAt(star - 1) : ' ';
        char behind = star + 1 < line.end() ? text.charAt(star + 1) : ' ';
        return before != '*' && behind != '*' && !(isDigit(before) && isDigit(behind));
    }

    /** A break, or a paragraph that starts within a line, parts lines; in the cell of a table it parts what stands in it, unless a mark does. */
    private static String replacement(String text, int start, Line line, Ahead bars) {
        boolean paragraph = text.startsWith("<p>", start) || text.startsWith("<p ", start);
        boolean breaks = text.regionMatches(true, start, "<br", 0, 3) || (paragraph && start > line.start());
        if (!breaks) {
            return "";
        }
        boolean parted = start == 0 || "，；。：、|".indexOf(text.charAt(start - 1)) >= 0;
        return !bars.isIn(line.start(), line.end()) ? "\n" : parted ? "" : "；";
    }

    private static int endOfMark(String text, int i, int end) {
        char c = text.charAt(i);
        if (i + 1 >= end) {
            return i;
        }
        if ((c == '*' || c == '_') && text.charAt(i + 1) == c) {
            int stop = i + 2;
            while (stop < end && text.charAt(stop) == c) {
                stop++;
            }
            return isMasked(text, i, stop, end) ? i : stop;
        }
        if (c == '<' && (text.startsWith("<!--", i) || text.startsWith("<！--", i))) {
            int close = text.substring(i, Math.min(end, i + LONGEST_COMMENT)).indexOf("-->");
            return close > 0 ? i + close + 3 : i;
        }
        if (c == '<') {
            return endOfTag(text, i, end);
        }

        return i;
    }

    /** 20**年**月**日: stars that hide the digits of a date. */
    private static boolean isMasked(String text, int start, int stop, int end) {
        if (start == 0 || stop >= end) {
            return false;
        }
        char before = text.charAt(start - 1);
        return text.charAt(stop) == '年'
                ? isDigit(before)
                : "月日".indexOf(text.charAt(stop)) >= 0 && "年月".indexOf(before) >= 0;
    }

    /** <br>, </u>, <font color="red">: tags that writers put into Markdown. */
    private static int endOfTag(String text, int i, int end) {
        int name = text.charAt(i + 1) == '/' ? i + 2 : i + 1;
        Optional<Lexicon.Match<String>> tag = TAGS.at(text, name, end);
        if (tag.isEmpty()
                || tag.get().end() >= end
                || " />".indexOf(text.charAt(tag.get().end())) < 0) {
            return i;
        }
        int close =
                text.substring(tag.get().end(), Math.min(end, i + LONGEST_TAG)).indexOf('>');
        return close < 0 ? i : tag.get().end() + close + 1;
    }
}
