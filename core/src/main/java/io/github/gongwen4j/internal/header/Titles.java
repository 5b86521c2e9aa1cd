package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.lexicon.Characters;
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
 * The title among the lines above the body. Pages print it two to four times, wrapped here and whole there; the last whole one is
 * that of the document itself.
 *
 * @param title the title, empty if no line can be one
 * @param letterhead the issuer's name on a line of its own above the number
 */
record Titles(Optional<TitleLines> title, Optional<Line> letterhead) {
    private static final int MOST_LINES = 6;
    private static final int LONGEST_HEADING = 12;
    /** The name of a place, or words that make what follows a part of the title. */
    private static final Pattern PLACED = Pattern.compile("\\p{IsHan}{2,6}?[省市县区州盟旗]|关于|转发|印发|[《\\d]");

    private static final Pattern UNDATED = Pattern.compile("\\p{IsHan}{2,6}?[省市县区州盟旗]|关于|转发|印发|《");

    private static final Lexicon<String> ABOUT = Lexicon.of(List.of("关于", "印发", "转发", "批转"));
    private static final Lexicon<String> ISSUING = Lexicon.of(List.of("关于印发", "关于转发", "关于批转"));
    private static final Lexicon<String> ISSUED_BY = Lexicon.of(List.of("通知", "函", "决定", "批复", "公告", "通告"));

    static Titles of(List<Line> head, List<BlockKind> kinds, String text) {
        List<TitleLines> candidates = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        Optional<Line> letterhead = Optional.empty();
        for (int i = 0; i < head.size(); i++) {
            Line line = head.get(i);
            boolean title = kinds.get(i) == BlockKind.TITLE;
            boolean name = kinds.get(i) == BlockKind.LETTERHEAD;
            if (name && isLetterhead(line, i, head, kinds, text)) {
                letterhead = Optional.of(line);
                close(group, candidates, text);
            } else if (title || name) {
                add(line, group, candidates, text);
            } else {
                close(group, candidates, text);
            }
        }
        close(group, candidates, text);
        return new Titles(best(candidates), letterhead);
    }

    /** A name above the number or ending in 文件 is the letterhead; a name above the rest of a title belongs to the title. */
    private static boolean isLetterhead(Line line, int i, List<Line> head, List<BlockKind> kinds, String text) {
        boolean beforeNumber = i + 1 < head.size() && kinds.get(i + 1) == BlockKind.DOCUMENT_NUMBER;
        boolean repeated = i + 1 < head.size() && head.get(i + 1).of(text).startsWith(line.of(text));
        return beforeNumber || repeated || line.of(text).endsWith("文件");
    }

    private static void add(Line line, List<Line> group, List<TitleLines> candidates, String text) {
        String words = line.of(text);
        if (standsBelowIssuer(group, words, text)) {
            Line issuer = group.remove(group.size() - 1);
            if (isAgain(words, group, candidates, text) || isOfPage(group, text)) {
                close(group, candidates, text);
            }
            group.add(issuer);
            group.add(line);
            return;
        }
        // 第12号 below 某市人民政府令 is its number.
        boolean ordinal = DocumentTypes.withoutOrdinal(words, words.length()) == 0;
        boolean goesOn = ordinal || words.startsWith("的") || words.startsWith("（");
        boolean whole = !group.isEmpty()
                && ((isWhole(group, text) && !goesOn)
                        || startsAnew(group, words, text)
                        || isAgain(words, group, candidates, text));
        if (whole || group.size() >= MOST_LINES) {
            close(group, candidates, text);
        }
        group.add(line);
    }

    /** 某省人民政府办公厅 above 印发关于…的通知, even where the page has printed either before: the name is the first line of the title. */
    private static boolean standsBelowIssuer(List<Line> group, String words, String text) {
        return !group.isEmpty()
                && ABOUT.at(words, 0, words.length()).isPresent()
                && UnitNames.areNames(group.get(group.size() - 1).of(text));
    }

