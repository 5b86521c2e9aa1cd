package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemBracketsTest {

    private static Cleaned clean(String text) {
        return Cleaned.by(new ItemBrackets(), text);
    }

    @ParameterizedTest
    @CsvSource({
        "（三〕整治, （三）整治",
        "（四>整治, （四）整治",
        "〔四）整治, （四）整治",
        "〔四〕整治, （四）整治",
        "【二]整治, （二）整治",
        "[ 十一）整治, （ 十一）整治",
        "（—）整治, （一）整治",
        "[—]整治, [—]整治",
        "—、整治, 一、整治",
        "（3〕整治, （3）整治"
    })
    void aNumberInFrontOfWordsStandsInRoundBrackets(String given, String expected) {
        assertThat(clean(given).text()).isEqualTo(expected);
        assertThat(clean(expected).codes()).isEmpty();
        assertThat(clean(given).codes().stream().distinct())
                .isSubsetOf(DiagnosticCode.LOOK_ALIKE)
                .hasSize(given.equals(expected) ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]整治指拆除",
                "【一】整治",
                "《一》整治",
                "（—）",
                "（三〕",
                "〔2021〕3号",
                "（三〕3号",
                "（2021〕整治",
                "——、整治",
                "— 整治",
                "工作（三〕整治"
            })
    void otherMarksStay(String text) {
        assertThat(clean(text).text()).isEqualTo(text);
    }
}
