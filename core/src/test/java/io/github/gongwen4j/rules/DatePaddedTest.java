package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class DatePaddedTest {
    private final RuleCase rule = new RuleCase(new DatePadded());

    @Test
    void reportsZerosInFront() {
        rule.reports(
                Notice.dated("⟦2021年03月01日⟧"),
                "日期“2021年03月01日”的月、日编了虚位",
                "the date \"2021年03月01日\" has zeros in front of month or day");
    }

    @Test
    void leavesThemOut() {
        rule.cures(Notice.dated("2021年03月01日"), Notice.numbered("某政办发〔2021〕8号"), true);
    }

    @Test
    void acceptsATenth() {
        rule.accepts(Notice.dated("2021年10月10日"));
    }

    @Test
    void eitherDateAndEitherPartMayBePadded() {
        rule.finds(Notice.dated("⟦2021年03月1日⟧"));
        rule.finds(Notice.dated("⟦2021年3月01日⟧"));
        rule.finds(Notice.dated("2021年3月1日") + "某市人民政府办公室        ⟦2021年3月02日印发⟧\n");
        rule.finds(Notice.dated("2021年3月1日") + "某市人民政府办公室        2021年3月2日印发\n");
    }
}
