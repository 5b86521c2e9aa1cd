package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

class PortalMetadataTest {
    private static final String BODY = """
            某市人民政府关于做好供水工作的通知
            某政发〔2021〕5号
            各县区：
            一、做好供水工作。
            某市人民政府
            2021年3月4日
            """;

    @Test
    void fillsWhatTheDocumentDoesNotSay() {
        Header header = header("""
                索引号：001 | 发文机关：某市人民政府
                发文字号：某政发〔2021〕6号 | 成文日期：2021年3月5日
                某市人民政府关于做好供水工作的通知
                各县区：
                一、做好供水工作。
                """);

        assertThat(header.documentNumber().orElseThrow()).hasToString("某政发〔2021〕6号");
        assertThat(header.issuedOn().orElseThrow().date()).hasToString("2021-03-05");
        assertThat(header.issuers()).hasToString("[某市人民政府]");
    }

    @Test
    void yieldsToTheDocumentAndReportsTheConflict() {
        ParseResult result = PolicyParser.create().parse("发文字号：某政发〔2021〕6号 | 成文日期：2021-03-05\n" + BODY);

        assertThat(result.document().header().documentNumber().orElseThrow()).hasToString("某政发〔2021〕5号");
        assertThat(result.document().header().issuedOn().orElseThrow().date()).hasToString("2021-03-04");
        assertThat(result.diagnostics().stream().filter(d -> d.code() == DiagnosticCode.SOURCES_DISAGREE))
                .hasSize(2);
    }

    @Test
    void agreesSilently() {
        ParseResult result = PolicyParser.create().parse("发文字号：某政发〔2021〕5号 | 成文日期：2021-03-04\n" + BODY);

        assertThat(result.diagnostics()).noneMatch(d -> d.code() == DiagnosticCode.SOURCES_DISAGREE);
    }

    private static Header header(String text) {
        return PolicyParser.create().parse(text).document().header();
    }
}
