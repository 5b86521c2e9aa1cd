package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.header.Part;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Annex;
import io.github.gongwen4j.model.Phrase;
import java.util.List;
import java.util.Optional;

/** Reads an annex: its title and, where it is a plain list, its items. */
final class AnnexReader {
    private static final int LONGEST_ITEM = 30;
    private static final int FEWEST_ITEMS = 3;

    /** More than one of them in a line: the columns of a table, not an entry. */
    private static final String COLUMN_GAP = "  ";

    private AnnexReader() {}

    /** The annex; empty if it has neither title nor mark. */
    static Optional<Annex> read(Run run, Part part) {
        if (part.title().isEmpty() || part.mark().isEmpty()) {
            return Optional.empty();
        }
        Part.Heading title = part.title().get();
        Line mark = part.mark().get();
        int end = part.lines().isEmpty()
                ? title.end()
                : part.lines().get(part.lines().size() - 1).end();
        Phrase phrase = new Phrase(title.text(), run.span(title.start(), title.end()));
        Optional<String> number = Optional.of(part.label(run.text()));
        return Optional.of(
                new Annex(number, phrase, items(run, part.lines()), run.span(mark.start(), Math.max(end, mark.end()))));
    }

    /** One paragraph of names parted by 、, or a short entry on each line. */
    private static List<Phrase> items(Run run, List<Line> lines) {
        if (lines.size() == 1 && lines.get(0).mark().isEmpty()) {
            Line line = lines.get(0);
            List<Stretch> entries = Stretch.split(run.text(), line.start(), line.end(), "、，；。");
            boolean list = entries.size() >= FEWEST_ITEMS && entries.stream().allMatch(e -> e.length() <= LONGEST_ITEM);
            return list ? phrases(run, entries) : List.of();
        }
        boolean plain = lines.size() >= FEWEST_ITEMS && lines.stream().allMatch(l -> isEntry(run, l));
        return plain
                ? phrases(
                        run,
                        lines.stream()
                                .map(l -> new Stretch(l.bodyStart(), l.end()))
                                .toList())
                : List.of();
    }

    private static boolean isEntry(Run run, Line line) {
        String words = line.of(run.text());
        return line.end() - line.bodyStart() <= LONGEST_ITEM
                && line.end() > line.bodyStart()
                && words.chars().anyMatch(c -> Characters.isHan((char) c))
                && line.label().isEmpty()
                && words.chars().noneMatch(c -> "。：；|，".indexOf(c) >= 0)
                && words.indexOf(COLUMN_GAP) == words.lastIndexOf(COLUMN_GAP);
    }

    private static List<Phrase> phrases(Run run, List<Stretch> entries) {
        return entries.stream()
                .map(e -> new Phrase(e.of(run.text()), run.span(e.start(), e.end())))
                .toList();
    }
}
