package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
}
