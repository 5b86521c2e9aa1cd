package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.ArrayList;
import java.util.List;

/** Completes what numbers handed out by 分别 measure: the nouns of the list share their first or their last words. */
final class SharedHeads {
    private static final int LONGEST_MODIFIER = 4;
    private static final int SHORTEST_COMMON = 2;
    private static final String PLACES = "县市区镇乡村地校级";
    /** What modifiers of different length may both end with: 国家级, 省级. */
    private static final String CLASSES = "级类型层期县市区乡镇村";

    private static final String MEASURES = "率度数额量值比例入用均费";

    private SharedHeads() {}

    /**
     * A和B分别占C的: the head that the number at a place of the list is handed to, with what all share.
     *
     * @param words what stands before the first number
     * @param at where 分别 stands in it
     */
    static String of(String words, int at, int place) {
        String rest = words.substring(at + 2);
        int firstNumber = rest.length();
        for (int i = rest.length() - 1; i >= 0; i--) {
            firstNumber = Characters.isDigit(rest.charAt(i)) ? i : firstNumber;
        }
        String share = rest.substring(0, firstNumber);
        List<String> heads = heads(words.substring(0, at));
        String head = place < heads.size() ? heads.get(place) : words.substring(0, at);
        if (share.startsWith("占") && share.endsWith("的")) {
            return head + share.substring(0, share.length() - 1) + "比例";
        }
        // 甲、乙两区分别新建学校5所、3所: what both do is the same.
        boolean named = share.equals(rest) && (share.equals("占比") || IndicatorVerbs.opens(share));
        return named ? head + IndicatorVerbs.apply(share) : head;
    }

    private static List<String> heads(String list) {
        List<String> heads = new ArrayList<>();
        for (Stretch head : Stretch.split(list.replace('和', '、').replace('与', '、'), 0, list.length(), "、")) {
            heads.add(head.of(list));
        }
        if (heads.size() < 2) {
            return heads;
        }
        heads.set(heads.size() - 1, withoutCount(heads.get(heads.size() - 1), heads.size()));
        String last = heads.get(heads.size() - 1);
        String first = heads.get(0);
        int common = common(first, last);
        for (int i = 0; i < heads.size(); i++) {
            boolean ends = i == heads.size() - 1;
            heads.set(
                    i,
                    common > 0
                            ? ends
                                    ? first.substring(0, first.indexOf(last.substring(0, common))) + last
                                    : overlapped(heads.get(i), last, common)
                            : completed(heads.get(i), last));
        }
        return heads;
    }

    /** How many of the first characters of the last head the first head holds, too, behind its own beginning. */
    private static int common(String first, String last) {
        for (int n = Math.min(first.length(), last.length()) - 1; n >= SHORTEST_COMMON; n--) {
            int at = first.indexOf(last.substring(0, n));
            if (at > 0 && last.length() - n > first.length() - at - n && first.length() - at - n > 0) {
                return n;
            }
        }
        return 0;
    }

    /** 个人自付政策范围内和政策范围外费用: 政策范围内 lacks 费用. */
    private static String overlapped(String head, String last, int common) {
        int at = head.indexOf(last.substring(0, common));
        int own = at < 0 ? 0 : head.length() - at - common;
        return at < 0 || last.length() < common + own ? head : head + last.substring(common + own);
    }

    /** 城镇和农村居民收入: 城镇 lacks 居民收入; 国家级、省级示范校: 国家级 lacks 示范校. */
    private static String completed(String head, String last) {
        char kind = head.charAt(head.length() - 1);
        int same = CLASSES.indexOf(kind) < 0 ? -1 : last.indexOf(kind);
        int own = same >= 0 && same < LONGEST_MODIFIER ? same + 1 : head.length();
        boolean lacking = last.length() >= own + 2 || (last.length() > own && PLACES.indexOf(last.charAt(own)) >= 0);
        boolean modifier =
                head.length() <= LONGEST_MODIFIER && lacking && MEASURES.indexOf(head.charAt(head.length() - 1)) < 0;
        return modifier ? head + last.substring(own) : head;
    }

    /** 甲、乙两县普及率: 两 only says how many are named. */
    private static String withoutCount(String last, int count) {
        for (int i = 1; i < Math.min(last.length() - 1, LONGEST_MODIFIER); i++) {
            boolean counts = Numerals.isHanNumeral(last.charAt(i)) && Numerals.value(last.substring(i, i + 1)) == count;
            if (counts && PLACES.indexOf(last.charAt(i + 1)) >= 0) {
                return last.substring(0, i) + last.substring(i + 1);
            }
        }
        return last;
    }
}
