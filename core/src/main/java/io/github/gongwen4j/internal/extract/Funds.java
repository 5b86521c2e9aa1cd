package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;

/** Tells money that is put in place (安排专项资金1200万元) from amounts that someone gets. */
final class Funds {
    private static final Lexicon<String> FOUNDING = Lexicon.of(List.of("设立", "组建", "发起", "成立"));
    private static final Lexicon<String> FUNDS =
            Lexicon.of(List.of("规模", "总规模", "首期", "首批", "首笔资金", "首期资金", "首批资金", "资金池"));
    private static final Lexicon<String> ARRANGING =
            Lexicon.of(List.of("安排", "统筹", "筹措", "筹集", "投入", "整合", "落实", "列支", "设立"));
    private static final Lexicon<String> MEANS = Lexicon.of(List.of("资金", "经费", "预算", "公益金"));

    private static final Lexicon<String> BUDGETS = Lexicon.of(List.of("财政"));
    /** 配套资金2.9亿元上半年拨付到位 */
    private static final Lexicon<String> PAID =
            Lexicon.of(List.of("拨付到位", "落实到位", "筹措到位", "安排到位", "全部到位", "全部下达", "下达到位", "拨付完毕", "下达完毕", "全部拨付", "全部到账"));

    private static final Lexicon<String> DONE = Lexicon.of(List.of("已"));

    private Funds() {}

    /** 设立总规模50亿元的产业基金，首期10亿元; 县财政安排专项资金1200万元 */
    static boolean isCommitment(InClause money) {
        if (money.quantity().kind() != UnitKind.MONEY) {
            return false;
        }
        CharSequence text = money.text();
        int from = money.quantity().start();
        Stretch clause = money.clause();
        Stretch statement = Clauses.statement(text, from, Math.max(0, from - Clauses.LONGEST), clause.end());
        // 省财政每年统筹安排1.2亿元
        boolean budget = BUDGETS.anyIn(text, clause.start(), from) && money.standsBehind(ARRANGING);
        // 首批600万元9月底前拨付到位
        boolean paid = isToBePaid(text, money.quantity().end(), clause.end());
        return budget
                || (money.standsBehind(FUNDS) && (paid || FOUNDING.anyIn(text, statement.start(), from)))
                || (money.standsBehind(MEANS) && (paid || ARRANGING.anyIn(text, clause.start(), from)));
    }

    /** 9月底前拨付到位; 已拨付到位 is past. */
    private static boolean isToBePaid(CharSequence text, int from, int to) {
        int paid = PAID.firstIn(text, from, to).map(Lexicon.Match::start).orElse(-1);
        return paid >= 0 && !DONE.anyIn(text, from, paid);
    }
}
