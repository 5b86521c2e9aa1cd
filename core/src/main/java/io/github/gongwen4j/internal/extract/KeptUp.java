package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;

/** Tells those for whom work goes on (持续抓好1126户3785人监测对象帮扶) from those whom it is to reach. */
final class KeptUp {
    private static final Lexicon<String> KEEPING =
            Lexicon.of(List.of("抓好", "做好", "做实", "做细", "强化", "加强", "巩固", "继续", "持续"));
    /** What is never finished. */
    private static final Lexicon<String> CARE = Lexicon.of(List.of(
            "帮扶", "帮扶工作", "管理", "管护", "监管", "监测", "关爱", "照护", "照料", "救助", "保障", "保障工作", "服务", "服务工作", "服务管理", "值守"));

    private final Achievements achievements;

    KeptUp(Achievements achievements) {
        this.achievements = achievements;
    }

    boolean tells(InClause count) {
        Quantity quantity = count.quantity();
        int from = count.clause().start();
        int number = quantity.numberStart();
        return quantity.kind() == UnitKind.COUNT
                && quantity.before().isEmpty()
                && quantity.after().isEmpty()
                && CARE.endingAt(count.text(), count.clause().end(), quantity.end())
                        .isPresent()
                && KEEPING.lastIn(count.text(), from, number)
                        .filter(verb -> !achievements.mention(verb.end(), number))
                        .isPresent();
    }
}
