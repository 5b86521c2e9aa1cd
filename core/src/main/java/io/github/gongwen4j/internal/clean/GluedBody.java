package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds where the lines started of a body that stands on one line. */
final class GluedBody {
    private static final CharacterSet SIGNS = CharacterSet.of("#-");
    /** How many dashes are a rule. */
    private static final int RULE = 3;

    private static final int LONGEST_NUMBER = 3;
    private static final int SHORTEST_LABEL = 4;
    /** What a field of units or a time holds is no longer; a label behind it starts another one. */
    private static final int LONGEST_FIELD = 80;

    private static final int LONGEST_TITLE = 120;
    private static final int NONE = -1;

    private final String text;
    private final int start;
    private final int end;
    private final GluedTables tables;
    private final LinesAbove above;
    private final ItemEdges edges;
    private final TreeSet<Integer> breaks = new TreeSet<>();
    private final List<Integer> uncertain = new ArrayList<>();

    private GluedBody(String text, Stretch line, GluedTables tables, LinesAbove above) {
        this.text = text;
        this.start = line.start();
        this.end = line.end();
        this.tables = tables;
        this.above = above;
        this.edges = new ItemEdges(text, start, tables);
    }

    /** Reads a line below others whose numbers are known. */
    static GluedBody of(String text, Stretch line, GluedTables tables, LinesAbove above) {
        GluedBody body = new GluedBody(text, line, tables, above);
        body.read();
        return body;
    }

    /** The offsets within the line that start one, ascending. */
    Set<Integer> breaks() {
        return Collections.unmodifiableSet(breaks);
    }

    /** Where the words of items start whose heading may end anywhere in them. */
    List<Integer> uncertain() {
        return List.copyOf(uncertain);
    }

    private void read() {
        NavigableSet<Integer> items = DecimalBreaks.in(text, start, end);
        items.addAll(ItemBreaks.in(text, new Stretch(start, end), tables, above));
        breaks.addAll(items);
        breaks.addAll(BlankBreaks.in(text, start, end));
        GluedNumber.gapBehind(text, start, end).ifPresent(breaks::add);
        int table = tables.isEmpty() ? end : tables.breaks().first();
        int first = items.isEmpty() ? table : Math.min(table, items.first());
        if (first < end || above.mayBeHead(start) || isHeadBelow()) {
            GluedHead head = GluedHead.of(text, start, first, end);
            breaks.addAll(head.breaks());
            above.add(head);
            addFrame(first, items.isEmpty() ? first : items.last(), head.issuers());
        } else if (above.areRunTogether()) {
            addFrame(start, start, above.issuers());
        }
        if (above.areRunTogether()) {
            above.title().filter(title -> title.end() < start).ifPresent(title -> addEnclosure(title, first));
        }
        for (Stretch control : GluedControls.in(text, start, end)) {
            breaks.subSet(control.start(), control.end()).clear();
            breaks.add(control.start());
            breaks.add(control.end());
        }
        breaks.removeIf(at -> tables.behind(at) > at || isWithinList(at) || startsNothing(at));
        keepTitles();
        breaks.addAll(tables.breaks());
        items.forEach(this::addHeading);
    }

    /** No line starts with 的 or with a mark that closes something. */
    private boolean startsNothing(int at) {
        char c = at < end ? text.charAt(at) : ' ';
        return c == '的' || RaggedBreaks.NO_STARTS.indexOf(c) >= 0;
    }

    /** 《某市人民政府关于加强河道管理的意见》: within the marks of a title no line starts, whatever its words look like. */
    private void keepTitles() {
        for (int open = text.indexOf('《', start); open >= 0 && open < end; open = text.indexOf('《', open + 1)) {
            int close = Brackets.afterGroup(text, open, Math.min(end, open + LONGEST_TITLE));
            breaks.subSet(open, false, Math.max(open + 1, close), false).clear();
        }
    }

    /** …的通知某政发〔2024〕3号各县人民政府： below what a portal tells: a head that is not the first line. */
    private boolean isHeadBelow() {
        return above.areRunTogether()
                && !above.holdNumbers()
                && GluedNumber.in(text, start, end).isPresent();
    }