    /** 网络编辑 2022-10-08 10:00:42: what holds digits or colons and no words of a title. */
    private static boolean isOfPage(List<Line> group, String text) {
        String above = TitleLines.of(group, text).text();
        return above.chars().anyMatch(c -> c == '：' || c == '|' || Characters.isDigit((char) c)) && !ABOUT.anyIn(above);
    }

    /** 乡镇考核依据 above 石城县2018年度…考核细则: a page's heading, and a title that starts with the name of a place. */
    private static boolean startsAnew(List<Line> group, String words, String text) {
        String above = TitleLines.of(group, text).text();
        boolean apart = !PLACED.matcher(above).find()
                || (!UNDATED.matcher(above).find() && IssuerInTitle.of(words).isPresent());
        return above.length() <= LONGEST_HEADING
                && !UnitNames.areNames(above)
                && apart
                && PLACED.matcher(words).lookingAt()
                && DocumentTypes.endOf(words).isPresent();
    }

    /** What ends a title above and stands here again: the page prints the title twice. A title may be broken where it stands again. */
    private static boolean isAgain(String words, List<Line> group, List<TitleLines> candidates, String text) {
        if (words.length() <= LONGEST_HEADING) {
            return false;
        }
        String bare = TitleLines.withoutMarks(words);
        String above = TitleLines.of(group, text).text();
        boolean again = TitleLines.withoutMarks(above).endsWith(bare);
        for (TitleLines candidate : candidates) {
            String title = TitleLines.withoutMarks(candidate.text());
            again |= title.endsWith(bare) && !title.endsWith(above + bare);
        }
        return again;
    }

    private static boolean isWhole(List<Line> group, String text) {
        String words = TitleLines.of(group, text).text();
        // 关于印发《政府工作报告》 goes on: words in marks are no type of this document.
        boolean named =
                words.endsWith("》") && !TitleLines.isInMarks(words) && (words.contains("关于") || words.contains("印发"));
        // 关于印发…若干政策 goes on with 措施的通知.
        boolean issuing = ISSUING.anyIn(words, 0, words.length())
                && ISSUED_BY.endingAt(words, words.length(), 0).isEmpty();
        return !named && !issuing && DocumentTypes.endOf(words).isPresent() && count(words, '《') <= count(words, '》');
    }

    private static long count(String words, char c) {
        return words.chars().filter(x -> x == c).count();
    }

    private static void close(List<Line> group, List<TitleLines> candidates, String text) {
        if (!group.isEmpty()) {
            candidates.add(TitleLines.of(group, text));
            group.clear();
        }
    }

    private static Optional<TitleLines> best(List<TitleLines> candidates) {
        TitleLines best = null;
        for (TitleLines candidate : candidates) {
            if (best == null || (rank(candidate.text()) >= rank(best.text()) && !lost(candidate.text(), best.text()))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** 关于202310月份… below 关于2023年10月份…: the same but for signs of a date that were lost. */
    private static boolean lost(String title, String whole) {
        int i = 0;
        int lost = 0;
        for (int k = 0; k < whole.length(); k++) {
            if (i < title.length() && title.charAt(i) == whole.charAt(k)) {
                i++;
            } else if ("年月日号".indexOf(whole.charAt(k)) >= 0) {
                lost++;
            } else {
                return false;
            }
        }
        return i == title.length() && lost > 0;
    }

    /** A title names its matter (关于) and ends with its type. */
    private static int rank(String title) {
        Optional<Lexicon.Match<String>> type = DocumentTypes.endOf(title);
        boolean issues = title.contains("印发") || title.contains("转发");
        boolean notice = type.filter(
                        t -> t.meaning().equals("通知") || t.meaning().equals("函"))
                .isPresent();
        int matter = title.contains("关于") || title.contains("印发") ? 2 : 0;
        int whole = type.isPresent() ? issues && !notice ? 1 : 3 : 0;
        int name = UnitNames.isName(title) ? -3 : 0;
        return matter + whole + name;
    }
}
