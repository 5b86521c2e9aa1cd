package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class OutlineGapTest {
    private final RuleCase rule = new RuleCase(new OutlineGap());

    @Test
    void reportsAMissingNumber() {
        rule.reports(Notice.with("""
                一、完善制度
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                ⟦（四）⟧加强检查。各区加强检查。
                二、加强保障
                （五）加强宣传。各区加强宣传。
                """), "序号不连续：（二） 之后为 （四），缺 3", "number （四） follows （二）: 3 missing");
    }

    @Test
    void acceptsNumbersThatRunOnOrStartAnew() {
        rule.accepts(Notice.with("""
                一、完善制度
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                二、加强检查
                （三）检查学校。各区检查学校。
                三、加强宣传
                （四）做好宣传。各区做好宣传。
                """));
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
    void acceptsAnotherStyleBetween() {
        rule.accepts(Notice.with("""
                一、完善制度
                1.健全机制。各区健全机制。
                2.明确责任。各区明确责任。
                二、加强检查
                1.检查学校。各区检查学校。
                2.检查医院。各区检查医院。
                """));
    }
}
