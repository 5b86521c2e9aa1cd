package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
    private static final int NESTING = 6;

    private static Cleaned clean(String html) {
        return Cleaned.by(new HtmlText(NESTING), html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>覆盖率&ge;90%</p>|覆盖率≥90%",
                "<p>A&amp;B&lt;C</p>|A&B<C",
                "<p>&#19968;&#x3001;</p>|一、",
                "<p>研发 R&D 投入</p>|研发 R&D 投入",
                "<p>推进<b>重点</b>任务</p>|推进重点任务",
                "<span>推进</span><span>改革</span>|推进改革"
            })
    void entitiesAreDecodedAndInlineMarkupGoes(String html, String expected) {
        assertThat(clean(html).text()).isEqualTo(expected);
    }

    @Test
    void blocksAndBreaksAreLines() {
        assertThat(clean("<h1>标题</h1><div>一<br/>二</div><ul><li>三</li><li>四</li></ul>")
                        .text())
                .isEqualTo("标题\n一\n二\n三\n四");
    }

    @Test
    void cellsOfARowArePartedByBars() {
        assertThat(clean("<table><tr><th>序号</th><th>任务</th></tr><tr><td>1</td><td>建设</td></tr></table>")
                        .text()
                        .lines()
                        .map(line -> line.replace(" ", "")))
                .containsExactly("|序号|任务", "|1|建设");
    }

    @Test
    void aTableOfOneCellOnlyLaysOut() {
        assertThat(clean("<table><tr><td><p>一</p><p>二</p></td></tr></table>").text())
                .isEqualTo("一\n二");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var x = '隐';</script>",
                "<style>p{}</style>",
                "<!-- 隐 -->",
                "<p style='display : none'>隐</p>",
                "<p style=\"visibility: hidden\">隐</p>",
                "<p hidden>隐</p>",
                "<select><option>隐</option></select>",
                "<nav>隐</nav>",
                "<noscript>隐</noscript>"
            })
    void hiddenPartsAreLeftOut(String hidden) {
        assertThat(clean("<html><body><p>一</p>" + hidden + "<p>二</p></body></html>")
                        .text())
                .isEqualTo("一\n二");
    }

    @Test
    void theTitleOfThePageIsLeftOutBehindAByteOrderMark() {
        assertThat(clean("\ufeff<html><head><title>隐</title></head><body><p>一</p></body></html>")
                        .text()
                        .strip())
                .endsWith("一")
                .doesNotContain("隐");
    }

    @Test
    void readingsAboveCharactersAreLeftOut() {
        assertThat(clean("<p><ruby>關<rp>(</rp><rt>guān</rt><rp>)</rp></ruby>于</p>")
                        .text())
                .isEqualTo("關于");
    }

    @Test
    void spansReferToTheSourceOfThePage() {
        String html = "<p class=\"x\">覆盖率&ge;90%</p>";
        Cleaned cleaned = clean(html);
        assertThat(cleaned.originOf("覆盖率")).isEqualTo("覆盖率");
        assertThat(cleaned.originOf("≥")).isEqualTo("&ge;");
        assertThat(cleaned.originOf("90%")).isEqualTo("90%");
        assertThat(cleaned.aligned().original(0, 1)).isEqualTo(new Span(13, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<p>", "<p>一", "<table><tr><td>一", "<<<>>>", "<!--", "&", "<p>&#x110000;</p>", "</p></div>"})
    void brokenPagesDoNotFail(String html) {
        assertThat(clean(html).aligned().original()).isEqualTo(html);
    }
}
