package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.ArrayList;
import java.util.List;

/** Completes what numbers handed out by 分别 measure: the nouns of the list share their first or their last words. */
final class SharedHeads {
    private static final int LONGEST_MODIFIER = 4;
    private static final int SHORTEST_COMMON = 2;
    /** What names of several lengths share. */
    private static final Lexicon<String> SHARED = Lexicon.read(SharedHeads.class, "shared-measures.txt");

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
        List<String> heads = names(list);
        if (heads.size() < 2) {
            return heads;
        }
        // 第一、二、三产业
        if (heads.get(0).startsWith("第") && isOrdinal(heads.get(0).substring(1))) {
            return heads(list.substring(list.indexOf('第') + 1)).stream()
                    .map("第"::concat)
                    .toList();
        }
        heads.set(heads.size() - 1, withoutCount(heads.get(heads.size() - 1), heads.size()));
        String last = heads.get(heads.size() - 1);
        String first = heads.get(0);
        int common = common(first, last);
        // Names of one length are cut alike; a single character tells nothing of where the others end.
        boolean even = first.length() > 1
                && heads.subList(0, heads.size() - 1).stream().allMatch(head -> head.length() == first.length());
        for (int i = 0; i < heads.size(); i++) {
            boolean ends = i == heads.size() - 1;
            heads.set(
                    i,
                    common > 0
                            ? ends
                                    ? first.substring(0, first.indexOf(last.substring(0, common))) + last
                                    : overlapped(heads.get(i), last, common)
                            : ends ? last : completed(heads.get(i), last, even));
        }
        return heads;
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        StringBuilder parted = new StringBuilder(list);
        for (int i = 1; i < list.length(); i++) {
            boolean joins = (list.charAt(i) == '和' && !standsBefore(list, i, "谐平睦")) || isJoining(list, i);
            parted.setCharAt(i, joins ? '、' : list.charAt(i));
        }
        for (Stretch name : Stretch.split(parted, 0, list.length(), "、")) {
            names.add(name.of(list));
        }
        return names;
    }

    /** 与 of 参与率 and 与会 joins nothing. */
    private static boolean isJoining(String list, int at) {
        return list.charAt(at) == '与' && list.charAt(at - 1) != '参' && !standsBefore(list, at, "会");
    }

    private static boolean standsBefore(String list, int at, String characters) {
        return at + 1 < list.length() && characters.indexOf(list.charAt(at + 1)) >= 0;
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

    /**
     * 城镇和农村居民收入: 城镇 lacks 居民收入; 国家级、省级示范校: 国家级 lacks 示范校; 竹、花椒、皂角种植面积: names of other lengths lack only the
     * measure.
     */
    private static String completed(String head, String last, boolean even) {
        if (MEASURES.indexOf(head.charAt(head.length() - 1)) >= 0 || head.length() > LONGEST_MODIFIER) {
            return head;
        }
        if (isOrdinal(head) && isOrdinal(last.substring(0, 1))) {
            return head + last.substring(1);
        }
        int own = ownLength(head, last, even);
        if (own > 0 && !splitsWord(last, own)) {
            return head + last.substring(own);
        }
        return SHARED.endingAt(last, last.length(), 0)
                .filter(tail -> tail.start() > 0)
                .map(tail -> head + tail.meaning())
                .orElse(head);
    }

    /** How many characters of the last name are its own, the others being those that the head lacks; 0 if that is uncertain. */
    private static int ownLength(String head, String last, boolean even) {
        char kind = head.charAt(head.length() - 1);
        int same = CLASSES.indexOf(kind) < 0 ? -1 : last.indexOf(kind);
        int own = same >= 0 && same < LONGEST_MODIFIER ? same + 1 : head.length();
        boolean place = last.length() > own && PLACES.indexOf(last.charAt(own)) >= 0;
        boolean lacking = last.length() >= own + 2 || place;
        return lacking && (own == same + 1 || place || even) ? own : 0;
    }

    private static boolean isOrdinal(String head) {
        return head.length() == 1 && "一二三四五".contains(head);
    }

    /** PM10、PM2.5浓度: letters, digits and points are one word. */
    private static boolean splitsWord(String words, int at) {
        return isOfWord(words.charAt(at - 1)) && isOfWord(words.charAt(at));
    }

    private static boolean isOfWord(char c) {
        return Characters.isAlphanumeric(c) || c == '.';
    }

    /** 检测率、建成率均达到98%: the rates that one number is stated of; the words themselves where they are no such list. */
    static List<String> each(String words) {
        List<String> names = names(words);
        String last = words.substring(words.length() - 1);
        boolean rates =
                MEASURES.contains(last) && names.stream().allMatch(name -> name.length() > 1 && name.endsWith(last));
        return rates ? names : List.of(words);
    }

    /** How many names a list holds. */
    static int size(String list) {
        return names(list).size();
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
