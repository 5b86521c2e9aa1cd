package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Puts line breaks back into a line that holds a whole body: where a blank stands for the break, and before the numbers of
 * items that follow each other (。二、 … 。三、).
 */
final class RestoredBreaks implements Cleaner {
    /** Shorter lines are paragraphs, unless a line holds most of the text. */
    private static final int SHORTEST_BODY = 300;

    private static final int SHORTEST_TEXT = 80;
    private static final int SHORTEST_LABEL = 4;
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_TITLE = 120;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        TextLines.forEach(text, (lineStart, end) -> {
            int start = afterIndent(text, lineStart, end);
            boolean most = end - start >= SHORTEST_TEXT && (end - start) * 4 > text.length() * 3;
            if (most || end - start >= SHORTEST_BODY || isHead(text, start, end)) {
                restore(draft, text, start, end);
            } else {
                gluedHeading(draft, text, start, end);
                gluedItem(draft, text, start, end);
            }
        });
    }

    private static int afterIndent(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** …的通知 某政办发〔2024〕3号 各县人民政府： …: a title and what follows it, apart by blanks. */
    private static boolean isHead(String text, int start, int end) {
        int blank = start;
        int stop = Math.min(end, start + LONGEST_TITLE);
        while (blank < stop && text.charAt(blank) != ' ') {
            blank++;
        }
        return end - start >= SHORTEST_TEXT
                && blank < stop
                && DocumentTypes.endOf(text.substring(start, blank)).isPresent()
                && Characters.anyIn(text, blank, end, "：");
    }

    /** 第四章 构建现代产业体系 第一节 壮大纺织服装产业: two headings on one line. */
    private static void gluedHeading(Draft draft, String text, int start, int end) {
        if (end - start > LONGEST_HEADING || !isOrdinal(text, start, end)) {
            return;
        }
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == '第' && text.charAt(i - 1) == ' ' && isOrdinal(text, i, end)) {
                draft.replace(i - 1, i, "\n", DiagnosticCode.RESTORED_BREAKS);
            }
        }
    }

    /** 五、工作步骤（一）动员启动阶段。…: a heading and its first item on one line. */
    private static void gluedItem(Draft draft, String text, int start, int end) {
        Optional<Mark> outer = start < end && Numerals.isHanNumeral(text.charAt(start))
                ? MarkScanner.at(text, start, end).filter(mark -> mark.style() == Style.HAN)
                : Optional.empty();
        int stop = Math.min(end, start + LONGEST_HEADING / 2);
        for (int i = outer.map(Mark::end).orElse(stop); i < stop && "。，；：".indexOf(text.charAt(i)) < 0; i++) {
            boolean item = text.charAt(i) == '（'
                    && i - outer.orElseThrow().end() >= SHORTEST_LABEL
                    && MarkScanner.at(text, i, end)
                            .filter(mark -> mark.style() == Style.HAN_BRACKETED)
                            .filter(mark -> mark.end() < end && isHan(text.charAt(mark.end())))
                            .isPresent();
            if (item) {
                draft.replace(i, i, "\n", DiagnosticCode.RESTORED_BREAKS);
                return;
            }
        }
    }

    /** 第一节 with a blank and a heading behind it. */
    private static boolean isOrdinal(String text, int start, int end) {
        return start < end
                && text.charAt(start) == '第'
                && MarkScanner.at(text, start, end)
                        .filter(mark -> mark.style().compareTo(Style.ARTICLE) < 0)
                        .filter(mark -> mark.end() < end && text.charAt(mark.end() - 1) == ' ')
                        .isPresent();
    }

    private static void restore(Draft draft, String text, int start, int end) {
        List<Integer> items = ItemBreaks.in(text, start, end);
        TreeSet<Integer> breaks = new TreeSet<>(items);
        breaks.addAll(BlankBreaks.in(text, start, end));
        if (!items.isEmpty()) {
            int last = items.get(items.size() - 1);
            GluedHead head = GluedHead.of(text, start, items.get(0), end);
            breaks.addAll(head.breaks());
            breaks.addAll(GluedSignatures.in(text, last, end, head.issuers()));
            breaks.addAll(labels(text, items.get(0), end));
            breaks.addAll(pageNumbers(text, start, end));
        }
        int done = start;
        for (int at : breaks) {
            int from = at;
            while (from > done && text.charAt(from - 1) == ' ') {
                from--;
            }
            if (from > start && from >= done) {
                draft.replace(from, at, "\n", DiagnosticCode.RESTORED_BREAKS);
                done = at;
            }
        }
    }

    /** 责任单位：… starts a line, unless a bracket, a comma or a semicolon makes it a part of one. */
    private static List<Integer> labels(String text, int start, int end) {
        List<Integer> found = new ArrayList<>();
        for (int i = start + 1; i < end; i++) {
            char before = text.charAt(i - 1);
            boolean apart = isSentenceEnd(before) || before == ' ';
            boolean words = isHan(before) || isDigit(before) || before == '）';
            boolean framed = "【[".indexOf(text.charAt(i)) >= 0;
            // Blanks in front of a label are skipped here: the label itself would look over all of them for each.
            if (text.charAt(i) != ' ' && (apart || words || framed)) {
                Label.at(text, i, end)
                        .filter(label ->
                                framed || (text.charAt(label.end() - 1) == '：' && (apart || isStatement(label))))
                        .map(Label::start)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** 。— 3 — behind the end of a sentence. */
    private static List<Integer> pageNumbers(String text, int start, int end) {
        List<Integer> found = new ArrayList<>();
        for (int i = start + 1; i < end; i++) {
            boolean behind = text.charAt(i) == '—' && isSentenceEnd(text.charAt(i - 1));
            int digits = i + 1 < end && text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
            int last = behind ? Numerals.endOfDigits(text, digits, end) : digits;
            int dash = last < end && text.charAt(last) == ' ' ? last + 1 : last;
            if (last > digits && dash < end && text.charAt(dash) == '—') {
                found.add(i);
                found.add(dash + 1);
            }
        }
        return found;
    }

    private static boolean isStatement(Label label) {
        boolean whole = label.end() - label.start() > SHORTEST_LABEL;
        return whole && (label.kind().isUnits() || label.kind() == Label.Kind.TIME);
    }
}
