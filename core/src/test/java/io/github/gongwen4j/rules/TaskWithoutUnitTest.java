package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class TaskWithoutUnitTest {
    private final RuleCase rule = new RuleCase(new TaskWithoutUnit());

    @Test
    void reportsTheOneWithNobodyResponsible() {
        rule.reports(Notice.with("""
                一、重点任务
                （一）检查学校。2021年5月底前检查学校消防设施。（市教育局负责）
                （二）检查医院。2021年6月底前检查医院消防设施。（市卫健委负责）
                （三）检查商场。2021年7月底前检查商场消防设施。（市商务局负责）
                （四）检查车站。2021年8月底前检查车站消防设施。（市交通局负责）
                ⟦（五）检查工地⟧。2021年9月底前检查工地消防设施。
                """), "任务 一（五）“检查工地”没有责任单位", "nobody is responsible for task 一（五） \"检查工地\"");
    }

    @Test
    void acceptsTasksWithUnits() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。2021年5月底前检查学校消防设施。（市教育局负责）
                （二）检查医院。2021年6月底前检查医院消防设施。（市卫健委负责）
                （三）检查商场。2021年7月底前检查商场消防设施。（市商务局负责）
                （四）检查车站。2021年8月底前检查车站消防设施。（市交通局负责）
                （五）检查工地。2021年9月底前检查工地消防设施。（市住建局负责）
                """));
    }

    @Test
    void acceptsSafeguards() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。2021年5月底前检查学校消防设施。（市教育局负责）
                （二）检查医院。2021年6月底前检查医院消防设施。（市卫健委负责）
                （三）检查商场。2021年7月底前检查商场消防设施。（市商务局负责）
                （四）检查车站。2021年8月底前检查车站消防设施。（市交通局负责）
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
}
