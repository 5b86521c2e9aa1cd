package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutlineNumberBackTest {
    private final RuleCase rule = new RuleCase(new OutlineNumberBack());

    @Test
    void reportsANumberOutOfOrder() {
        rule.reports(Notice.with("""
                一、完善制度
                （一）健全机制。各区健全工作机制。
                （四）明确责任。各区明确责任。
                ⟦（三）⟧加强检查。各区加强检查。
                （五）加强宣传。各区加强宣传。
                """), "序号次序颠倒：（四） 之后为 （三）", "number （三） follows （四）");
    }

    @ParameterizedTest
    @MethodSource("io.github.gongwen4j.rules.OutlineCase#all")
    void reportsNumbersOfItsKindOnly(OutlineCase outline) {
        assertThat(outline.foundBy(new OutlineNumberBack())).isEqualTo(outline.expected("OL103"));
    }
}
