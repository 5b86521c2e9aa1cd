package io.github.gongwen4j.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongwen4j.model.source.Span;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomCodeTest {
    private static final CustomCode CODE = new CustomCode("ACME001", Severity.WARNING, "缺{what}", "no {what}");

    @Test
    void itsDiagnosticsReadLikeAllOthers() {
        Diagnostic diagnostic = Diagnostic.of(CODE, new Span(0, 1), Map.of("what", "X"));
        assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
        assertThat(diagnostic.message(Locale.CHINA)).isEqualTo("缺X");
        assertThat(diagnostic.message(Locale.FRENCH)).isEqualTo("no X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HD101", "ACME1", "acme001", "ACME0001", "", "ACME001 "})
    void refusesIdsThatCouldBeOursOrLookOtherwise(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomCode(id, Severity.INFO, "甲", "a"))
                .withMessageContaining("id");
    }

    @Test
    void refusesMissingParts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CustomCode("ACME001", Severity.INFO, " ", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CustomCode("ACME001", Severity.INFO, "甲", ""));
        assertThatNullPointerException().isThrownBy(() -> new CustomCode("ACME001", null, "甲", "a"));
    }
}
