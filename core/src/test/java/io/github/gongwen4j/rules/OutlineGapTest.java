package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest
    @MethodSource("io.github.gongwen4j.rules.OutlineCase#all")
    void reportsNumbersOfItsKindOnly(OutlineCase outline) {
        assertThat(outline.foundBy(new OutlineGap())).isEqualTo(outline.expected("OL101"));
    }

    @Test
    void aTextThatIsNotTheWholeLacksWhatItLacks() {
        rule.reportsAs(Severity.INFO, Notice.with("""
                一、完善制度
                （一）健全机制。各区健全工作机制。
                （三）加强检查。各区加强检查。
                （本文有删减）
                """));
    }
}
