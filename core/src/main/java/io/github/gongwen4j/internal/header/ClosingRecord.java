package io.github.gongwen4j.internal.header;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The record below a document (版记): who gets a copy, who printed it and when; with the notes around it.
 *
 * <p>Source: GB/T 9704-2012, 7.4.
 */
final class ClosingRecord {
    private static final List<String> COPIES = List.of("抄送", "抄报", "分送");
    private static final int LABEL = "抄送".length();
    private static final String NAME_ENDS = "，、；。";
    private static final List<String> NOTES = List.of("（此件", "（联系", "（公开", "（共印");
    private static final int LONGEST_PRINTING = 50;

    private final String text;
    private final List<Line> copies = new ArrayList<>();
    private final List<Line> printing = new ArrayList<>();

    private ClosingRecord(String text) {
        this.text = text;
    }

    /** Reads the record among the lines from an index on, and tells what its lines are. */
    static ClosingRecord read(List<Line> lines, String text, int from, BlockKind[] kinds) {
        ClosingRecord closing = new ClosingRecord(text);
        Optional<Line> before = Optional.empty();
        for (Line line : lines.subList(from, lines.size())) {
            Optional<BlockKind> kind = closing.kindOf(line, before, kinds);
            if (kind.isPresent()) {
                kinds[line.index()] = kind.get();
            }
            before = Optional.of(line);
        }
        return closing;
    }

    private Optional<BlockKind> kindOf(Line line, Optional<Line> before, BlockKind[] kinds) {
        if (startsWithAny(line, COPIES) || (before.filter(this::isLastCopy).isPresent() && listsNames(line))) {
            copies.add(line);
            return Optional.of(BlockKind.CLOSING);
        }
        if (line.length() <= LONGEST_PRINTING && Dates.startOfPrinting(line.of(text)) >= 0) {
            // The name of the printing office may stand on a line of its own.
            before.filter(name -> isDigit(text.charAt(line.start()))).ifPresent(name -> addPrinter(name, kinds));
            printing.add(line);
            return Optional.of(BlockKind.CLOSING);
        }
        if (text.startsWith("主送：", line.start())) {
            return Optional.of(BlockKind.CLOSING);
        }
        return startsWithAny(line, NOTES) ? Optional.of(BlockKind.NOTE) : Optional.empty();
    }

    private void addPrinter(Line line, BlockKind[] kinds) {
        if (!copies.isEmpty() && UnitNames.isName(line.of(text))) {
            kinds[line.index()] = BlockKind.CLOSING;
            printing.add(line);
        }
    }

    private boolean isLastCopy(Line line) {
        return !copies.isEmpty() && copies.get(copies.size() - 1).index() == line.index();
    }

    /** 市人大常委会办公室，市政协办公室。: more of those who get a copy. */
    private boolean listsNames(Line line) {
        List<Stretch> names = Stretch.split(text, line.start(), line.end(), NAME_ENDS);
        boolean list = names.size() > 1 || isSentenceEnd(text.charAt(line.end() - 1));
        return list && names.stream().allMatch(name -> UnitNames.isName(name.of(text)));
    }

    /** Whether a line starts with a word; none of the words goes over the end of a line. */
    private boolean startsWithAny(Line line, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, line.start())) {
                return true;
            }
        }
        return false;
    }

    /** Those who get a copy (抄送机关). */
    List<Stretch> copiedTo() {
        List<Stretch> names = new ArrayList<>();
        for (Line line : copies) {
            int colon = line.of(text).indexOf('：');
            int label = startsWithAny(line, COPIES) ? LABEL : 0;
            int start = line.start() + (colon > 0 ? colon + 1 : label);
            names.addAll(Stretch.split(text, start, line.end(), NAME_ENDS));
        }
        return names;
    }

    /** The lines that tell who printed the document (印发机关) and when (印发日期). */
    List<Line> printing() {
        return printing;
    }
}
