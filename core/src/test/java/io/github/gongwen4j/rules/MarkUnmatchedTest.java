package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class MarkUnmatchedTest {
    private final RuleCase rule = new RuleCase(new MarkUnmatched());

    @Test
    void reportsABracketThatNeverCloses() {
        rule.reports(Notice.with("各区⟦（⟧含开发区要认真组织实施。"), "标点 （ 不成对", "（ has no partner");
    }

    @Test
    void reportsAQuotationThatOpensTwice() {
        rule.reports(Notice.with("严肃查处“红包⟦“⟧等行为。"), "标点 “ 不成对", "“ has no partner");
    }

    @Test
    void suggestsTheClosingMark() {
        rule.cures(Notice.with("严肃查处“红包“等行为。"), Notice.with("严肃查处“红包”等行为。"), false);
    }

    @Test
    void acceptsPairs() {
        rule.accepts(Notice.with("各区（含开发区）要落实“双随机、一公开”和《办法》要求。"));
    }

    @Test
    void acceptsNumbersOfPoints() {
        rule.accepts(Notice.with("各区要做到：1）建立台账；2）开展检查；a）落实经费。"));
    }

    @Test
    void acceptsAQuotationOverTwoLines() {
        rule.accepts(Notice.with("""
                会议指出：“要做好消防工作。
                各区要高度重视。”
                """));
    }
}
