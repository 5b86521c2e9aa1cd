package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFootTest {

    private static String clean(String lines) {
        return Cleaned.by(new PageChrome(), lines.replace('|', '\n'))
                .text()
                .strip()
                .replaceAll("\n+", "|");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "抓好落实。|2024年3月5日|上一篇：某市年度报告|某市2025年计划投资3亿元 -> 抓好落实。|2024年3月5日",
                "抓好落实。|相关链接|一图读懂重点工作|省政府门户网站   各县政府网站 -> 抓好落实。",
                "抓好落实。|相关解读：|一图读懂重点工作|版权所有：某市政府 -> 抓好落实。"
            })
    void aFootEndsThePage(String lines, String kept) {
        assertThat(clean(lines)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "抓好落实。|相关附件：重点任务清单.doc|某市财政局|2024年3月5日",
                "抓好落实。|相关文件：|一图读懂重点工作",
                "抓好落实。|推荐阅读书目|2.加强宣传。",
                "抓好落实。|延伸阅读：|责任单位：市财政局"
            })
    void whatADocumentMayHoldStays(String lines) {
        assertThat(clean(lines)).isEqualTo(lines);
    }
}
