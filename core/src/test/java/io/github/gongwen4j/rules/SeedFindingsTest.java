package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.Severity;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.seeds.Seeds;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the rules, not the parser, say of real documents above INFO; each finding was compared with the document. */
class SeedFindingsTest {

    private static List<String> findings(String number) {
        String text = Seeds.byId(number).text();
        ParseResult result = PolicyParser.create().parse(text);
        return Validator.standard().validate(result).stream()
                .filter(d -> d.severity() != Severity.INFO && d.code().id().charAt(2) != '0')
                .map(d -> line(d, result))
                .toList();
    }

    private static String line(Diagnostic d, ParseResult result) {
        return result.source().position(d.span().start()) + " " + d.severity() + " "
                + d.code().id() + " " + d.message(Locale.CHINESE);
    }

    @Test
    void aNumberIsMissingAndAQuotationOpensTwice() {
        assertThat(findings("000")).containsExactly("1:1 WARNING HD101 缺少发文字号", "64:292 WARNING TX101 标点 “ 不成对");
    }

    @Test
    void aTimeLimitDisagreesAndUnitsHaveTwoNames() {
        assertThat(findings("001"))
                .containsExactly(
                        "3:1 WARNING HD101 缺少发文字号",
                        "70:7 WARNING TM103 完成时限为“2020年12月上旬”（2020-12-10），正文为“2020年底”（2020-12-31）",
                        "76:39 WARNING CT104 书名号内的标题应使用单书名号：“（推进新时代公立医院党建高质量发展的若干措施）”",
                        "256:20 WARNING UN103 同一单位名称不一致：此处为 市大数据发展局，他处为 市大数据发展和政务服务局",
                        "320:13 WARNING UN103 同一单位名称不一致：此处为 市发改委，他处为 市发展改革委",
                        "320:177 WARNING UN103 同一单位名称不一致：此处为 市人民检察院，他处为 市检察院");
    }

    @Test
    void aDateIsMissingAndTheNumberHasRoundBrackets() {
        assertThat(findings("002"))
                .containsExactly(
                        "5:1 WARNING HD105 发文字号“连卫医政便字（2021）13号”不合规范，应为“连卫医政便字〔2021〕13号”", "7:4 WARNING HD102 缺少成文日期");
    }

    @Test
    void aSoundDocumentInTraditionalCharactersHasNoFindings() {
        assertThat(findings("003")).isEmpty();
    }

    @Test
    void numberAndDateLostTheirSigns() {
        assertThat(findings("004"))
                .containsExactly(
                        "7:1 WARNING HD105 发文字号“株卫函〔201919”不合规范，应为“株卫函〔2019〕19号”",
                        "31:1 WARNING HD107 日期“2019316”缺“年、月、日”，应为“2019年3月16日”");
    }
}
