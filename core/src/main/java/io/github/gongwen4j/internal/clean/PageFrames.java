package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the lines that a printed page has around its text: the page's number and the running head. */
final class PageFrames {
    /** What stands around a page's number. */
    static final String MARKS = "-—–－―·~ ";

    private static final Pattern ROMAN_PAGE = Pattern.compile("[IVXLⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,5}");
    private static final Pattern GAZETTE = Pattern.compile("公报$|第\\d{1,4}期$");
    private static final int LONGEST_ROMAN = 5;
    private static final int SHORTEST_PAGE = 15;
    private static final int SHORTEST_FULL_LINE = 18;
    private static final int LONGEST_HEAD = 40;
    private static final int WIDEST_HEAD = 100;
    private static final String WIDE_GAP = " ".repeat(6);
    private static final int SHORTEST_HEAD = 4;
    private static final int FEWEST_PAGES = 3;
    /** The title of a text stands within so many first characters. */
    private static final int LONGEST_TOP = 1000;
    /** No document has more pages than such a number counts. */
    private static final int MOST_DIGITS = 3;

    private PageFrames() {}

    /** The indices of the lines that are no part of the text. */
    static BitSet of(String text, List<Line> lines) {
        BitSet frames = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            frames.set(i, isPageNumber(text, lines.get(i)));
        }
        addBareNumbers(text, lines, frames);
        addRunningHeads(text, lines, frames);
        addHeadsAlone(text, lines, frames);
        return frames;
    }

    /** The title, or 某市人民政府公报, in the midst of sentences: the heads of pages whose numbers are lost. */
    private static void addHeadsAlone(String text, List<Line> lines, BitSet frames) {
        Map<String, List<Integer>> heads = new HashMap<>();
        for (int i = 1; i + 1 < lines.size(); i++) {
            boolean gazette = isGazette(text, lines.get(i));
            boolean head = gazette
                    || (breaksSentence(text, lines, i) && isTitle(lines.get(i).of(text)));
            if (head && !frames.get(i) && canBeHead(text, lines.get(i))) {
                heads.put(lines.get(i).of(text), new ArrayList<>());
            }
        }
        for (int i = 0; i < lines.size() && !heads.isEmpty(); i++) {
            heads.getOrDefault(lines.get(i).of(text), new ArrayList<>()).add(i);
        }
        heads.forEach((head, found) -> {
            // The first one may be the title itself.
            int first = GAZETTE.matcher(head).find() ? 0 : 1;
            if (found.size() >= first + 2 && (first == 0 || standsAtTop(text, head, lines.get(found.get(0))))) {
                found.subList(first, found.size()).forEach(i -> addWithNumber(text, lines, i, frames));
            }
        });
    }

    /** 云河市人民政府公报 2021年第3期 */
    private static boolean isGazette(String text, Line line) {
        return line.length() <= LONGEST_HEAD
                && "报期".indexOf(text.charAt(line.end() - 1)) >= 0
                && GAZETTE.matcher(line.of(text)).find();
    }

    private static boolean isTitle(String words) {
        return words.length() <= LONGEST_HEAD
                && DocumentTypes.endOf(words)
                        .filter(type -> type.end() == words.length())
                        .isPresent();
    }

    /** Whether a line is the first of the text, or its words stand in one further up: 关于印发《…方案》的通知. */
    private static boolean standsAtTop(String text, String words, Line first) {
        int top = Math.min(first.start(), LONGEST_TOP);
        return text.substring(0, top).isBlank() || text.substring(0, top).contains(words);
    }

    /** A bare number beside the head is the page's. */
    private static void addWithNumber(String text, List<Line> lines, int head, BitSet frames) {
        frames.set(head);
        for (int i : new int[] {head - 1, head + 1}) {
            Line line = lines.get(Math.min(Math.max(i, 0), lines.size() - 1));
            boolean bare =
                    line.length() <= MOST_DIGITS && Numerals.endOfDigits(text, line.start(), line.end()) == line.end();
            if (bare) {
                frames.set(i);
            }
        }
    }

    /** The same words beside the number of each page. The first time they may be the title. */
    private static void addRunningHeads(String text, List<Line> lines, BitSet frames) {
        Map<String, Integer> pages = new HashMap<>();
        Set<Integer> beside = new HashSet<>();
        for (int i = frames.nextSetBit(0); i >= 0; i = frames.nextSetBit(i + 1)) {
            for (int neighbour : new int[] {i - 1, i + 1}) {
                boolean head = neighbour >= 0 && neighbour < lines.size() && canBeHead(text, lines.get(neighbour));
                if (head && beside.add(neighbour)) {
                    pages.merge(lines.get(neighbour).of(text), 1, Integer::sum);
                }
            }
        }
        pages.values().removeIf(count -> count < FEWEST_PAGES - 1);
        if (pages.isEmpty()) {
            return;
        }
        // A title that stands on its own as well needs to be seen less often.
        Map<String, Integer> all = new HashMap<>();
        for (Line line : lines) {
            if (line.length() <= LONGEST_HEAD && line.length() >= SHORTEST_HEAD) {
                all.merge(line.of(text), 1, Integer::sum);
            }
        }
        beside.stream()
                .filter(i -> pages.containsKey(lines.get(i).of(text)))
                .filter(i -> isSpread(text, lines.get(i))
                        || all.getOrDefault(lines.get(i).of(text), 0) >= FEWEST_PAGES)
                .forEach(frames::set);
    }

    private static boolean canBeHead(String text, Line line) {
        return line.length() >= SHORTEST_HEAD
                && (line.length() <= LONGEST_HEAD || (line.length() <= WIDEST_HEAD && isSpread(text, line)))
                && line.of(text).chars().noneMatch(c -> "，。；：、|".indexOf(c) >= 0)
                && MarkScanner.at(text, line.start(), line.end()).isEmpty();
    }

    /** 2021年重点任务                  某市交通运输局: words at both ends of the line, as a running head has them and no title. */
    private static boolean isSpread(String text, Line line) {
        int gap = line.of(text).indexOf(WIDE_GAP);
        return gap >= SHORTEST_HEAD;
    }

    /** Bare numbers that count on, each at least a page's lines behind the one before. */
    private static void addBareNumbers(String text, List<Line> lines, BitSet pages) {
        int last = -1;
        int page = -1;
        Set<Line> ofRows = numbersOfRows(text, lines);
        BitSet ofParts = SectionNumbers.ofParts(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean bare = line.length() <= MOST_DIGITS
                    && !ofRows.contains(line)
                    && !ofParts.get(i)
                    && Numerals.endOfDigits(text, line.start(), line.end()) == line.end();
            int number = bare ? Numerals.value(line.of(text)) : -1;
            boolean next = number > 0 && number == page + 1 && i - last >= SHORTEST_PAGE;
            boolean first = number > 0 && number <= 2 && i >= SHORTEST_PAGE && breaksSentence(text, lines, i);
            if (number > 0 && !next && !first && breaksList(text, lines, i)) {
                pages.set(i);
                continue;
            }
            if (next || first) {
                pages.set(i);
                pages.set(Math.max(0, next ? last : i));
            }
            last = number > 0 ? i : last;
            page = number > 0 ? number : page;
        }
    }

    /** The rows of a table may be as long as pages, where each line holds a part of a cell. */
    private static Set<Line> numbersOfRows(String text, List<Line> lines) {
        Set<Line> numbers = new HashSet<>();
        for (CellTable table : CellTable.among(text, lines)) {
            table.rows().forEach(row -> numbers.addAll(row.get(0)));
        }
        return numbers;
    }

    /** （市财政局 and 、市审计局负责）: behind the name of a body stands no number. */
    private static boolean breaksList(String text, List<Line> lines, int i) {
        Line before = lines.get(Math.max(0, i - 1));
        boolean unit = i + 1 < lines.size()
                && before.length() >= SHORTEST_HEAD
                && UnitNames.endsLikeUnit(text.subSequence(before.end() - 2, before.end()));
        return unit && "、，）".indexOf(text.charAt(lines.get(i + 1).start())) >= 0;
    }

    /** Whether the words of a long line go on behind the number, which cannot be theirs. */
    private static boolean breaksSentence(String text, List<Line> lines, int i) {
        Line before = lines.get(i - 1);
        return i + 1 < lines.size()
                && before.length() >= SHORTEST_FULL_LINE
                && isHan(text.charAt(before.end() - 1))
                && isHan(text.charAt(lines.get(i + 1).start()))
                && text.substring(before.start(), before.end()).indexOf('，') >= 0;
    }

    /** — 2 —, 第 2 页 共 8 页; asked before the text has one width and simplified characters, too. */
    static boolean isPageNumber(String text, Line line) {
        int start = line.start();
        int end = line.end();
        while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean roman = start == line.start()
                && end == line.end()
                && line.length() <= LONGEST_ROMAN
                && !isHan(text.charAt(start))
                && ROMAN_PAGE.matcher(line.of(text)).matches();
        if (roman) {
            return true;
        }
        boolean framed = start > line.start() && end < line.end();
        int digits = Numerals.endOfDigits(text, start, end) - start;
        if (framed && digits > 0 && digits <= 4 && start + digits == end) {
            return true;
        }
        return text.charAt(line.start()) == '第'
                && "页頁".indexOf(text.charAt(line.end() - 1)) >= 0
                && line.of(text).replaceAll("[第共页頁,，/\\d０-９\\h]", "").isEmpty();
    }
}
