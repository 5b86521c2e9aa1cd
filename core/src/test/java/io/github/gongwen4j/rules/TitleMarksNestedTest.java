package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class TitleMarksNestedTest {
    private final RuleCase rule = new RuleCase(new TitleMarksNested());

    @Test
    void reportsTheSameMarksWithin() {
        rule.reports(
                Notice.with("落实《关于印发⟦《某省消防办法》⟧的通知》要求。"),
                "书名号内的标题应使用单书名号：“《某省消防办法》”",
                "within a title, titles stand in the inner marks: \"《某省消防办法》\"");
    }

    @Test
    void reportsRoundBracketsAroundATitle() {
        rule.reports(
                Notice.with("落实《关于印发⟦（某省消防管理办法）⟧的通知》要求。"),
                "书名号内的标题应使用单书名号：“（某省消防管理办法）”",
                "within a title, titles stand in the inner marks: \"（某省消防管理办法）\"");
    }

    @Test
    void putsTheInnerMarks() {
        rule.cures(Notice.with("落实《关于印发《某省消防办法》的通知》要求。"), Notice.with("落实《关于印发〈某省消防办法〉的通知》要求。"), true);
    }

    @Test
    void acceptsInnerMarksAndNeighbours() {
        rule.accepts(Notice.with("落实《关于印发〈某省消防办法〉的通知》要求。"));
        rule.accepts(Notice.with("落实《某省消防办法》《某省消防规划》要求。"));
    }

    @Test
    void acceptsRemarksInBrackets() {
        rule.accepts(Notice.with("落实《关于印发某省消防办法（试行）的通知》要求。"));
    }

    @Test
    void whatIsPrintedOtherwiseHasNoEdit() {
        rule.finds(Notice.with("落實《關於印發⟦《某省消防辦法》⟧的通知》要求。"));
        rule.hasNoEdit(Notice.with("落實《關於印發《某省消防辦法》的通知》要求。"));
        rule.finds(Notice.with("落实《关于印发（某省消防管理）的通知》要求。"));
    }
}
