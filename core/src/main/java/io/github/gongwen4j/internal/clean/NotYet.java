package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.List;

/** Tells 未 (not yet) from 末 (the end), which optical recognition takes for each other, where the words around them bear only one of the two. */
final class NotYet {
    static final char NOT_YET = '未';
    static final char END = '末';

    /** What may have an end: 年末, 周末. */
    private static final CharacterSet TIMES = CharacterSet.of("年月季度周期旬日岁学世纪代阶段本始粉");
    /** What is not yet done: 末及时公布. */
    private static final Lexicon<String> DONE = Lexicon.of(List.of(
            "及时", "足额", "按时", "按要求", "按规定", "按照", "按期", "能", "完成", "达到", "达标", "落实", "建立", "开展", "经批准", "经许可", "有效",
            "严格", "整改", "依法", "形成", "取得", "纳入", "实现", "到位", "配备", "公开", "公示"));
    /** What follows the end of a week. */
    private static final Lexicon<String> BEHIND_WEEKEND = Lexicon.of(List.of("和节假日", "、节假日", "及节假日", "节假日"));
    /** What makes a verb of 前: 未前往. */
    private static final CharacterSet VERBS = CharacterSet.of("往来去进移置");

    private NotYet() {}

    /** The one of the two that is meant at an offset where one of them stands. */
    static char meantAt(String text, int i) {
        boolean behindTime = i > 0 && TIMES.contains(text.charAt(i - 1));
        if (text.charAt(i) == END) {
            boolean verb = DONE.at(text, i + 1, text.length()).isPresent();
            return i > 0 && !behindTime && verb && startsVerb(text.charAt(i - 1)) ? NOT_YET : END;
        }
        boolean end = isInFrontOfBefore(text, i)
                || BEHIND_WEEKEND.at(text, i + 1, text.length()).isPresent();
        return behindTime && end ? END : NOT_YET;
    }

    /** Behind words or a mark; but not in “十四五”末完成, where a number or a name has its end. */
    private static boolean startsVerb(char before) {
        return "，、；。".indexOf(before) >= 0 || (isHan(before) && !Numerals.isHanNumeral(before));
    }

    /** 9月未前完成: what ends before a time. */
    private static boolean isInFrontOfBefore(String text, int i) {
        return text.startsWith("前", i + 1) && (i + 2 == text.length() || !VERBS.contains(text.charAt(i + 2)));
    }
}
