package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.JointNames;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.List;

/**
 * Finds where the names in front of 关于 start that a portal's words stand right in front of: behind a bracket, a date, a count or a
 * control, and behind the last entry of the page's path where the name itself shows where it starts.
 */
final class PortalTitle {
    private static final int LONGEST = 120;
    private static final int LONGEST_CONTROL = 5;
    private static final int LONGEST_DATE = 10;
    private static final String PARTY = "中共";
    /** What the name of a place ends with. */
    private static final String PLACES = "省市县区旗州盟";

    private static final int LONGEST_PLACE = 5;

    private final String text;
    private final int start;
    private final int about;

    private PortalTitle(String text, int start, int about) {
        this.text = text;
        this.start = start;
        this.about = about;
    }

    /** The offset of the first of the names that stand in front of an offset; -1 if nothing tells it. */
    static int startOf(String text, int start, int about) {
        return new PortalTitle(text, start, about).find();
    }

    private int find() {
        int words = startOfWords();
        if (words == start || words == about) {
            return -1;
        }
        int value = behindValue(words);
        int names = value > words ? value : behindControls(words);
        char before = charBefore(words);
        // 〔2024〕15号 and 2024年 go on.
        boolean count = isDigit(before) && "号年月日".indexOf(text.charAt(words)) < 0;
        boolean certain = names > words || "】]".indexOf(before) >= 0 || count || isControl(words - 1);
        if (!certain && ">›»".indexOf(before) >= 0) {
            names = behindEntry(words);
            certain = names > words;
        }
        return certain && UnitNames.areNames(text.substring(names, about)) ? names : -1;
    }

    /** Where the ideographs in front of 关于 start, single blanks among them. */
    private int startOfWords() {
        int i = about;
        while (i > start && about - i < LONGEST) {
            char c = text.charAt(i - 1);
            boolean blank = c == ' ' && i - 1 > start;
            if (!isHan(c) && !blank) {
                break;
            }
            i--;
        }
        return Blanks.after(text, i, about);
    }

    private char charBefore(int words) {
        int i = words;
        while (i > start + 1 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return text.charAt(i - 1);
    }

    private int behindControls(int words) {
        // 浏览：1043次
        boolean times = text.charAt(words) == '次' && isDigit(text.charAt(words - 1));
        int i = times ? Blanks.after(text, words + 1, about) : words;
        int next = PageChrome.behindControls(text, i, about);
        while (next > i) {
            i = Blanks.after(text, next, about);
            next = PageChrome.behindControls(text, i, about);
        }
        return i;
    }

    /** 有效性：有效某市人民政府, 发文机关：某市人民政府某市人民政府, 发布日期：2024年3月5日某市人民政府: behind what the last field says. */
    private int behindValue(int words) {
        if (text.charAt(words) == '日') {
            int date = startOfDate(words);
            return PortalFields.isField(text, start, date - 1) ? Blanks.after(text, words + 1, about) : words;
        }
        int colon = Blanks.before(text, words, start + 1) - 1;
        if (!PortalFields.isField(text, start, colon)) {
            return words;
        }
        int value = PortalFields.behindValue(text, words, about);
        List<Stretch> names = value > words ? List.of() : JointNames.in(text, words, about);
        return names.size() > 1 ? names.get(1).start() : value;
    }

    private int startOfDate(int day) {
        int i = day;
        while (i > start
                && day - i < LONGEST_DATE
                && (isDigit(text.charAt(i - 1)) || "年月".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }

    /** 分享到： */
    private boolean isControl(int colon) {
        return text.charAt(colon) == '：'
                && PageChrome.endsWithControl(text.substring(Math.max(start, colon - LONGEST_CONTROL), colon));
    }

    /** 规划计划某区教育局 …某区财政局: the place that the last name starts with, or 中共, which starts a name. */
    private int behindEntry(int words) {
        String names = text.substring(words, about);
        int party = names.indexOf(PARTY);
        int blank = names.lastIndexOf(' ');
        int place = blank < 0 ? -1 : names.indexOf(placeOf(names.substring(blank + 1)));
        boolean both = party > 0 && place > 0;
        int first = both ? Math.min(party, place) : Math.max(party, place);
        return words + Math.max(0, first);
    }

    private static String placeOf(String name) {
        int i = 1;
        while (i < Math.min(LONGEST_PLACE, name.length()) && PLACES.indexOf(name.charAt(i)) < 0) {
            i++;
        }
        return name.substring(0, Math.min(i + 1, name.length()));
    }
}
