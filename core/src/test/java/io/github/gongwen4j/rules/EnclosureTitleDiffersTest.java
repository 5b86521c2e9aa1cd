package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class EnclosureTitleDiffersTest {
    private final RuleCase rule = new RuleCase(new EnclosureTitleDiffers());

    /** A notice that announces 2021年全市消防工作要点, with what stands above the enclosed text. */
    private static String enclosing(String title) {
        return """
                某市人民政府办公室关于印发《2021年全市消防工作要点》的通知
                某政办发〔2021〕8号
                各区人民政府：
                现将《2021年全市消防工作要点》印发给你们。
                某市人民政府办公室
                2021年3月1日
                %s
                一、开展检查
                （一）检查学校。每季度检查一次。
                """.formatted(title);
    }

    @Test
    void reportsAnotherTitle() {
        rule.reports(
                enclosing("⟦2020年全市消防工作要点⟧"),
                "所发文件题为“2020年全市消防工作要点”，通知标题称“2021年全市消防工作要点”",
                "the enclosed document is titled \"2020年全市消防工作要点\", the notice calls it \"2021年全市消防工作要点\"");
    }

    @Test
    void acceptsTheSameTitle() {
        rule.accepts(enclosing("2021年全市消防工作要点"));
        rule.accepts(enclosing("2021年全市消防工作要点（试行）"));
        rule.accepts(enclosing("全市消防工作要点"));
    }

    @Test
    void acceptsAPlaceInFront() {
        rule.accepts(enclosing("某市2021年全市消防工作要点"));
    }
}
