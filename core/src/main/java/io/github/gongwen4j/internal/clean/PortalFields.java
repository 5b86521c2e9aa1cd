package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.List;
import java.util.OptionalInt;

/** The fields of a portal's table that stand on one line in front of a document's title (索引号：… 发布机构：… 有效性：有效). */
final class PortalFields {
    private static final CharacterSet COLON = CharacterSet.of("：");
    private static final int FEWEST = 2;
    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_DATE = 14;
    private static final int SHORTEST_DATE = 8;
    private static final int LONGEST_TABLE = 800;
    /** What the last fields say most: 有效性, 公开方式. */
    private static final Lexicon<String> VALUES =
            Lexicon.of(List.of("有效", "现行有效", "全文有效", "部分有效", "失效", "已失效", "废止", "已废止", "主动公开", "依申请公开", "是", "否", "无"));

    private PortalFields() {}

    /** Whether the name of a field, the document's title aside, ends with the colon at an offset. */
    static boolean isField(String text, int start, int colon) {
        if (colon <= start || text.charAt(colon) != '：') {
            return false;
        }
        for (int i = colon - 2; i >= Math.max(start, colon - LONGEST_NAME); i--) {
            if (PageRemarks.isName(text, i, colon)) {
                return !isTitle(text, i, colon);
            }
        }
        return false;
    }

    /** 标题：…: what it says is the title. */
    private static boolean isTitle(String text, int start, int colon) {
        return DescribedField.of(text.substring(start, colon))
                .filter(field -> field == DescribedField.TITLE)
                .isPresent();
    }

    /** The offset behind a value that says by itself where it ends, a state or a date; the offset itself if there is none. */
    static int behindValue(String text, int offset, int limit) {
        int date = offset;
        while (date < limit && date - offset < LONGEST_DATE && isOfDate(text.charAt(date))) {
            date++;
        }
        boolean year = Numerals.endOfDigits(text, offset, limit) == offset + 4;
        if (year && date - offset >= SHORTEST_DATE) {
            return Blanks.after(text, date, limit);
        }
        return VALUES.at(text, offset, limit)
                .filter(value -> value.end() == limit
                        || text.charAt(value.end()) == ' '
                        || (value.end() - value.start() > 1 && text.charAt(value.end()) != '期'))
                .map(Lexicon.Match::end)
                .map(end -> Blanks.after(text, end, limit))
                .orElse(offset);
    }

    private static boolean isOfDate(char c) {
        return isDigit(c) || "年月日-/.".indexOf(c) >= 0;
    }

    /** Where the title starts behind the last of several fields; empty if the value of that field has no certain end. */
    static OptionalInt endOf(String text, int start, int end) {
        int fields = 0;
        int last = start;
        int stop = Math.min(end, start + LONGEST_TABLE);
        for (int colon = COLON.indexIn(text, start, stop); colon < stop; colon = COLON.indexIn(text, colon + 1, stop)) {
            if (isField(text, start, colon)) {
                fields++;
                last = colon + 1;
            }
        }
        int value = Blanks.after(text, last, end);
        int behind = fields < FEWEST ? value : behindValue(text, value, end);
        return behind > value ? OptionalInt.of(behind) : OptionalInt.empty();
    }
}
