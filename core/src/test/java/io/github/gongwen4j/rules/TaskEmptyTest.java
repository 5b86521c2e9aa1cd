package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class TaskEmptyTest {
    private final RuleCase rule = new RuleCase(new TaskEmpty());

    @Test
    void reportsAHeadingAlone() {
        rule.reports(
                Notice.with(Notice.FOUR_TASKS + "⟦（五）检查工地⟧。（市住建局负责）"),
                "任务 一（五） 没有内容：“检查工地”",
                "task 一（五） has no content: \"检查工地\"");
    }

    @Test
    void aTextThatIsNotTheWholeLacksWhatItLacks() {
        rule.reportsAs(Severity.INFO, Notice.with(Notice.FOUR_TASKS + "（五）检查工地。\n（本文有删减）"));
    }

    @Test
    void acceptsOneSentenceAsATask() {
        rule.accepts(Notice.with(Notice.FOUR_TASKS + "（五）2021年9月底前完成工地消防设施检查并建立隐患整改台账。（市住建局负责）"));
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

    @Test
    void whoDoesItAndByWhenIsNoContent() {
        String before = Notice.FOUR_TASKS;
        rule.finds(Notice.with(before + "⟦（五）检查工地⟧。\n责任单位：市住建局\n完成时限：2021年9月底"));
        rule.finds(Notice.with(before + "（五）检查工地。\n检查消防设施。\n责任单位：市住建局"));
        rule.finds(Notice.with(before + "⟦（五）检查工地检查工地检查工地检查工地检查工地⟧。"));
        rule.finds(Notice.with(before + "（五）检查工地检查工地检查工地检查工地检查工地区。"));
    }
}
