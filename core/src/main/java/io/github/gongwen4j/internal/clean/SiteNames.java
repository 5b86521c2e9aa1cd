package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.List;

/** Tells the name of a web site at the top of a page: 某省人民政府网 above the path of navigation or the page's description of the document. */
final class SiteNames {
    private static final int LONGEST = 24;
    /** A site that is named by its field (某某教育) has a short name. */
    private static final int LONGEST_OF_FIELD = 8;

    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_LABEL = 8;
    private static final String NET = "网";
    private static final Lexicon<String> ENDS = Lexicon.read(SiteNames.class, "site-ends.txt");
    private static final Lexicon<String> FIELDS = Lexicon.read(SiteNames.class, "site-fields.txt");
    private static final Lexicon<String> PATHS =
            Lexicon.of(List.of("当前位置", "您的位置", "您现在的位置", "您当前的位置", "当前的位置", "首页 >", "首页>"));

    private SiteNames() {}

    /** Whether a line names a site. A body's name above the same lines is its letterhead. */
    static boolean isAbove(String text, Line line, Line next) {
        if (line.length() > LONGEST || !isWords(text, line)) {
            return false;
        }
        String words = line.of(text);
        boolean path = PATHS.at(text, next.start(), next.end()).isPresent();
        return isSite(words) ? path || isDescription(text, next) : path && isField(words);
    }

    private static boolean isWords(String text, Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (!isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** 某省人民政府网, 某市政务服务网; but not 供水管网. */
    static boolean isSite(String words) {
        boolean ofUnit = words.endsWith(NET) && UnitNames.isName(words.substring(0, words.length() - NET.length()));
        return ofUnit || ENDS.endsOf(words);
    }

    /** 某某教育: a place and a field. */
    private static boolean isField(String words) {
        return words.length() <= LONGEST_OF_FIELD
                && FIELDS.endingAt(words, words.length(), 0)
                        .filter(m -> m.start() >= SHORTEST_PLACE)
                        .isPresent();
    }

    /** 索引号：… */
    private static boolean isDescription(String text, Line line) {
        int stop = Math.min(line.end(), line.start() + LONGEST_LABEL);
        int colon = line.start();
        while (colon < stop && text.charAt(colon) != '：') {
            colon++;
        }
        return colon < stop && PageRemarks.isName(text, line.start(), colon);
    }
}
