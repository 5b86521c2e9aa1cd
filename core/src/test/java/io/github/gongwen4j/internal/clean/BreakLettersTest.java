package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakLettersTest {
    private static String clean(String text) {
        return Cleaned.by(new BreakLetters(), text).text();
    }

    @Test
    void theLetterStandsForBreaks() {
        assertThat(clean("美化家园。Р二、时间安排Р（一）宣传发动阶段")).isEqualTo("美化家园。\n二、时间安排\n（一）宣传发动阶段");
    }

    @ParameterizedTest
    @ValueSource(strings = {"开往ПЕРМЬ和РЯЗАНЬ的班列", "Р值小于0.05", "Р-1和Р-2两座泵站", "PР公司与СР公司"})
    void elsewhereItIsALetter(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }
}
