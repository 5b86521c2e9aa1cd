package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** So many tasks of a body that no registry knows, and one more. */
    private static String after(int tasks, String usual, String slip) {
        String places = "学校 医院 商场 车站 工地";
        StringBuilder body = new StringBuilder("一、重点任务\n");
        for (int i = 0; i <= tasks; i++) {
            body.append("（%s）检查%s。检查消防设施。（%s负责）\n"
                    .formatted("一二三四五".charAt(i), places.split(" ")[i], i < tasks ? usual : slip));
        }
        return Notice.with(body.toString());
    }

    @Test
    void aNameThatStandsOftenTellsASlipOfIt() {
        rule.finds(after(4, "市数字乡村局", "⟦市数字乡寸局⟧"));
        rule.finds(after(4, "市数字乡村局", "⟦市教字乡村局⟧"));
        rule.cures(after(4, "市数字乡村局", "市数字乡寸局"), after(4, "市数字乡村局", "市数字乡村局"), false);
        assertThat(rule.related(after(4, "市数字乡村局", "市数字乡寸局"))).containsExactly("市数字乡村局");
    }

    @Test
    void acceptsNamesThatAreNotUsualShortOrTwoSlipsAway() {
        rule.accepts(after(3, "市数字乡村局", "市数字乡寸局"));
        rule.accepts(after(4, "市数乡村局", "市数乡寸局"));
        rule.accepts(after(4, "市数字乡村局", "市教字乡寸局"));
        rule.accepts(after(4, "市数字东村局", "市数字林村局"));
        rule.accepts(after(4, "市数字林村局", "市数字东村局"));
    }
}
