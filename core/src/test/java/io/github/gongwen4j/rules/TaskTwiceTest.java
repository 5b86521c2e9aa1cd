package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class TaskTwiceTest {
    private final RuleCase rule = new RuleCase(new TaskTwice());

    @Test
    void reportsTheSecondOfTwo() {
        rule.reports(Notice.with("""
                一、重点任务
                （一）检查学校消防设施，建立隐患台账。
                （二）检查医院消防设施，建立隐患台账。
                ⟦（三）检查学校消防设施，建立隐患台账⟧。
                """), "任务 一（三） 与任务 一（一） 重复", "task 一（三） says the same as task 一（一）");
    }

    @Test
    void acceptsTasksThatOnlyLookAlike() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校消防设施，建立隐患台账。
                （二）检查医院消防设施，建立隐患台账。
                """));
    }
}
