package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class MarkAfterDigitTest {
    private final RuleCase rule = new RuleCase(new MarkAfterDigit());

    @Test
    void reportsACommaBehindADigit() {
        rule.reports(Notice.with("""
                一、完善制度
                ⟦1、⟧健全机制。各区健全工作机制。
                2.明确责任。各区明确责任。
                """), "阿拉伯数字序号后应使用下脚点：“1、”", "a number in digits takes a point: \"1、\"");
    }

    @Test
    void putsThePoint() {
        rule.cures(Notice.with("""
                一、完善制度
                1、健全机制。各区健全工作机制。
                2、明确责任。各区明确责任。
                """), Notice.with("""
                一、完善制度
                1.健全机制。各区健全工作机制。
                2.明确责任。各区明确责任。
                """), true);
    }

    @Test
    void acceptsTheCommaBehindAHanNumeral() {
        rule.accepts(Notice.with("""
                一、完善制度
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                """));
    }
}
