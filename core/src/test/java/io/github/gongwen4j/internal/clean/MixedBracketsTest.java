package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedBracketsTest {

    private static Cleaned clean(String text) {
        return Cleaned.by(new MixedBrackets(), text);
    }

    @ParameterizedTest
    @CsvSource({
        "（某市公安局督导], （某市公安局督导）",
        "〔某市商务局负责）, （某市商务局负责）",
        "（某市、各县（市、区〕人民政府〕, （某市、各县（市、区）人民政府）",
        "某政发（2021〕3号, 某政发〔2021〕3号",
        "某政发[2021】3号, 某政发〔2021〕3号",
        "按照《管理办法〉执行, 按照《管理办法》执行",
        "1）（某市公安局督导], 1）（某市公安局督导）"
    })
    void aPairOfTwoKindsIsOfOne(String given, String expected) {
        assertThat(clean(given).text()).isEqualTo(expected);
        assertThat(clean(given).codes()).containsOnly(DiagnosticCode.LOOK_ALIKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标[0，5）",
                "《关于贯彻〈某办法》的通知",
                "关于贯彻〈某办法〉的《通知",
                "（某市公安局[1]督导）",
                "某局）负责（某市公安局]",
                "（某市公安局",
                "《某办法）",
                "【某市公安局】"
            })
    void whereAnotherIsLeftOverOrNoWordsStandWithinTheyStay(String text) {
        assertThat(clean(text).text()).isEqualTo(text);
    }
}
