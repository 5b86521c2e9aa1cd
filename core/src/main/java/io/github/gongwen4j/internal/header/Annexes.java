package io.github.gongwen4j.internal.header;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.AnnexMark;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The notes that list the annexes below a body (附件：1.…) and the annexes themselves (附件1 above a title).
 */
final class Annexes {
    private static final int MOST_TITLE_LINES = 4;
    private static final int LONGEST_TITLE_LINE = 60;
    /** What names of lists and forms end with. */
    private static final String PAPERS = "表单册录图》";

    private final List<Line> lines;
    private final String text;
    private final List<Integer> pages = new ArrayList<>();
    private final Set<Integer> notes = new HashSet<>();
    private final List<String> noted = new ArrayList<>();

    private Annexes(List<Line> lines, String text) {
        this.lines = lines;
        this.text = text;
    }

    static Annexes find(List<Line> lines, String text, int from, BlockKind[] kinds) {
        Annexes annexes = new Annexes(lines, text);
        for (int i = from; i < lines.size(); i++) {
            if (kinds[i] == null && isMark(lines.get(i), text)) {
                i = annexes.add(i, kinds);
            }
        }
        return annexes;
    }

    /** The index of the first annex at or after an index. */
    int firstAfter(int from, int otherwise) {
        return pages.stream().filter(p -> p >= from).findFirst().orElse(otherwise);
    }

    boolean isNote(Line line) {
        return notes.contains(line.index());
    }

