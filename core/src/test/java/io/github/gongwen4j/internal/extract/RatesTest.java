package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatesTest {

    private static List<String> committed(String text) {
        Commitments commitments = new Commitments(text, 2021);
        var stretch = new io.github.gongwen4j.internal.lexicon.Stretch(0, text.length());
        return Quantities.in(text, 0, text.length()).stream()
                .filter(q -> commitments.isCommitment(q, stretch))
                .map(q -> q.value().toPlainString() + ' ' + q.unit())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "床人比不低于1:1.6, 1.6 1:",
        "医护比达到1：1.2, 1.2 1:",
        "产值之比提高到2.5∶1, 2.5 :1",
        "死亡率不高于10/10万, 10 /10万",
        "死亡率控制在10万分之12以下, 12 /10万",
        "1/3以上的村开展审计, 33.33 %",
        "发生率控制在0.011以内, '0.011 '"
    })
    void ratesAreCommitments(String text, String expected) {
        assertThat(committed(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"绘制1:500地形图", "每天17:00前报送", "推广基卫3.0系统", "3/5日报送", "编号达到2.0版", "10/10的范围", "1:"})
    void otherNumbersAreNot(String text) {
        assertThat(committed(text)).isEmpty();
    }
}
