package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class TaskWithoutDeadlineTest {
    private final RuleCase rule = new RuleCase(new TaskWithoutDeadline());

    @Test
    void reportsTheOneWithoutADeadline() {
        rule.reports(
                Notice.with(Notice.FOUR_TASKS + "⟦（五）检查工地⟧。检查工地消防设施。（市住建局负责）"),
                "任务 一（五）“检查工地”没有完成时限",
                "task 一（五） \"检查工地\" has no deadline");
    }

    @Test
    void acceptsADeadlineOfTheWhole() {
        rule.accepts(Notice.with("""
                一、整改时限
                2021年底前。
                二、重点任务
                （一）检查学校。2021年5月底前检查学校消防设施。（市教育局负责）
                （二）检查医院。2021年6月底前检查医院消防设施。（市卫健委负责）
                （三）检查商场。2021年7月底前检查商场消防设施。（市商务局负责）
                （四）检查车站。2021年8月底前检查车站消防设施。（市交通局负责）
                （五）检查工地。检查工地消防设施。（市住建局负责）
                """));
    }

    @Test
    void acceptsADocumentWithoutDeadlines() {
        rule.accepts(Notice.with("""
                一、完善制度
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                """));
    }

    /** Four tasks with times, and one more with this field. */
    private static String with(String field) {
        return Notice.with(Notice.FOUR_TASKS + "⟦（五）检查工地⟧。检查工地消防设施。\n" + field + "\n（六）检查景区。2021年9月底前检查景区消防设施。");
    }

    @Test
    void acceptsAFieldThatSaysAnything() {
        rule.accepts(with("完成时限：30个工作日内").replaceAll("[⟦⟧]", ""));
        rule.finds(with("责任单位：市住建局"));
        rule.finds(with("完成时限："));
    }

    @Test
    void timesWithinSentencesMayBeMeantForThoseAlone() {
        String task = "（五）检查工地。检查工地消防设施。\n";
        rule.reportsAs(Severity.INFO, Notice.with(Notice.FOUR_TASKS + task));
        rule.reportsAsUsual(Notice.with(Notice.FOUR_TASKS + task + "（六）检查景区。检查景区消防设施。\n完成时限：2021年9月底"));
    }
}