    /** Each annex as a part, from its mark to the next. */
    List<Part> parts(BlockKind[] kinds, Optional<TitleLines> enclosure) {
        List<Part> parts = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            int end = p + 1 < pages.size() ? pages.get(p + 1) : lines.size();
            int start = pages.get(p);
            // 附件 above the enclosed document itself is no annex.
            boolean enclosed = enclosure.isPresent()
                    && enclosure.get().lines().get(0).index() <= start + 1
                    && enclosure.get().lines().get(0).index() > start;
            kinds[start] = BlockKind.ANNEX;
            if (!enclosed) {
                parts.add(part(start, end, kinds));
            }
        }
        return parts;
    }

    private Part part(int start, int end, BlockKind[] kinds) {
        Line mark = lines.get(start);
        int restStart = afterMark(mark, text);
        List<Line> title = new ArrayList<>();
        Optional<Part.Heading> heading = Optional.empty();
        int body = start + 1;
        if (restStart < mark.end()) {
            heading = Optional.of(
                    new Part.Heading(text.substring(restStart, mark.end()).strip(), restStart, mark.end()));
        } else {
            while (body < end && title.size() < MOST_TITLE_LINES && isTitleLine(lines.get(body), title, kinds)) {
                title.add(lines.get(body++));
            }
        }
        if (!title.isEmpty()) {
            heading = Optional.of(Part.Heading.of(TitleLines.of(title, text)));
        }
        List<Line> content = new ArrayList<>();
        for (int i = body; i < end; i++) {
            if (kinds[i] == null) {
                content.add(lines.get(i));
            }
        }
        title.forEach(line -> kinds[line.index()] = BlockKind.TITLE);
        content.stream().filter(l -> l.mark().isEmpty()).forEach(line -> kinds[line.index()] = BlockKind.ANNEX);
        return new Part(Part.Kind.ANNEX, Optional.of(mark), heading, content);
    }

    private boolean isTitleLine(Line line, List<Line> before, BlockKind[] kinds) {
        if (kinds[line.index()] != null
                || line.mark().isPresent()
                || line.label().isPresent()) {
            return false;
        }
        String words = line.of(text);
        if (before.isEmpty()) {
            return words.length() <= LONGEST_TITLE_LINE && !isSentenceEnd(words.charAt(words.length() - 1));
        }
        String soFar = TitleLines.of(before, text).text();
        boolean whole = noted.contains(soFar) || DocumentTypes.endOf(soFar).isPresent();
        boolean completes = noted.contains(soFar + words);
        boolean plain =
                words.length() <= LONGEST_TITLE_LINE / 2 && words.chars().noneMatch(c -> "，。、；：|".indexOf(c) >= 0);
        boolean remark = words.startsWith("（") && words.endsWith("）");
        return completes
                || (plain
                        && !whole
                        && before.size() < 2
                        && DocumentTypes.endOf(words).isPresent())
                || (remark && plain);
    }

    /** Takes a mark for a note or for an annex; returns the index of the last line that belongs to the note. */
    private int add(int i, BlockKind[] kinds) {
        Line line = lines.get(i);
        int rest = afterMark(line, text);
        boolean colon =
                rest > line.start() && text.substring(line.start(), rest).indexOf('：') >= 0;
        boolean named = rest < line.end();
        boolean list = !named
                && i + 1 < lines.size()
                && colon
                && lines.get(i + 1).mark().isPresent();
        boolean first = notes.isEmpty() && pages.isEmpty();
        boolean alone = first && !named && colon && isSignedBelow(i + 1);
        int lastNamed = first && named ? lastNamed(i) : i;
        if (!first || !((colon && named) || list || lastNamed > i || alone)) {
            pages.add(i);
            return i;
        }
        int last = i;
        note(lines.get(i), rest, kinds);
        if (alone) {
            last++;
            note(lines.get(last), lines.get(last).start(), kinds);
        }
        while (last < lastNamed) {
            last++;
            note(lines.get(last), afterMark(lines.get(last), text), kinds);
        }
        boolean numbered = list || (named && isDigit(text.charAt(rest)));
        while (numbered && last + 1 < lines.size() && isEntry(lines.get(last + 1))) {
            last++;
            note(lines.get(last), lines.get(last).bodyStart(), kinds);
        }
        return last;
    }

    /** 附件： above the name of one and the signature of the document: the annex itself stands elsewhere. */
    private boolean isSignedBelow(int name) {
        if (name + 2 >= lines.size()) {
            return false;
        }
        Line line = lines.get(name);
        Line date = lines.get(name + 2);
        return line.mark().isEmpty()
                && line.label().isEmpty()
                && line.length() <= LONGEST_TITLE_LINE
                && !isSentenceEnd(text.charAt(line.end() - 1))
                && UnitNames.areNames(lines.get(name + 1).of(text))
                && Dates.of(text, date.start(), date.end()).isPresent();
    }

    /** 附件1：情况表 above 附件2：登记表, and no text below: the last of those that only name what is annexed; the first if it is the only one. */
    private int lastNamed(int first) {
        int last = first;
        while (last + 1 < lines.size() && countsOn(lines.get(last), lines.get(last + 1))) {
            last++;
        }
        boolean goesOn = last + 1 < lines.size() && isText(lines.get(last + 1));
        return goesOn ? first : last;
    }

    private boolean isText(Line line) {
        return line.mark().isPresent()
                || line.length() > LONGEST_TITLE_LINE
                || isSentenceEnd(text.charAt(line.end() - 1));
    }

    private boolean countsOn(Line line, Line next) {
        int number = numberOf(line);
        return number > 0 && numberOf(next) == number + 1 && afterMark(next, text) < next.end();
    }

    /** The number behind 附件, or -1. */
    private int numberOf(Line line) {
        return isMark(line, text) ? Numerals.value(label(line, text).substring(2)) : -1;
    }

    private void note(Line line, int nameStart, BlockKind[] kinds) {
        kinds[line.index()] = BlockKind.ANNEX_NOTE;
        notes.add(line.index());
        String name = text.substring(nameStart, line.end());
        int digits = Numerals.endOfDigits(name, 0, name.length());
        noted.add(name.substring(digits)
                .replaceFirst("^[.、．\\s]+", "")
                .replaceFirst("[；。]$", "")
                .strip());
    }

    private boolean isEntry(Line line) {
        return line.mark().isPresent()
                && line.length() <= LONGEST_TITLE_LINE
                && (!isSentenceEnd(text.charAt(line.end() - 1)) || isNameWithStop(line));
    }

    /** 2.人才推荐表。 */
    private boolean isNameWithStop(Line line) {
        String name = text.substring(line.bodyStart(), line.end() - 1);
        boolean paper = !name.isEmpty()
                && (PAPERS.indexOf(name.charAt(name.length() - 1)) >= 0
                        || DocumentTypes.endOf(name).isPresent());
        return paper && name.indexOf('，') < 0;
    }

    /** 附件, 附件1, 附件一：… at the start of a line; 附件所列… is running text. */
    private static boolean isMark(Line line, String text) {
        if (!text.startsWith("附件", line.start())
                && !text.startsWith("附表", line.start())
                && !text.startsWith("附录", line.start())) {
            return text.startsWith("附：", line.start());
        }
        int after = afterNumber(line, text);
        boolean sentence = isSentenceEnd(text.charAt(line.end() - 1));
        return after == line.end()
                || ("：: .、－-".indexOf(text.charAt(after)) >= 0 && !sentence)
                || ((after > line.start() + 2 || (isDigit(text.charAt(after)) && !sentence))
                        && line.length() < LONGEST_TITLE_LINE
                        && text.substring(after, line.end()).indexOf('，') < 0);
    }

    private static int afterNumber(Line line, String text) {
        int from = line.start() + 2;
        while (from < line.end() && text.charAt(from) == ' ') {
            from++;
        }
        int digits = AnnexMark.endOfNumber(text, from, line.end());
        int end = digits > from ? digits : Numerals.endOfHan(text, from, line.end());
        return end > from ? end : line.start() + 2;
    }

    /** Where the annex' name starts; the end of the line if the mark stands alone. */
    static int afterMark(Line line, String text) {
        int i = text.startsWith("附：", line.start()) ? line.start() + 1 : afterNumber(line, text);
        while (i < line.end() && "：: ".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** 附件1 */
    static String label(Line line, String text) {
        return text.substring(line.start(), endOfLabel(line, text)).replace(" ", "");
    }

    /** Where the name of the mark and its number end. */
    static int endOfLabel(Line line, String text) {
        return afterNumber(line, text);
    }
}
