package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageChromeTest {

    private static Cleaned clean(String text) {
        return Cleaned.by(new PageChrome(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "当前位置：首页 > 政府公报",
                "【字体：大 中 小】",
                "扫一扫在手机打开当前页",
                "责任编辑：市卫健委",
                "发布日期：2019-03-22 信息来源：市卫生健康委员会",
                "2020-12-08 08:00 来源：市政府",
                "— 3 —",
                "- 12 -",
                "第 3 页 共 12 页",
                "第一章 机遇挑战………………6",
                "| --- | --- |",
                "打印",
                "IV"
            })
    void linesOfThePageAreLeftOut(String line) {
        Cleaned cleaned = clean("关于加强管理的通知\n" + line + "\n一、落实责任。");
        assertThat(cleaned.text()).isEqualTo("关于加强管理的通知\n\n一、落实责任。");
        assertThat(cleaned.codes()).containsExactly(DiagnosticCode.PAGE_CHROME);
        assertThat(cleaned.noise()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各单位要在首页设置专栏，注明发布日期。",
                "发布日期应当准确。",
                "2021年3月5日",
                "一、打印材料",
                "2.分享经验",
                "第三条 本办法自发布之日起施行",
                "| 序号 | 任务 |",
                "12",
                "——全面推进"
            })
    void linesOfTheDocumentStay(String line) {
        assertThat(clean("关于加强管理的通知\n" + line).text()).isEqualTo("关于加强管理的通知\n" + line);
    }

    @ParameterizedTest
    @CsvSource({"云河省人民政府网, 索引号：YH000-2024-00211", "云河市政务服务网, 当前位置：首页 > 政务公开", "云河教育, 您的位置：首页 >> 信息公开"})
    void theNameOfASiteIsLeftOut(String site, String below) {
        assertThat(clean(site + "\n" + below + "\n关于加强管理的通知").text().strip()).isEqualTo("关于加强管理的通知");
    }

    @ParameterizedTest
    @CsvSource({
        "云河省人民政府, 索引号：YH000-2024-00211",
        "云河市供水管网, 索引号：YH000-2024-00211",
        "云河教育, 索引号：YH000-2024-00211",
        "云河省人民政府网, 关于加强管理的通知",
        "云河省人民政府, 当前位置：首页 > 政务公开",
        "推广云河2024在线, 当前位置：首页 > 政务公开"
    })
    void otherWordsAboveAPageStay(String words, String below) {
        assertThat(clean(words + "\n" + below).text()).startsWith(words);
    }

    @Test
    void bareNumbersThatCountOnAPageApartAreLeftOut() {
        String page = "加强领导。\n".repeat(20);
        assertThat(clean(page + "1\n" + page + "2\n" + page).text())
                .doesNotContain("1")
                .doesNotContain("2");
        assertThat(clean("一、加强领导。\n1\n抓好落实。\n2\n加强宣传。").text()).contains("1").contains("2");
    }
}
