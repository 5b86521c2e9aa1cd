package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumDiffersTest {
    private final RuleCase rule = new RuleCase(new SumDiffers());

    @Test
    void reportsASumBehindItsParts() {
        rule.reports(
                Notice.with("2021年⟦建成东区5个、西区4个和南区6个，共13个停车场⟧。"),
                "“建成东区5个、西区4个和南区6个，共13个停车场”各项之和为 15，与 13 不符",
                "\"建成东区5个、西区4个和南区6个，共13个停车场\": the parts make 15, not 13");
    }

    @Test
    void reportsASumBeforeItsParts() {
        rule.reports(
                Notice.with("新建学校⟦共10所（小学3所、初中5所、高中3所）⟧。"),
                "“共10所（小学3所、初中5所、高中3所）”各项之和为 11，与 10 不符",
                "\"共10所（小学3所、初中5所、高中3所）\": the parts make 11, not 10");
    }

    @Test
    void reportsMoreThanTheWhole() {
        rule.reports(
                Notice.with("总投资⟦100.5亿元，其中：中央资金30.2亿元、地方资金80亿元⟧。"),
                "“100.5亿元，其中：中央资金30.2亿元、地方资金80亿元”各项之和为 110.2，与 100.5 不符",
                "\"100.5亿元，其中：中央资金30.2亿元、地方资金80亿元\": the parts make 110.2, not 100.5");
    }

    @Test
    void reportsAHeadingThatCountsOtherwiseThanThoseBelow() {
        rule.reports(Notice.with("""
                ⟦一、推广的举措（共9项）⟧
                （一）知识产权方面5项：建立保护机制。
                （二）科技金融方面3项：建立担保机制。
                二、有关要求
                各区要认真组织实施。
                """), "“推广的举措（共9项）”各项之和为 8，与 9 不符", "\"推广的举措（共9项）\": the parts make 8, not 9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建成东区5个、西区4个和南区6个，共15个停车场。",
                "去年建成北区2个，今年建成东区5个、西区4个，共9个停车场。",
                "新建学校共11所（小学3所、初中5所、高中3所）。",
                "新建学校共11所（小学3所、初中5所等）。",
                "新建学校共11所（含2021年续建的3所、扩建的5所）。",
                "完成投资100亿元，其中工业30亿元、交通20亿元。",
                "培训60人，其中女性40人、党员30人。",
                "新增不少于10所，其中东区6所、西区7所。",
                "东区约5个、西区4个，共10个。",
                "东区5万人、西区4000人，共5.4万人。",
                "开放公共5个、医院3个、学校2个区域。",
                "每区5个、每镇4个，共120个。"
            })
    void acceptsSumsAndWhatIsNone(String sentence) {
        rule.accepts(Notice.with(sentence));
    }

    @Test
    void acceptsAHeadingThatCountsAsThoseBelow() {
        rule.accepts(Notice.with("""
                一、推广的举措（共8项）
                （一）知识产权方面5项：建立保护机制。
                （二）科技金融方面3项：建立担保机制。
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建成北区1个。⟦东区5个、西区4个，共10个⟧。",
                "建成（⟦东区5个、西区4个，共10个⟧）。",
                "⟦东区5个、西区4个，合计10个⟧。",
                "⟦东区5个、西区4个，总共10个⟧。",
                "东区5个，共10个。",
                "⟦共10个（东区5个、西区4个）⟧",
                "共10个",
                "共10个（东区5个、西区4个",
                "共9个（东区5个、西区4个）",
                "共10个（东区5人、西区4人）。",
                "东区5个、西区4个，共9个。",
                "⟦100亿元，其中中央30亿元、地方80亿元⟧。",
                "100亿元，其中中央30亿元、地方70亿元。",
                "约100亿元，其中中央30亿元、地方80亿元。",
                "⟦10个，其中：东区6个、西区7个⟧。",
                "10个以上，其中东区6个、西区7个。",
                "100元，其中东区60个、西区70个。"
            })
    void aListStartsBehindTheSentenceOrBracketBefore(String sentence) {
        rule.finds(Notice.with(sentence));
    }

    @Test
    void aTextMayStartWithTheList() {
        rule.finds("⟦东区5个、西区4个，共10个⟧。");
        rule.finds("⟦5个、4个，共10个⟧");
    }

    @Test
    void headingsOfOneKindAddUp() {
        String body = "一、推广的举措（共9%s）\n（一）知识产权方面5%s：建立机制。\n（二）科技金融方面%s：建立机制。\n";
        rule.accepts(Notice.with(body.formatted("项", "项", "4项")));
        rule.accepts(Notice.with(body.formatted("项", "条", "3项")));
        rule.accepts(Notice.with(body.formatted("项", "项", "若干")));
        rule.accepts(Notice.with("一、推广的举措（共9项）\n（一）知识产权方面5项：建立机制。\n"));
    }
}
