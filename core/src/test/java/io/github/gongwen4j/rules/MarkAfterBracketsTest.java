package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkAfterBracketsTest {
    private final RuleCase rule = new RuleCase(new MarkAfterBrackets());

    @Test
    void reportsACommaBehindBrackets() {
        rule.reports(Notice.with("""
                一、完善制度
                ⟦（一）、⟧健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                """), "带括号的序号后不加标点：“（一）、”", "no mark belongs behind a number in brackets: \"（一）、\"");
    }

    @Test
    void leavesTheMarkOut() {
        rule.cures(Notice.with("""
                一、完善制度
                （一）、健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                """), Notice.with("""
                一、完善制度
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                """), true);
    }

    @Test
    void acceptsMarksBehindBareNumbers() {
        rule.accepts(Notice.with("""
                一、完善制度
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦（一）．⟧健全机制。各区健全工作机制。\n（二）明确责任。各区明确责任。",
                "⟦（一）.⟧健全机制。各区健全工作机制。\n⟦（二），⟧明确责任。各区明确责任。",
                "（一）健全机制。各区健全工作机制。\n（二） 明确责任。各区明确责任。"
            })
    void blanksAndPointsBehindTheNumber(String body) {
        rule.finds(Notice.with(body));
    }
}
