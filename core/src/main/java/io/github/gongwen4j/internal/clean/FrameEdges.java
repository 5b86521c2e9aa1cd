package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.BodyStarts;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.JointNames;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements around a body (title, number, addressees, signature, record) that lost the one break to their neighbour while the text
 * kept its others: 某政发〔2024〕3号各县人民政府：, 要抓好落实。某市人民政府2024年3月1日.
 */
final class FrameEdges {
    /** Addressees end with the one, numbers with the other. */
    private static final CharacterSet ELEMENTS = CharacterSet.of("：号");

    /** （此件公开发布） stands below the signature, and above what a letter encloses. */
    private static final String REMARK = "（此件";

    private static final int SHORTEST_HEAD = 12;
    /** The head is among so many first lines, shorter ones aside. */
    private static final int MOST_HEADS = 40;

    private static final int LONGEST_TAIL = 260;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_BEHIND_DATE = 70;

    private final String text;
    private final Draft draft;
    private final Ahead annexes;
    private final Ahead copies;
    private int looked;
    /** Not known before it is asked for. */
    private @Nullable Boolean wrapped;

    /** Prepares to look at the lines of a text from its start to its end. */
    FrameEdges(Draft draft) {
        this.draft = draft;
        this.text = draft.text();
        this.annexes = new Ahead(text, GluedAnnexes.LIST.charAt(0));
        this.copies = new Ahead(text, '抄');
    }

    /** Whether a line above the first item starts with elements of the head, run together or with the body behind them. */
    boolean isHead(int start, int lineEnd) {
        int end = TextLines.trim(text, start, lineEnd).end();
        if (end - start < SHORTEST_HEAD || looked++ >= MOST_HEADS || ELEMENTS.indexIn(text, start, end) == end) {
            return false;
        }
        boolean head = startsWithNumber(start, end) || startsWithTitle(start, end) || startsWithAddressees(start, end);
        return head
                && closesBrackets(start, end)
                && MarkScanner.at(text, start, end).isEmpty()
                && !isWrapped();
    }

    /** What a bracket leaves open goes on in the next line, whatever stands there. */
    private boolean closesBrackets(int start, int end) {
        int stop = Math.min(end, start + LONGEST_TAIL);
        for (int i = start; i < stop; i++) {
            if (Characters.isOpener(text.charAt(i))) {
                int behind = Brackets.afterGroup(text, i, end);
                if (behind == i + 1) {
                    return false;
                }
                i = behind - 1;
            }
        }
        return true;
    }

    /** 某政发〔2024〕3号, a letterhead in front of it or not, with addressees or a title behind it. */
    private boolean startsWithNumber(int start, int end) {
        Optional<GluedNumber> number = GluedNumber.in(text, start, end)
                .filter(n -> n.end() < end && (n.start().isPresent() || GluedNumber.startsAt(text, start, end)));
        // 转发某政发〔2024〕3号文件的通知 is one title.
        return number.isPresent()
                && !text.startsWith("文件", number.get().end())
                && (addressees(number.get().end(), end) > number.get().end()
                        || new GluedTitle(text, end).endOf(number.get().end()).isPresent());
    }

    /** 各县人民政府：现将…, 县教育局：你局…收悉: the body behind its addressees. */
    private boolean startsWithAddressees(int start, int end) {
        int words = Blanks.after(text, addressees(start, end), end);
        return words > start && words < end && (BodyStarts.at(text, words, end) || text.charAt(words) == '你');
    }

    /** …的通知 with its number or addressees behind it. */
    private boolean startsWithTitle(int start, int end) {
        int words = new GluedTitle(text, end).endOf(start).orElse(end);
        // 各县“满天星”行动计划工作专班： names those who are addressed.
        return words < end
                && !GluedRecipients.startAt(text, start)
                && OwnLines.isTitle(text, new Line(start, words))
                && text.charAt(words) != '（'
                && (GluedNumber.startsAt(text, words, end) || addressees(words, end) > words);
    }

    private int addressees(int start, int end) {
        return GluedRecipients.endOf(text, start, end).orElse(start);
    }

    /** The offsets at the end of a line that start a line: behind a sentence the names that sign, the date, annexes and records. */
    NavigableSet<Integer> atEnd(int start, int lineEnd) {
        NavigableSet<Integer> breaks = new TreeSet<>();
        int end = TextLines.trim(text, start, lineEnd).end();
        if (end - start < SHORTEST_HEAD) {
            return breaks;
        }
        int from = Math.max(start, end - LONGEST_TAIL);
        int annex = annexes.next(from);
        while (annex < end && breaks.isEmpty()) {
            if (text.startsWith(GluedAnnexes.LIST, annex) && annex > from && isSentenceEnd(text.charAt(annex - 1))) {
                breaks.add(annex);
            }
            annex = annexes.next(annex + 1);
        }
        if (holdsDate(Math.max(from, end - LONGEST_BEHIND_DATE), end) || copies.isIn(from, end)) {
            NavigableSet<Integer> signatures = GluedSignatures.in(text, from, end, Set.of());
            signatures.remove(end);
            if (!signatures.isEmpty() && isFrame(new Line(signatures.last(), end))) {
                breaks.addAll(signatures);
            }
        }
        breaks.addAll(namesAboveDate(from, end));
        if (text.startsWith(REMARK, start)) {
            breaks.add(Brackets.afterGroup(text, start, end));
        }
        breaks.remove(start);
        breaks.remove(end);
        if (!breaks.isEmpty() && isWrapped()) {
            breaks.clear();
        }
        return breaks;
    }

    private boolean holdsDate(int from, int end) {
        int day = end - 1;
        while (day > from && (text.charAt(day) != '日' || !isDigit(text.charAt(day - 1)))) {
            day--;
        }
        return day > from;
    }

    /** Whether the lines of the text are none of its own, but those of a page or a column. */
    boolean isWrapped() {
        if (wrapped == null) {
            LineShapes shapes = LineShapes.of(text, draft.lines());
            wrapped = Wrapping.of(draft, shapes).isWrapped()
                    || RaggedBreaks.of(text, shapes).areMany();
        }
        return wrapped;
    }

    private boolean isFrame(Line line) {
        return OwnLines.isDate(text, line)
                || OwnLines.isPrinting(text, line)
                || OwnLines.isTitle(text, line)
                || GluedSignatures.startsOwn(text, line.start(), line.end());
    }

    /** 要抓好落实。某市人民政府 above a line with the date alone. */
    private List<Integer> namesAboveDate(int start, int end) {
        int from = end;
        while (from > start && end - from <= LONGEST_NAME && !isSentenceEnd(text.charAt(from - 1))) {
            from--;
        }
        boolean behind = from > start && from < end && isSentenceEnd(text.charAt(from - 1));
        if (!behind || UnitNames.endAt(text, end, from).isEmpty()) {
            return List.of();
        }
        int below = end;
        while (below < text.length() && Character.isWhitespace(text.charAt(below))) {
            below++;
        }
        int feed = text.indexOf('\n', below);
        Line next = TextLines.trim(text, below, feed < 0 ? text.length() : feed);
        boolean signed = !next.isBlank() && OwnLines.isDate(text, next);
        return signed
                ? JointNames.in(text, from, end).stream().map(Stretch::start).toList()
                : List.of();
    }
}
