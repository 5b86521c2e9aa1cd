package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.NavigableSet;
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
    /** Lines that are so long on average hold several paragraphs each. */
    private static final int LONG_LINES = 200;
    /** A text of more lines has kept its breaks, however long they are. */
    private static final int FEW_LINES = 24;

    private static final int SHORTEST_LINE = 12;

    private static final int SHORTEST_HEADING = 4;
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_TITLE = 120;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        Ahead bars = new Ahead(text, '|');
        Ahead numbers = new Ahead(text, '序');
        List<Line> lines = draft.lines();
        boolean runTogether = RunTogether.are(text, lines);
        boolean answered = AnsweredItems.are(text);
        boolean few = runTogether || areLong(lines);
        int head = lines.isEmpty() ? 0 : lines.get(0).start();
        LinesAbove above = new LinesAbove(few || answered, runTogether, head);
        FrameEdges edges = new FrameEdges(draft);
        NavigableSet<Integer> missing = MissingItems.in(text, lines);
        MissingFields.find(text, lines, missing);
        TrailingHeadings.find(text, lines, missing);
        if (!missing.isEmpty() && edges.isWrapped()) {
            missing.clear();
        }
        TextLines.forEach(text, (lineStart, end) -> {
            int indented = afterIndent(text, lineStart, end);
            // Where paragraphs are indented, a line without goes on with the one above.
            String lineBreak = "\n" + text.substring(lineStart, indented);
            int start = numberAlone(draft, text, indented, end);
            boolean most = end - start >= SHORTEST_TEXT && (few || (end - start) * 4 > text.length() * 3);
            boolean several =
                    most || (runTogether && end - start >= SHORTEST_LINE) || (answered && end - start >= SHORTEST_TEXT);
            boolean table = bars.isIn(start, end) || numbers.isIn(start, end);
            GluedTables tables = table ? GluedTables.in(text, start, end) : GluedTables.none();
            boolean headed = !above.holdNumbers() && edges.isHead(start, end);
            if (headed) {
                above.expectHead(start);
            }
            if (several
                    || headed
                    || end - start >= SHORTEST_BODY
                    || !tables.isEmpty()
                    || isHead(text, start, end)
                    || (!bars.isIn(start, end) && NumberedSentences.in(text, start, end))) {
                GluedBody body = GluedBody.of(text, new Stretch(start, end), tables, above);
                body.uncertain().forEach(at -> draft.count(DiagnosticCode.HEADING_END_UNCERTAIN, at, at + 1));
                NavigableSet<Integer> breaks = new TreeSet<>(body.breaks());
                int done = breaks.isEmpty() ? gluedItem(draft, text, start, end) : start;
                breaks.addAll(edges.atEnd(done, end));
                if (!missing.isEmpty()) {
                    breaks.addAll(missing.subSet(done, false, Math.max(done, end), false));
                }
                restore(draft, breaks, done, lineBreak);
            } else {
                int done = Math.max(gluedHeading(draft, text, start, end), gluedItem(draft, text, start, end));
                NavigableSet<Integer> breaks = edges.atEnd(done, end);
                if (!missing.isEmpty()) {
                    breaks.addAll(missing.subSet(done, false, Math.max(done, end), false));
                }
                restore(draft, breaks, done, lineBreak);
                above.add(text, start, end);
            }
        });
    }

    /** Whether the lines are long on average, those aside that hold a number of a page or a date. */
    static boolean areLong(List<Line> lines) {
        long characters = 0;
        long counted = 0;
        for (Line line : lines) {
            boolean counts = line.length() >= SHORTEST_LINE;
            characters += counts ? line.length() : 0;
            counted += counts ? 1 : 0;
        }
        return counted > 0 && counted <= FEW_LINES && characters >= LONG_LINES * counted;
    }

    /** Gives the number in front of a title a line of its own, and where the title starts. */
    private static int numberAlone(Draft draft, String text, int start, int end) {
        int title = NumberedTitle.startIn(text, start, end);
        if (title > start) {
            draft.replace(Blanks.before(text, title, start), title, "\n", DiagnosticCode.RESTORED_BREAKS);
        }
        return title;
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

    /** 第四章 构建现代产业体系 第一节 壮大纺织服装产业: two headings on one line. Gives the offset behind the last break. */
    private static int gluedHeading(Draft draft, String text, int start, int end) {
        int done = start;
        if (end - start > LONGEST_HEADING || !isOrdinal(text, start, end)) {
            return done;
        }
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == '第' && text.charAt(i - 1) == ' ' && isOrdinal(text, i, end)) {
                draft.replace(i - 1, i, "\n", DiagnosticCode.RESTORED_BREAKS);
                done = i;
            }
        }
        return done;
    }

    /**
     * 五、工作步骤（一）动员启动阶段。…, 一、工作目标 到2025年，…, 一、总体要求坚持…: a heading and what stands below it on one line. Gives the offset behind the break, or
     * the start of the line.
     */
    private static int gluedItem(Draft draft, String text, int start, int end) {
        Optional<Mark> outer = start < end && Numerals.isHanNumeral(text.charAt(start))
                ? MarkScanner.at(text, start, end).filter(mark -> mark.style() == Style.HAN)
                : Optional.empty();
        int words = outer.map(Mark::end).orElse(end);
        int heading =
                Math.max(OpenHeading.endOfFixed(text, words, end), OpenHeading.endBeforeSentence(text, words, end));
        int behind = Blanks.after(text, heading, end);
        if (heading > words && end - behind >= SHORTEST_LINE) {
            draft.replace(heading, behind, "\n", DiagnosticCode.RESTORED_BREAKS);
            return behind;
        }
        int stop = Math.min(end, start + LONGEST_HEADING / 2);
        for (int i = outer.map(Mark::end).orElse(stop); i < stop && "。，；：".indexOf(text.charAt(i)) < 0; i++) {
            boolean item = text.charAt(i) == '（'
                    && i - outer.orElseThrow().end() >= SHORTEST_HEADING
                    && MarkScanner.at(text, i, end)
                            .filter(mark -> mark.style() == Style.HAN_BRACKETED)
                            .filter(mark -> mark.end() < end && isHan(text.charAt(mark.end())))
                            .isPresent();
            if (item) {
                draft.replace(i, i, "\n", DiagnosticCode.RESTORED_BREAKS);
                return i;
            }
        }
        return start;
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

    private static void restore(Draft draft, NavigableSet<Integer> breaks, int start, String lineBreak) {
        String text = draft.text();
        int done = start;
        int last = start;
        for (int found : breaks) {
            int limit = Math.max(done, last);
            int at = beforeMarkup(text, found, limit);
            last = found;
            int from = at;
            while (from > limit && text.charAt(from - 1) == ' ') {
                from--;
            }
            boolean broken = at < text.length() && text.charAt(at) == '\n';
            if (from > start && from >= done && !broken) {
                boolean row = at < text.length() && text.charAt(at) == '|';
                draft.replace(from, at, row ? "\n" : lineBreak, DiagnosticCode.RESTORED_BREAKS);
                done = at;
            }
        }
    }

    /** ## and ** in front of what starts a line belong to it. */
    private static int beforeMarkup(String text, int at, int limit) {
        int from = at;
        while (from > limit && " #".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        while (from < at && text.charAt(from) == ' ') {
            from++;
        }
        return from;
    }
}
