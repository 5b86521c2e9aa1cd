package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearZerosTest {

    @ParameterizedTest
    @CsvSource({
        "二OO六年三月, 二〇〇六年三月",
        "二oo六年三月, 二〇〇六年三月",
        "二00六年三月, 二〇〇六年三月",
        "二◯◯六年三月, 二〇〇六年三月",
        "二ΟΟ六年三月, 二〇〇六年三月",
        "二ОО六年三月, 二〇〇六年三月",
        "二○O六年三月, 二○〇六年三月",
        "二O一二年底前, 二〇一二年底前",
        "一九九0年, 一九九〇年",
        "某政发〔二OO六〕17号, 某政发〔二〇〇六〕17号",
        "二OO六—二O一O年, 二〇〇六—二〇一〇年",
        "五月二O日, 五月二〇日",
        "五月三0日, 五月三〇日",
        "二 O 一二年 五月二 O 日, 二 〇 一二年 五月二 〇 日"
    })
    void aZeroIsWritten(String typed, String meant) {
        Cleaned cleaned = Cleaned.by(new YearZeros(), typed);

        assertThat(cleaned.text()).isEqualTo(meant);
        assertThat(cleaned.codes()).containsOnly(DiagnosticCode.LOOK_ALIKE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"二〇〇六年", "O2O模式", "一O型血年检", "二0一二五年", "十二O年", "二O一二个", "二0二", "一", "二O"})
    void otherWordsStay(String text) {
        assertThat(Cleaned.by(new YearZeros(), text).text()).isEqualTo(text);
    }
}