    /** Signatures and annexes behind the last item, labels, pages and marks of Markdown. */
    private void addFrame(int first, int last, Set<String> issuers) {
        breaks.addAll(GluedSignatures.in(text, last, end, issuers));
        breaks.addAll(GluedAnnexes.in(text, start, end));
        addLabels(startsWithField() ? start : first);
        breaks.addAll(GluedPages.in(text, start, end));
        addMarkup();
    }

    /** The title that a head in a line above names. */
    private void addEnclosure(Stretch title, int first) {
        Set<Integer> signatures = GluedSignatures.in(text, start, first, above.issuers());
        breaks.addAll(signatures);
        breaks.addAll(new GluedEnclosure(text, new Stretch(start, first), end).breaks(title, signatures));
        breaks.remove(start);
    }

    private void addHeading(int item) {
        if (tables.behind(item) > item) {
            return;
        }
        Integer next = breaks.higher(item);
        OpenHeading heading = OpenHeading.at(text, item, next == null ? end : next);
        heading.end().ifPresent(breaks::add);
        if (heading.isUncertain()) {
            uncertain.add(item);
        }
    }

    /** 附件：1. is one line. */
    private boolean isWithinList(int offset) {
        return text.startsWith(GluedAnnexes.LIST, offset - GluedAnnexes.LIST.length()) && isDigit(text.charAt(offset));
    }

    /** 责任单位：… starts a line, unless a bracket, a comma or a semicolon makes it a part of one. */
    private void addLabels(int from) {
        int field = startsWithField() ? start : NONE;
        for (int i = from + 1; i < end; i++) {
            char before = text.charAt(i - 1);
            boolean apart = isSentenceEnd(before) || before == ' ';
            field = isSentenceEnd(before) ? NONE : field;
            boolean words = isHan(before) || isDigit(before) || before == '）';
            boolean framed = "【[".indexOf(text.charAt(i)) >= 0;
            // Blanks in front of a label are skipped here: the label itself would look over all of them for each.
            Optional<Label> label = text.charAt(i) == ' '
                    ? Optional.empty()
                    : Label.at(text, i, end).filter(found -> framed || edges.endsWithColon(found.end()));
            if (label.isPresent()) {
                boolean near = words && field >= start && i - field <= LONGEST_FIELD;
                boolean behindField = isBehindCard(i) || (before == '：' && edges.isBehindEmptyField(i));
                if (framed || apart || near || behindField || (words && isStatement(label.get()))) {
                    breaks.add(i);
                    field = label.get().kind().isText() ? NONE : i;
                }
                i = Math.max(i, label.get().end() - 1);
            }
        }
    }

    private boolean startsWithField() {
        return Label.at(text, start, end)
                .filter(label ->
                        edges.endsWithColon(label.end()) && !label.kind().isText())
                .isPresent();
    }

    /** 序号：1反馈问题： */
    private boolean isBehindCard(int offset) {
        int digits = offset;
        while (digits > start && offset - digits < LONGEST_NUMBER && isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return digits < offset && edges.endsWithColon(digits);
    }

    private static boolean isStatement(Label label) {
        boolean whole = label.end() - label.start() > SHORTEST_LABEL;
        return whole && (label.kind().isUnits() || label.kind() == Label.Kind.TIME);
    }

    /** …的通知## 一、: Markdown's sign of a heading, or of a rule, stands at the start of a line alone. */
    private void addMarkup() {
        for (int i = SIGNS.indexIn(text, start, end); i < end; i = SIGNS.indexIn(text, i + 1, end)) {
            char sign = text.charAt(i);
            int words = i;
            while (words < end && text.charAt(words) == sign) {
                words++;
            }
            boolean rule = sign == '-' && words - i >= RULE;
            boolean heading = sign == '#' && words + 1 < end && text.charAt(words) == ' ';
            if ((rule || heading) && (i == start || !isSign(text.charAt(i - 1)))) {
                breaks.add(i);
            }
            if (rule) {
                breaks.add(words);
            }
            i = words - 1;
        }
    }

    /** C# and http://…/# are words. */
    private static boolean isSign(char c) {
        return c < 0x80 && " |*-".indexOf(c) < 0;
    }
}
