package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;

/** What is done on a day or in a month that opens its clause: 3月召开推进会, 10月份对各乡镇进行考核. */
final class DatedActs {
    static final Lexicon<String> HELD = Lexicon.of(List.of(
            "实行", "执行", "实施", "集中", "严格", "严禁", "禁止", "每日", "每天", "每周", "每月", "每季度", "开展", "组织", "推行", "加强", "强化", "全面",
            "开办", "举办", "举行"));

    private static final Lexicon<String> ACTS = Lexicon.read(DatedActs.class, "binding-acts.txt");
    private static final Lexicon<String> NAMED = Lexicon.read(DatedActs.class, "named-after-acts.txt");
    private static final Lexicon<String> HANDLING = Lexicon.of(List.of("进行", "开展", "组织", "实施"));

    private final CharSequence text;

    DatedActs(CharSequence text) {
        this.text = text;
    }

    /** 7月1日至8月20日面向子女开办暑托班, 6月18日在市体育馆举行演练: who names days means them, however far the verb stands. */
    static boolean isOfDays(TimeExpression expression) {
        boolean day = expression instanceof TimeExpression.By by && by.when().day() > 0;
        return day
                || (expression instanceof TimeExpression.Between between
                        && between.from().day() > 0
                        && between.to().day() > 0);
    }

    /** 在市体育馆举行演练; but 举行的演练 and 举行了演练 tell of what was. */
    boolean areHeld(int from, int end) {
        return HELD.firstIn(text, from, end)
                .filter(verb -> !Characters.standsAt(text, verb.end(), end, "了"))
                .filter(verb -> text.subSequence(verb.end(), end).toString().indexOf('的') < 0)
                .isPresent();
    }

    /** 3月召开推进会; but 3月下达的计划, 3月召开了会议 and 3月检查情况 tell of what was. */
    boolean follow(int after, int end) {
        return ACTS.at(text, after, end)
                .filter(verb -> verb.end() < end && "的了过后期中时".indexOf(text.charAt(verb.end())) < 0)
                .filter(verb -> NAMED.at(text, verb.end(), end).isEmpty())
                .filter(verb -> text.subSequence(verb.end(), end).toString().indexOf('的') < 0)
                .isPresent();
    }

    /** 10月份对各乡镇进行考核 */
    boolean handle(int after, int end) {
        return Characters.standsAt(text, after, end, "对") && HANDLING.anyIn(text, after + 1, end);
    }
}
