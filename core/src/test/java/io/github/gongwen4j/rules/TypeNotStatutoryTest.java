package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class TypeNotStatutoryTest {
    private final RuleCase rule = new RuleCase(new TypeNotStatutory());

    @Test
    void reportsATypeOfNoRegulation() {
        rule.reports("""
                某市人民政府办公室关于做好消防工作的⟦方案⟧
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """, "“方案”不是法定文种", "\"方案\" is none of the types of document of the regulation");
    }

    @Test
    void acceptsStatutoryTypes() {
        rule.accepts(Notice.with("各区要认真组织实施。"));
    }

    @Test
    void acceptsTheTypeOfAnEnclosureAlone() {
        rule.accepts("""
                2021年消防工作方案
                一、开展检查
                （一）检查学校。每季度检查一次。
                """);
    }
}
