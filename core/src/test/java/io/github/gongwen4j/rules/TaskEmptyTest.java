package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class TaskEmptyTest {
    private final RuleCase rule = new RuleCase(new TaskEmpty());

    @Test
    void reportsAHeadingAlone() {
        rule.reports(Notice.with("""
                一、重点任务
                （一）检查学校。2021年5月底前检查学校消防设施。（市教育局负责）
                （二）检查医院。2021年6月底前检查医院消防设施。（市卫健委负责）
                （三）检查商场。2021年7月底前检查商场消防设施。（市商务局负责）
                （四）检查车站。2021年8月底前检查车站消防设施。（市交通局负责）
                ⟦（五）检查工地⟧。（市住建局负责）
                """), "任务 一（五） 没有内容：“检查工地”", "task 一（五） has no content: \"检查工地\"");
    }

    @Test
    void acceptsOneSentenceAsATask() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。2021年5月底前检查学校消防设施。（市教育局负责）
                （二）检查医院。2021年6月底前检查医院消防设施。（市卫健委负责）
                （三）检查商场。2021年7月底前检查商场消防设施。（市商务局负责）
                （四）检查车站。2021年8月底前检查车站消防设施。（市交通局负责）
                （五）2021年9月底前完成工地消防设施检查并建立隐患整改台账。（市住建局负责）
                """));
    }

    @Test
    void acceptsADocumentOfHeadings() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。
                （二）检查医院。
                （三）检查商场。
                （四）检查车站。
                """));
    }
}
