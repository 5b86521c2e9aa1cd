package io.github.gongwen4j.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticTest {
    private static final Span SPAN = new Span(3, 8);
    private static final Diagnostic REPAIRED =
            Diagnostic.of(DiagnosticCode.NUMBER_REPAIRED, SPAN, Map.of("found", "国发2020 6", "read", "国发〔2020〕6号"));

    @Test
    void hasTheSeverityOfItsCodeAndNothingElse() {
        assertThat(REPAIRED.severity()).isEqualTo(DiagnosticCode.NUMBER_REPAIRED.severity());
        assertThat(REPAIRED.related()).isEmpty();
        assertThat(REPAIRED.suggestedEdit()).isEmpty();
    }

    @Test
    void getsRelatedPlacesAndACure() {
        SuggestedEdit edit = new SuggestedEdit(SPAN, "国发〔2020〕6号", true);
        Diagnostic full = REPAIRED.withRelated(List.of(new Span(9, 10))).withSuggestedEdit(edit);
        assertThat(full.related()).containsExactly(new Span(9, 10)).isUnmodifiable();
        assertThat(full.suggestedEdit()).hasValue(edit);
        assertThat(full.arguments()).isEqualTo(REPAIRED.arguments());
        assertThat(REPAIRED.suggestedEdit()).isEmpty();
    }

    @Test
    void fillsItsArgumentsIntoTheMessage() {
        assertThat(REPAIRED.message(Locale.ENGLISH)).isEqualTo("document number \"国发2020 6\" read as 国发〔2020〕6号");
        assertThat(REPAIRED.message(Locale.CHINESE)).isEqualTo("发文字号“国发2020 6”按 国发〔2020〕6号 读取");
    }

    @Test
    void leavesTheBracesOfAnArgumentAlone() {
        Diagnostic braces =
                Diagnostic.of(DiagnosticCode.NUMBER_REPAIRED, SPAN, Map.of("found", "{read} $1 \\", "read", "{found}"));
        assertThat(braces.message(Locale.ENGLISH)).isEqualTo("document number \"{read} $1 \\\" read as {found}");
    }

    @Test
    void leavesThePlaceOfAMissingArgumentVisible() {
        Diagnostic bare = Diagnostic.of(DiagnosticCode.LINE_ENDS, SPAN, Map.of());
        assertThat(bare.message(Locale.ENGLISH)).isEqualTo("line ends read as LF: {count}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US", "de-DE", "tr-TR"})
    void theMessageDoesNotDependOnTheMachinesLocale(String machine) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            assertThat(REPAIRED.message(Locale.ROOT)).startsWith("document number");
            assertThat(REPAIRED.message(Locale.FRENCH)).startsWith("document number");
            assertThat(REPAIRED.message(Locale.forLanguageTag("zh-Hant-TW"))).startsWith("发文字号");
            assertThat(REPAIRED.message(Locale.SIMPLIFIED_CHINESE)).startsWith("发文字号");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void copiesItsCollectionsAndOrdersItsArguments() {
        Map<String, String> arguments = new HashMap<>(Map.of("b", "2", "a", "1"));
        List<Span> related = new ArrayList<>(List.of(SPAN));
        Diagnostic diagnostic =
                new Diagnostic(DiagnosticCode.LINE_ENDS, Severity.ERROR, SPAN, related, arguments, Optional.empty());
        arguments.clear();
        related.clear();
        assertThat(diagnostic.arguments().keySet()).containsExactly("a", "b");
        assertThat(diagnostic.related()).containsExactly(SPAN).isUnmodifiable();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> diagnostic.arguments().clear());
    }

    @Test
    void refusesNull() {
        Map<String, String> withNull = new HashMap<>();
        withNull.put("count", null);
        assertThatNullPointerException().isThrownBy(() -> Diagnostic.of(DiagnosticCode.LINE_ENDS, SPAN, withNull));
        assertThatNullPointerException()
                .isThrownBy(() -> Diagnostic.of(DiagnosticCode.LINE_ENDS, null, Map.of()))
                .withMessage("span");
        assertThatNullPointerException()
                .isThrownBy(() -> new SuggestedEdit(null, "", true))
                .withMessage("span");
        assertThatNullPointerException()
                .isThrownBy(() -> new SuggestedEdit(SPAN, null, true))
                .withMessage("replacement");
    }
}
