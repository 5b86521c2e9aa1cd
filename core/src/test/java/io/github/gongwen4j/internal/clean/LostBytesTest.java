package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LostBytesTest {

    private static Cleaned clean(String text) {
        return Cleaned.by(new LostBytes(), text);
    }

    @ParameterizedTest
    @CsvSource({"同意？，F(xiàn)将, 同意。現(xiàn)将", "建设？艾F(xiàn)代化, 建设“現(xiàn)代化"})
    void theLostByteMakesAMarkAndAnIdeograph(String damaged, String mended) {
        assertThat(clean(damaged).text()).isEqualTo(mended);
    }

    @Test
    void theRepairIsAnEditThatIsSafe() {
        Diagnostic remark = clean("同意？，F(xiàn)将").diagnostics().get(0);
        assertThat(remark.span()).isEqualTo(new Span(2, 5));
        assertThat(remark.suggestedEdit().orElseThrow().replacement()).isEqualTo("。現");
        assertThat(remark.suggestedEdit().orElseThrow().safe()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"为什么？，F将", "为什么？，F(xian)将", "是否同意？F(xiàn)", "怎么办？，（一）", "？", "什么？，F(xiàn"})
    void otherQuestionsStay(String text) {
        assertThat(clean(text).text()).isEqualTo(text);
    }
}
