package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import org.junit.jupiter.api.Test;

class EncodingDamageTest {

    private static Cleaned clean(String text) {
        return Cleaned.by(new EncodingDamage(), text);
    }

    @Test
    void replacementCharactersAreReportedAsOneAndKept() {
        Cleaned cleaned = clean("加强\uFFFD\uFFFD建设");
        assertThat(cleaned.text()).isEqualTo("加强\uFFFD\uFFFD建设");
        assertThat(cleaned.diagnostics()).extracting(Diagnostic::span).containsExactly(new Span(2, 4));
    }

    @Test
    void halfANoteBehindAQuestionMarkIsReported() {
        assertThat(clean("招聘?jìng)浒钢").codes()).containsExactly(DiagnosticCode.ENCODING_DAMAGE);
    }

    @Test
    void questionsAreNoDamage() {
        assertThat(clean("为什么?怎么办?(答)").diagnostics()).isEmpty();
        assertThat(clean("what?) 招聘?").diagnostics()).isEmpty();
    }
}
