package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.Set;

/**
 * Tells counts behind a noun at the end of a clause (添置灭火装备340台) from those that count what there is (现有山洪灾害危险区14处). No
 * list of verbs is complete; what orders work orders what it counts, unless a word in front of the count says otherwise.
 */
final class PlainCounts {
    /** Room for a verb and its object: 联系人3名 and 死亡9人 are none. */
    private static final int SHORTEST = 6;

    private static final Set<UnitKind> THINGS = Set.of(UnitKind.COUNT, UnitKind.AMOUNT, UnitKind.WEAK);
    /** 历史城区面积3.6平方公里: how large something is. */
    private static final Lexicon<String> SIZES = Lexicon.of(List.of(
            "面积", "长度", "容量", "库容", "里程", "全长", "总长", "规模", "人口", "距离", "高度", "宽度", "深度", "重量", "编制", "职数", "学制",
            "工期"));

    /** 新政30条, 保护方面5项: parts of a text. */
    private static final Lexicon<String> NO_THINGS = Lexicon.of(List.of(
            "新政", "方面", "意见", "建议", "问题", "线索", "措施", "举措", "任务", "政策", "规定", "经验", "制度", "要求", "事项", "清单", "条款", "内容",
            "指标", "类", "种"));

    /** 产值10亿元以上企业3户, 待改造的小区5个: the words in front of the count only tell which ones. */
    private static final Lexicon<String> DESCRIBING = Lexicon.of(List.of("的", "以上", "以下", "以内"));

    private static final Lexicon<String> COUNTING = Lexicon.read(PlainCounts.class, "counting-words.txt");

    private final CharSequence text;

    PlainCounts(CharSequence text) {
        this.text = text;
    }

    /** Whether a count at the end of its clause is to be reached by the work that the sentence orders. */
    boolean isOrdered(InClause count) {
        Stretch sentence = Clauses.statement(text, count.quantity().numberStart(), 0, text.length());
        return THINGS.contains(count.quantity().kind())
                && count.quantity().numberStart() - count.clause().start() >= SHORTEST
                && count.endsItem()
                && !count.standsBehind(SIZES)
                && !count.standsBehind(NO_THINGS)
                && !DESCRIBING.anyIn(
                        text, count.clause().start(), count.quantity().numberStart())
                && !COUNTING.anyIn(text, sentence.start(), count.quantity().numberStart());
    }
}
