package io.github.gongwen4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongwen4j.model.source.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
    private static final Span SPAN = new Span(0, 12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "嘉政办发〔2021〕64号",
                "嘉政办发[2021]64号",
                "嘉政办发［2021］64号",
                "嘉政办发(2021)64号",
                "嘉政办发（2021）64号",
                "嘉政办发【2021】64号",
                "嘉政办发〔2021]64号",
                " 嘉政办发 〔2021〕 64 号\n",
                "嘉政办发\u00A0〔2021〕\u300064号",
                "嘉政办发〔2021〕064号",
            })
    void readsTheStandardsFormInAnyBrackets(String text) {
        assertThat(DocumentNumber.parse(text))
                .hasValue(new DocumentNumber("嘉政办发", 2021, 64, new Span(0, text.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "号",
                "嘉政办发",
                "嘉政办发〔2021〕64",
                "嘉政办发〔2021〕号",
                "嘉政办发〔2021〕〕号",
                "嘉政办发〔2021号",
                "嘉政办发2021〕64号",
                "嘉政办发2021年64号",
                "〔2021〕64号",
                "嘉政办发〔21〕64号",
                "嘉政办发〔20211〕64号",
                "嘉政办发〔二〇二一〕64号",
                "嘉政办发〔２０２１〕64号",
                "嘉政办发〔1899〕64号",
                "嘉政办发〔3000〕64号",
                "嘉政办发〔2021〕0号",
                "嘉政办发〔2021〕-4号",
                "嘉政办发〔2021〕六号",
                "嘉政办发〔2021〕1234567号",
                "嘉政办发〔2021〕99999999999999999999号",
                "嘉政办发〔2021〕第64号",
                "嘉政办发〔2021〕64号文",
                "嘉政办发〕2021〔64号",
            })
    void findsNoNumberInAnythingElse(String text) {
        assertThat(DocumentNumber.parse(text)).isEmpty();
    }

    @Property
    void whatIsWrittenIsReadBack(
            @ForAll @StringLength(min = 1, max = 8) @CharRange(from = '一', to = '龥') String issuerCode,
            @ForAll @IntRange(min = 1900, max = 2999) int year,
            @ForAll @IntRange(min = 1, max = 999_999) int serial) {
        DocumentNumber number = new DocumentNumber(issuerCode, year, serial, SPAN);
        assertThat(DocumentNumber.parse(number.toString()).orElseThrow().withSpan(SPAN))
                .isEqualTo(number);
    }

    @Property
    void anyTextIsReadOrNot(@ForAll String text) {
        DocumentNumber.parse(text).ifPresent(number -> assertThat(number.span()).isEqualTo(new Span(0, text.length())));
    }

    @Test
    void writesTheStandardsForm() {
        assertThat(new DocumentNumber("国发", 2020, 6, SPAN)).hasToString("国发〔2020〕6号");
    }

    @Test
    void movesToAnotherPlace() {
        DocumentNumber number = new DocumentNumber("国发", 2020, 6, SPAN);
        assertThat(number.withSpan(new Span(5, 9))).isEqualTo(new DocumentNumber("国发", 2020, 6, new Span(5, 9)));
        assertThat(number.span()).isEqualTo(SPAN);
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber(" ", 2020, 6, SPAN))
                .withMessage("issuerCode must not be blank: \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber("国发", 1899, 6, SPAN))
                .withMessage("year must be within 1900 to 2999: 1899");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber("国发", 3000, 6, SPAN))
                .withMessage("year must be within 1900 to 2999: 3000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber("国发", 2020, 0, SPAN))
                .withMessage("serial must be at least 1: 0");
        assertThatNullPointerException()
                .isThrownBy(() -> new DocumentNumber(null, 2020, 6, SPAN))
                .withMessage("issuerCode");
        assertThatNullPointerException()
                .isThrownBy(() -> new DocumentNumber("国发", 2020, 6, null))
                .withMessage("span");
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentNumber.parse(null))
                .withMessage("text");
    }
}
