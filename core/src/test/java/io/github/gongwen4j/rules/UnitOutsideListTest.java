package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class UnitOutsideListTest {
    private final RuleCase rule = new RuleCase(new UnitOutsideList());

    /** A notice of tasks with its list of all responsible units in an annex. */
    private static String listed(String fifth, String title, String units) {
        return Notice.with(Notice.FOUR_TASKS + "（五）检查工地。2021年9月底前检查工地消防设施。（" + fifth + "负责）\n附件：" + title) + "附件\n"
                + title + "\n" + units + "\n";
    }

    @Test
    void reportsAUnitThatTheListLacks() {
        rule.reports(
                listed("⟦市住建局⟧", "责任单位名单", "市教育局、市卫生健康委、市商务局、市交通局"),
                "“市住建局”不在所列责任单位之内",
                "市住建局 is not among the responsible units that the document lists");
    }

    @Test
    void reportsAUnitBeyondThoseThatTheTextCounts() {
        rule.reports(
                Notice.with("本方案的责任单位为市教育局、市卫健委、市商务局、市交通局等4个单位。\n" + Notice.FOUR_TASKS
                        + "（五）检查工地。2021年9月底前检查工地消防设施。（⟦市住建局⟧负责）"),
                "“市住建局”不在所列责任单位之内",
                "市住建局 is not among the responsible units that the document lists");
    }

    @Test
    void acceptsListedUnitsAndClasses() {
        rule.accepts(listed("市住房和城乡建设局", "责任单位名单", "市教育局、市卫健委、市商务局、市交通局、市住建局"));
        rule.accepts(listed("各县（市、区）人民政府", "责任单位名单", "市教育局、市卫健委、市商务局、市交通局"));
    }

    @Test
    void acceptsListsThatAreNotOfAllUnits() {
        rule.accepts(listed("市住建局", "成员单位名单", "市教育局、市卫健委、市商务局、市交通局"));
        rule.accepts(listed("市住建局", "责任单位名单", "市教育局、市公安局"));
        rule.accepts(Notice.with(
                "责任单位包括市教育局、市卫健委、市商务局、市交通局等部门。\n" + Notice.FOUR_TASKS + "（五）检查工地。2021年9月底前检查工地消防设施。（市住建局负责）"));
    }

    @Test
    void acceptsUnitsOutsideAListThatIsMeantOtherwise() {
        String tasks =
                Notice.FOUR_TASKS + "（五）检查工地。2021年9月底前检查工地消防设施。（%s负责）\n（六）检查景区。2021年9月底前检查景区消防设施。（%s负责）\n附件：责任单位名单";
        String list = "附件\n责任单位名单\n%s\n";
        rule.finds(Notice.with(tasks.formatted("⟦市住建局⟧", "市教育局")) + list.formatted("市教育局、市卫健委、市商务局、市交通局"));
        rule.finds(Notice.with(tasks.formatted("⟦市住建局⟧", "市交通局").replace("市交通局负责）\n（五", "市教育局负责）\n（五"))
                + list.formatted("市教育局、市卫健委、市商务局、市交通局"));
        rule.finds(Notice.with(tasks.formatted("市住建局", "市文旅局")) + list.formatted("市教育局、市卫健委、市商务局、市交通局"));
        rule.finds(Notice.with(tasks.formatted("市住建局", "市教育局").replace("市交通局", "市文旅局")) + list.formatted("市教育局、市卫健委"));
    }
}
