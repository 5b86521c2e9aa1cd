package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTest {

    @ParameterizedTest
    @CsvSource({
        "LOST_BYTES, LOST_BYTES, 已經同意?，F(xiàn)將有關事項通知如下",
        "PINYIN_NOTES, PINYIN_NOTES, 關(guān)於工作的通知",
        "TRADITIONAL_CHARACTERS, TRADITIONAL_CHARACTERS, 關於工作的通知",
        "PAGE_CHROME, PAGE_CHROME, 责任编辑：张三",
        "BLANKS_IN_WORDS, BLANKS_IN_WORDS, 推 进 高 质 量 发 展",
        "MARKUP, MARKUP, ## 一、总体要求",
        "STRAY_MARKS, STRAY_MARK, 一、进-一步加强管理。"
    })
    void isMadeUnlessSwitchedOff(Repair repair, DiagnosticCode code, String text) {
        assertThat(codes(PolicyParser.create(), text)).contains(code);
        assertThat(codes(PolicyParser.builder().without(repair).build(), text)).doesNotContain(code);
    }

    @Test
    void leavesTheTextAsItStandsWhenSwitchedOff() {
        PolicyParser parser = PolicyParser.builder()
                .without(Repair.TRADITIONAL_CHARACTERS)
                .without(Repair.PINYIN_NOTES)
                .build();

        assertThat(parser.parse("關於加強工作的通知")
                        .document()
                        .header()
                        .title()
                        .orElseThrow()
                        .text())
                .isEqualTo("關於加強工作的通知");
    }

    @Test
    void straightQuotationMarksStayWithoutTheRepairOfLookAlikes() {
        String text = "一、推进\"五水共治\"工作。";
        PolicyParser parser = PolicyParser.builder().without(Repair.LOOK_ALIKES).build();
        assertThat(PolicyParser.create().parse(text).cleaned().text()).contains("“五水共治”");
        assertThat(parser.parse(text).cleaned().text()).contains("\"五水共治\"");
    }

    @Test
    void mustBeNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyParser.builder().without(null))
                .withMessage("repair");
    }

    private static java.util.List<Code> codes(PolicyParser parser, String text) {
        return parser.parse(text).diagnostics().stream().map(d -> d.code()).toList();
    }
}
