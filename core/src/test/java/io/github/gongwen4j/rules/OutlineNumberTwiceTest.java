package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @MethodSource("io.github.gongwen4j.rules.OutlineCase#all")
    void reportsNumbersOfItsKindOnly(OutlineCase outline) {
        assertThat(outline.foundBy(new OutlineNumberTwice())).isEqualTo(outline.expected("OL102"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 序号 | 重点任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 检查学校 | 市教育局 |\n| 2 | 检查医院 | 市卫健委 |\n| ⟦2⟧ | 检查商场 | 市商务局 |\n| 3 | 检查车站 | 市交通局 |",
                "一、检查学校\n（一）检查小学。各区检查：\n1.检查设施；\n2.检查通道；\n⟦2⟧.检查台账。\n（二）检查中学。各区检查中学。"
            })
    void inATableTheNumberItselfIsThePlace(String body) {
        rule.finds(Notice.with(body));
    }
}
