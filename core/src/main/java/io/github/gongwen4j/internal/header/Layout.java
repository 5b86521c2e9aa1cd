package io.github.gongwen4j.internal.header;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What each line of a document is, and which lines make up its parts.
 *
 * <p>Source: GB/T 9704-2012, chapter 7 (版头, 主体, 版记).
 */
public final class Layout {
    private static final Lexicon<String> ANNOUNCING = Lexicon.of(List.of("以下", "如下", "下列", "日期", "时间为"));
    private static final Pattern SIGNATORY =
            Pattern.compile("代?(?:[省市县区州盟旗镇乡局部厅署行院校]长|主席|主任|总理|检察长)[： ]*\\p{IsHan} {0,2}\\p{IsHan}{1,3}");

    /** So many lines a letter has that sends something. */
    private static final int LONGEST_LETTER = 12;

    private final String text;
    private final List<Line> lines;
    private final BlockKind[] kinds;
    private final Head head;
    private final ClosingRecord closing;
    private Optional<TitleLines> enclosure = Optional.empty();
    private Optional<Signature> signature = Optional.empty();
    private final List<Part> parts = new ArrayList<>();

    private Layout(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.kinds = new BlockKind[lines.size()];
        this.head = Head.of(lines, text);
        this.closing = ClosingRecord.read(lines, text, head.end(), kinds);
    }

    /** Finds the parts of a document. */
    public static Layout of(String text, List<Line> lines) {
        Layout layout = new Layout(text, lines);
        layout.read();
        return layout;
    }

    /** What a line is. */
    public BlockKind kind(Line line) {
        return kinds[line.index()];
    }

    /** All lines, in order. */
    public List<Line> lines() {
        return lines;
    }

    /** The parts that have an outline, in order. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    Head head() {
        return head;
    }

    Optional<TitleLines> enclosure() {
        return enclosure;
    }

    Optional<Signature> signature() {
        return signature;
    }

    ClosingRecord closing() {
        return closing;
    }

    /** The issuer named in the title, or in the letterhead, which names it in full where the title says 省政府办公厅. */
    Optional<String> issuerInHead() {
        Optional<String> inTitle = head.title().map(TitleLines::text).flatMap(IssuerInTitle::of);
        Optional<String> above =
                head.letterhead().map(l -> withoutSuffix(l.of(text))).filter(name -> !IssuerInTitle.isPlace(name));
        boolean full = above.filter(UnitNames::areNames).isPresent()
                && inTitle.filter(IssuerInTitle::leavesOutPlace).isPresent();
        return inTitle.isEmpty() || full ? above : inTitle;
    }

    static String withoutSuffix(String letterhead) {
        return letterhead.endsWith("文件") ? letterhead.substring(0, letterhead.length() - 2) : letterhead;
    }

    private void read() {
        for (int i = 0; i < head.end(); i++) {
            kinds[i] = head.kinds().get(i);
        }
        int from = head.end();
        enclosure = Enclosure.find(lines, text, from, head.title().map(TitleLines::text));
        int enclosureStart = enclosure.map(e -> e.lines().get(0).index()).orElse(lines.size());
        Annexes annexes = Annexes.find(lines, text, from, kinds);
        int mainEnd = Math.min(enclosureStart, annexes.firstAfter(from, lines.size()));
        sign(from, mainEnd);
        Part.Kind kind = Part.Kind.MAIN;
        addPart(kind, Optional.empty(), Optional.empty(), from, mainEnd, annexes);
        if (enclosure.isPresent()) {
            TitleLines title = enclosure.get();
            title.lines().forEach(line -> kinds[line.index()] = BlockKind.TITLE);
            int start = title.lines().get(title.lines().size() - 1).index() + 1;
            int end = annexes.firstAfter(start, lines.size());
            if (signature.isEmpty()) {
                sign(start, end);
            }
            addPart(Part.Kind.ENCLOSURE, Optional.empty(), Optional.of(Part.Heading.of(title)), start, end, annexes);
        }
        annexes.parts(kinds, enclosure).forEach(parts::add);
        for (Line line : lines) {
            if (kinds[line.index()] == null) {
                kinds[line.index()] = plainKind(line);
            }
        }
    }

    private void sign(int from, int to) {
        signature = Signature.find(lines, text, from, to, issuerInHead())
                .or(() -> dateWithoutName(from, to))
                .or(() -> dateAboveHeading(from, to));
        signature.ifPresent(s -> {
            s.names().forEach(line -> kinds[line.index()] = BlockKind.SIGNATURE);
            s.dateAlone().ifPresent(line -> kinds[line.index()] = BlockKind.DATE);
        });
    }

    /** A date alone below the body, or below the note that lists its annexes, where the name above it is lost. */
    private Optional<Signature> dateWithoutName(int from, int to) {
        int last = to - 1;
        while (last > from && kinds[last] != null) {
            last--;
        }
        if (last <= from) {
            return Optional.empty();
        }
        Line above = lines.get(last - 1);
        // 请于以下日期前报送。: the date is what the sentence announces.
        boolean sentence = isSentenceEnd(text.charAt(above.end() - 1))
                && ANNOUNCING.firstIn(text, above.start(), above.end()).isEmpty();
        boolean body =
                sentence || kinds[above.index()] == BlockKind.ANNEX_NOTE || startsWithName(above) || isSignatory(above);
        return Optional.of(last)
                .filter(i -> body && lines.get(i).mark().isEmpty())
                .map(lines::get)
                .filter(line -> Dates.of(text, line.start(), line.end()).isPresent())
                .map(line -> new Signature(List.of(), Optional.of(line)));
    }

    /** 市长 王明: who signs an order. */
    private boolean isSignatory(Line line) {
        return SIGNATORY.matcher(text).region(line.start(), line.end()).matches();
    }

    /** 某省财政厅 某省地方税务: of the second name a character is lost, so nobody is named. */
    private boolean startsWithName(Line line) {
        int blank = text.indexOf(' ', line.start());
        return line.mark().isEmpty()
                && blank > 0
                && blank < line.end()
                && UnitNames.isName(text.substring(line.start(), blank));
    }

    /** A date alone between the letter and the heading of what it sends, where no name stands above it. */
    private Optional<Signature> dateAboveHeading(int from, int to) {
        for (int i = from + 1;
                i < Math.min(to - 1, from + LONGEST_LETTER)
                        && lines.get(i).mark().isEmpty();
                i++) {
            Line line = lines.get(i);
            Line below = lines.get(i + 1);
            Line above = lines.get(i - 1);
            boolean between = (isSentenceEnd(text.charAt(above.end() - 1)) || isSignatory(above))
                    && below.mark().isEmpty()
                    && DocumentTypes.endOf(below.of(text)).isPresent();
            if (between && Dates.of(text, line.start(), line.end()).isPresent()) {
                return Optional.of(new Signature(List.of(), Optional.of(line)));
            }
        }
        return Optional.empty();
    }

    private void addPart(
            Part.Kind kind, Optional<Line> mark, Optional<Part.Heading> title, int from, int to, Annexes annexes) {
        List<Line> body = new ArrayList<>();
        for (Line line : lines.subList(from, Math.max(from, to))) {
            if (kinds[line.index()] == null && !annexes.isNote(line)) {
                body.add(line);
            }
        }
        parts.add(new Part(kind, mark, title, body));
    }

    private static BlockKind plainKind(Line line) {
        return line.mark().isPresent()
                ? BlockKind.ITEM
                : line.label().isPresent() ? BlockKind.FIELD : BlockKind.PARAGRAPH;
    }
}
