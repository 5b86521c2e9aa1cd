package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class TaskWithoutUnitTest {
    private final RuleCase rule = new RuleCase(new TaskWithoutUnit());

    @Test
    void reportsTheOneWithNobodyResponsible() {
        rule.reports(
                Notice.with(Notice.FOUR_TASKS + "⟦（五）检查工地⟧。2021年9月底前检查工地消防设施。"),
                "任务 一（五）“检查工地”没有责任单位",
                "nobody is responsible for task 一（五） \"检查工地\"");
    }

    @Test
    void acceptsTasksWithUnits() {
        rule.accepts(Notice.with(Notice.FOUR_TASKS + "（五）检查工地。2021年9月底前检查工地消防设施。（市住建局负责）"));
    }

    @Test
    void acceptsSafeguards() {
        rule.accepts(Notice.with(Notice.FOUR_TASKS + """
                二、保障措施
                （一）落实经费。各区落实经费。
                """));
    }

    @Test
    void acceptsADocumentThatNamesNobody() {
        rule.accepts(Notice.with("""
                一、完善制度
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                """));
    }

    @Test
    void acceptsSentencesThatTellWhoActs() {
        rule.accepts(Notice.with(Notice.FOUR_TASKS + "（五）检查工地。建立台账。市住建局要会同有关部门检查工地消防设施。"));
        rule.accepts(Notice.with(Notice.FOUR_TASKS + "（五）检查工地。各部门要在9月底前检查工地消防设施。"));
    }
}
