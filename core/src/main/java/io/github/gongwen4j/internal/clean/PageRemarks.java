package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.anyIn;
import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines;

/** What a page remarks on a document: 来源：…, 发布时间：…, 阅读次数：…. */
final class PageRemarks {
    private static final Lexicon<String> REMARKS = Lexicon.read(PageRemarks.class, "page-remarks.txt");
    private static final int LONGEST_REMARKED = 200;

    private PageRemarks() {}

    /** …的通知 来源：县政府办 发布时间：2024-06-21 阅读次数：12: where a page's remarks on a document follow its title, at least two. */
    static int startIn(String text, TextLines.Line line) {
        if (line.length() > LONGEST_REMARKED
                || !line.contains(text, "：:")
                || anyIn(text, line.start(), line.end(), "。|")) {
            return line.end();
        }
        int first = line.end();
        int count = 0;
        for (int i = line.start() + 1; i < line.end(); i++) {
            if (startAt(text, i, line.end())
                    && (text.charAt(i - 1) == ' ' || (count == 0 && endsTitle(text, line.start(), i)))) {
                first = Math.min(first, i);
                count++;
            }
        }
        return count > 1 ? first : line.end();
    }

    private static boolean endsTitle(String text, int start, int end) {
        return DocumentTypes.endOf(text.substring(start, end)).isPresent();
    }

    /** 作者： 来自： 时间：2023-07-13: a line of nothing but a page's remarks. */
    static boolean areAll(String text, TextLines.Line line) {
        if (REMARKS.at(text, line.start(), line.end()).isEmpty() || anyIn(text, line.start(), line.end(), "。，；|")) {
            return false;
        }
        int count = 1;
        for (int i = line.start() + 1; i < line.end(); i++) {
            count += text.charAt(i - 1) == ' ' && startAt(text, i, line.end()) ? 1 : 0;
        }
        return count > 1;
    }

    /** 浏览：1043次 */
    static boolean isCount(String text, TextLines.Line line) {
        int i = REMARKS.at(text, line.start(), line.end())
                .map(Lexicon.Match::end)
                .orElse(line.end());
        boolean digits = false;
        while (i < line.end() && ("：: ".indexOf(text.charAt(i)) >= 0 || isDigit(text.charAt(i)))) {
            digits |= isDigit(text.charAt(i));
            i++;
        }
        return digits && (i == line.end() || (text.charAt(i) == '次' && i + 1 == line.end()));
    }

    /** Whether a page's remark on a document stands at an offset: 发布时间：. */
    static boolean startAt(String text, int offset, int limit) {
        return REMARKS.at(text, offset, limit).isPresent()
                || PageChrome.LINE_STARTS.at(text, offset, limit).isPresent();
    }

    /** Whether the words in front of a colon are all of such a remark. */
    static boolean isName(String text, int start, int colon) {
        int end = colon + 1;
        return REMARKS.at(text, start, end).filter(m -> m.end() >= colon).isPresent()
                || DescribedField.of(text.substring(start, colon)).isPresent()
                || PageChrome.LINE_STARTS
                        .at(text, start, end)
                        .filter(m -> m.end() >= colon)
                        .isPresent();
    }
}
