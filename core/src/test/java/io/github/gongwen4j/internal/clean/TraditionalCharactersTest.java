package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraditionalCharactersTest {

    private static Cleaned clean(String text) {
        return Cleaned.by(new TraditionalCharacters(), text);
    }

    @Test
    void aTraditionalTextBecomesSimplified() {
        Cleaned cleaned = clean("關於印發醫藥衛生體制改革實施方案的通知");
        assertThat(cleaned.text()).isEqualTo("关于印发医药卫生体制改革实施方案的通知");
        assertThat(cleaned.codes()).containsExactly(DiagnosticCode.TRADITIONAL_CHARACTERS);
    }

    @Test
    void wordsAreNotMapped() {
        assertThat(clean("推進網際網路醫療服務資訊化").text()).isEqualTo("推进网际网路医疗服务资讯化");
    }

    @Test
    void zhuStaysInTheWordsThatHaveIt() {
        assertThat(clean("著力推進，顯著提高，堅持著眼長遠，發表專著").text()).isEqualTo("着力推进，显著提高，坚持着眼长远，发表专著");
    }

    @Test
    void singleRemainsInASimplifiedTextAreConverted() {
        assertThat(clean("资金经市人民政府批准後方可使用，剩馀部分应当全部上缴财政专户进行统一管理。").text())
                .isEqualTo("资金经市人民政府批准后方可使用，剩余部分应当全部上缴财政专户进行统一管理。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"瞭望塔和乾隆碑以及名著", "关于做好工作的通知", "ABC 123", "著名专家"})
    void whatIsRightInSimplifiedTextStays(String text) {
        assertThat(clean(text).text()).isEqualTo(text);
    }
}
