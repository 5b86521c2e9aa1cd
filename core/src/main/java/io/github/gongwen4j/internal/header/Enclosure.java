package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.outline.Line;
import java.util.List;
import java.util.Optional;

/**
 * Finds the title of the document that a notice issues (印发《…》的通知), where it stands above the enclosed body.
 */
public final class Enclosure {
    private static final List<String> ISSUING = List.of("印发", "转发", "批转", "发布", "公布", "下发");
    private static final Lexicon<String> APPROVED = Lexicon.of(List.of("已", "经", "业经", "印发", "发给"));
    /** 现印发给你们, 现予公布. */
    private static final Lexicon<String> ISSUED = Lexicon.of(List.of("印发", "予公布", "予发布", "予以公布", "予以发布"));

    private static final int LINES_OF_LETTER = 3;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 80;
    private static final double ALIKE = 0.75;
    private static final double SOMEWHAT_ALIKE = 0.2;

    private Enclosure() {}

    /** The title's lines, searched from an index on; empty if the notice encloses nothing here. */
    static Optional<TitleLines> find(List<Line> lines, String text, int from, Optional<String> title) {
        Optional<String> name = title.flatMap(Enclosure::nameIn);
        return name.isPresent() ? findNamed(lines, text, from, name.get()) : findAnnounced(lines, text, from);
    }

    /** Where the notice's own title is lost: the document that its first sentences announce (现将《…》印发给你们). */
    private static Optional<TitleLines> findAnnounced(List<Line> lines, String text, int from) {
        for (int i = from; i < Math.min(lines.size(), from + LINES_OF_LETTER); i++) {
            Optional<String> name = announcedIn(text, lines.get(i));
            if (name.isPresent()) {
                return findNamed(lines, text, i + 1, name.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> announcedIn(String text, Line line) {
        int open = text.indexOf('《', line.start());
        int issued = ISSUED.firstIn(text, line.start(), line.end())
                .map(Lexicon.Match::start)
                .orElse(-1);
        if (line.mark().isPresent() || open < 0 || open > issued) {
            return Optional.empty();
        }
        int close = Brackets.afterGroup(text, open, line.end());
        String before = text.substring(line.start(), open);
        boolean first = before.isEmpty() || before.endsWith("现将");
        return first && close > open + 2 && close <= issued
                ? Optional.of(text.substring(open + 1, close - 1))
                : Optional.empty();
    }

    private static Optional<TitleLines> findNamed(List<Line> lines, String text, int from, String name) {
        Similarity likeness = new Similarity(name);
        for (int i = from; i < lines.size(); i++) {
            Optional<TitleLines> found = titleAt(lines, text, i, likeness);
            if (found.isPresent()) {
                return withoutHeading(found.get(), titleAt(lines, text, i + 1, likeness), likeness);
            }
        }
        return Optional.empty();
    }

    /** 实施方案 above 某省…实施方案: a page's heading in front of the title makes it less like the name. */
    private static Optional<TitleLines> withoutHeading(
            TitleLines found, Optional<TitleLines> below, Similarity likeness) {
        boolean better = found.lines().size() > 1
                && below.filter(b -> likeness.to(b.text()) > likeness.to(found.text()))
                        .isPresent();
        return better ? below : Optional.of(found);
    }

    /** The name of the issued document within the title of the notice. */
    public static Optional<String> nameIn(String title) {
        for (String verb : ISSUING) {
            int at = title.indexOf(verb);
            if (at >= 0) {
                String rest = title.substring(at + verb.length());
                int open = firstOf(rest, "《〈");
                int close = Math.max(rest.lastIndexOf('》'), rest.lastIndexOf('〉'));
                int type = rest.lastIndexOf("的通知");
                // 印发2024年《政府工作报告》任务分解的通知: words in marks that name another document are part of the name.
                // 印发某市贯彻《…规划》工作方案, without 的通知: the type behind the marks is that of the issued document.
                boolean alone = type < 0
                        && open > 0
                        && DocumentTypes.endOf(rest)
                                .filter(t -> t.start() > close)
                                .isPresent();
                if (alone) {
                    return Optional.of(rest);
                }
                boolean part = open > 0 && close > open && type > close + 1;
                if (!part && open >= 0 && close > open) {
                    String inner = rest.substring(open + 1, close);
                    int end = firstOf(inner, "》〉");
                    return Optional.of(end > 0 && rest.charAt(open) == '〈' ? inner.substring(0, end) : inner);
                }
                return type > 4 ? Optional.of(rest.substring(0, type)) : Optional.empty();
            }
        }
        return approvedIn(title);
    }

    /** 某省人民代表大会关于某省…规划纲要的决议: what a resolution approves stands below it. */
    private static Optional<String> approvedIn(String title) {
        int about = title.indexOf("关于");
        int type = title.endsWith("的决议") ? title.length() - 3 : -1;
        return about >= 0 && type > about + 2 ? Optional.of(title.substring(about + 2, type)) : Optional.empty();
    }

    private static int firstOf(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Of the windows of lines that start here, the one most like the name. */
    private static Optional<TitleLines> titleAt(List<Line> lines, String text, int from, Similarity likeness) {
        TitleLines best = null;
        double most = ALIKE;
        for (int to = from; to < Math.min(lines.size(), from + MOST_LINES) && canBeTitle(lines.get(to), text); to++) {
            if (to > from && UnitNames.isName(lines.get(to).of(text))) {
                break;
            }
            TitleLines window = TitleLines.of(lines.subList(from, to + 1), text);
            double alike = likeness.to(window.text());
            if (alike < SOMEWHAT_ALIKE) {
                break;
            }
            if (alike > most || (best != null && startsWithYears(lines.get(to), text))) {
                best = window;
                most = Math.max(most, alike);
            }
        }
        return Optional.ofNullable(best);
    }

    /** （2021—2023年） below a title belongs to it. */
    private static boolean startsWithYears(Line line, String text) {
        return text.charAt(line.start()) == '（'
                && text.charAt(line.end() - 1) == '）'
                && Characters.isDigit(text.charAt(line.start() + 1));
    }

    private static boolean canBeTitle(Line line, String text) {
        char last = text.charAt(line.end() - 1);
        int close = line.of(text).lastIndexOf('》');
        // 《实施方案》已经市政府同意: a sentence names the document.
        boolean sentence = close >= 0
                && APPROVED.at(text, line.start() + close + 1, line.end()).isPresent();
        return line.mark().isEmpty()
                && !sentence
                && line.length() <= LONGEST_LINE
                && !Characters.isSentenceEnd(last)
                && "；：，".indexOf(last) < 0
                && Dates.of(text, line.start(), line.end()).isEmpty()
                && !text.startsWith("附件", line.start());
    }
}
