package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoLeadTest {
    private final RuleCase rule = new RuleCase(new NoLead());

    @Test
    void reportsSeveralOfWhomNoneLeads() {
        rule.reports(
                Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（责任单位：⟦市教育局、市应急局⟧）
                """),
                "任务 一（一） 有 2 个责任单位，未明确牵头单位（此类任务共 1 项）",
                "2 units share task 一（一） and none of them leads (such tasks: 1)");
    }

    @Test
    void aDocumentThatNamesNoLeadsHasOneFinding() {
        rule.reports(
                Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（责任单位：⟦市教育局、市应急局⟧）
                （二）检查医院。检查医院消防设施。（责任单位：市卫健委、市应急局）
                （三）检查商场。检查商场消防设施。（责任单位：市商务局、市应急局、市公安局）
                """),
                "任务 一（一） 有 2 个责任单位，未明确牵头单位（此类任务共 3 项）",
                "2 units share task 一（一） and none of them leads (such tasks: 3)");
    }

    @Test
    void aTaskThatStandsOutHasAFindingOfItsOwn() {
        String led = "（%s）检查%s。检查%s消防设施。（市教育局牵头，市应急局配合）\n";
        rule.reports(
                Notice.with("一、重点任务\n" + led.formatted("一", "学校", "学校") + led.formatted("二", "医院", "医院")
                        + led.formatted("三", "商场", "商场") + led.formatted("四", "车站", "车站")
                        + "（五）检查工地。检查工地消防设施。（⟦市住建局、市应急局⟧负责）"),
                "任务 一（五） 有 2 个责任单位，未明确牵头单位（此类任务共 1 项）",
                "2 units share task 一（五） and none of them leads (such tasks: 1)");
    }

    @Test
    void acceptsABodyWithAClassOfBodies() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（责任单位：市教育局，各县（市、区）人民政府）
                """));
    }

    @Test
    void acceptsALeadOrADivision() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市教育局牵头，市应急局配合）
                """));
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市教育局、市应急局按职责分工负责）
                """));
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市教育局负责）
                """));
    }

    @Test
    void aTaskStandsOutAmongFourThatAreLed() {
        String led = "（%s）检查%s。检查消防设施。（市教育局牵头，市应急局配合）\n";
        String two = "（五）检查工地。检查工地消防设施。（%s负责）\n（六）检查景区。检查景区消防设施。（%s负责）\n";
        String four = "一、重点任务\n" + led.formatted("一", "学校") + led.formatted("二", "医院") + led.formatted("三", "商场")
                + led.formatted("四", "车站");
        rule.finds(Notice.with(four + two.formatted("⟦市住建局、市应急局⟧", "市文旅局、市应急局")));
        rule.finds(Notice.with(four
                + led.formatted("七", "机场")
                + led.formatted("八", "港口")
                + led.formatted("九", "仓库")
                + led.formatted("十", "电站")
                + two.formatted("⟦市住建局、市应急局⟧", "⟦市文旅局、市应急局⟧")));
        assertThat(rule.related(Notice.with(four + two.formatted("市住建局、市应急局", "市文旅局、市应急局"))))
                .containsExactly("市文旅局、市应急局");
    }

    @Test
    void aTaskOfMeasuresWithUnitsOfTheirOwnNeedsNone() {
        rule.accepts(Notice.with("一、重点任务\n（一）检查学校。检查小学。（市教育局、市应急局）检查中学。（市公安局）\n"));
    }
}
