package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class UnitMisspeltTest {
    private final RuleCase rule = new RuleCase(new UnitMisspelt());

    /** Four tasks of one body, and a fifth of this one. */
    private static String fifthOf(String unit) {
        return Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市生态环境局负责）
                （二）检查医院。检查医院消防设施。（市生态环境局负责）
                （三）检查商场。检查商场消防设施。（市生态环境局负责）
                （四）检查车站。检查车站消防设施。（市生态环境局负责）
                （五）检查工地。检查工地消防设施。（%s负责）
                """.formatted(unit));
    }

    @Test
    void reportsASlip() {
        rule.reports(fifthOf("⟦市生太环境局⟧"), "“市生太环境局”疑有误，似应为“市生态环境局”", "市生太环境局 seems to be a slip for 市生态环境局");
    }

    @Test
    void reportsASlipFromAKnownName() {
        rule.reports(
                fifthOf("⟦市人力资原和社会保障局⟧"),
                "“市人力资原和社会保障局”疑有误，似应为“市人力资源和社会保障局”",
                "市人力资原和社会保障局 seems to be a slip for 市人力资源和社会保障局");
        rule.cures(fifthOf("市卫生建康委"), fifthOf("市卫生健康委"), false);
    }

    @Test
    void acceptsOtherBodies() {
        rule.accepts(fifthOf("市自然资源局"));
        rule.accepts(fifthOf("省生态环境局"));
        rule.accepts(fifthOf("市生态环境局"));
        rule.accepts(fifthOf("市生态环境分局"));
        rule.accepts(fifthOf("市城乡管理局"));
    }

    @Test
    void acceptsBodiesThatANumberTellsApart() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市第一实验学校负责）
                （二）检查医院。检查医院消防设施。（市第一实验学校负责）
                （三）检查商场。检查商场消防设施。（市第一实验学校负责）
                （四）检查车站。检查车站消防设施。（市第一实验学校负责）
                （五）检查工地。检查工地消防设施。（市第二实验学校负责）
                """));
    }
}
