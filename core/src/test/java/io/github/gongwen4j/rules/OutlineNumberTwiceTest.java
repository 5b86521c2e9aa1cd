package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class OutlineNumberTwiceTest {
    private final RuleCase rule = new RuleCase(new OutlineNumberTwice());

    @Test
    void reportsANumberThatStandsTwice() {
        rule.reports(Notice.with("""
                一、完善制度
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                ⟦（二）⟧加强检查。各区加强检查。
                （三）加强宣传。各区加强宣传。
                """), "序号 （二） 重复", "number （二） stands twice");
    }

    @Test
    void acceptsNumbersThatStartAnew() {
        rule.accepts(Notice.with("""
                一、完善制度
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                二、加强检查
                （一）检查学校。各区检查学校。
                （二）检查医院。各区检查医院。
                """));
    }

    @Test
    void acceptsMeasuresOfSeveralTasks() {
        rule.accepts(Notice.with("""
                （一）健全机制。各区要做到：
                1.明确责任。
                2.落实经费。
                （二）加强检查。各区要做到：
                1.检查学校。
                2.检查医院。
                """));
    }
}
