package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyTextTest {
    @Test
    void anEmptyTextIsAnEmptyDocument() {
        ParseResult result = ParseLaws.check("");
        assertSaysNothing(result);
        assertThat(result.document().blocks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r\n\r\n", "\t \u00a0\u3000\u2002\n\n ", "\ufeff", "\u200b\n"})
    void aBlankTextIsAnEmptyDocument(String blank) {
        assertSaysNothing(ParseLaws.check(blank));
    }

    @Test
    void noTextAtAllIsRefused() {
        PolicyParser parser = PolicyParser.create();
        assertThatNullPointerException()
                .isThrownBy(() -> parser.parse((String) null))
                .withMessage("text");
    }

    private static void assertSaysNothing(ParseResult result) {
        assertThat(result.document().header()).isEqualTo(Header.builder().build());
        assertThat(result.document().sections()).isEmpty();
        assertThat(result.document().tasks()).isEmpty();
        assertThat(result.document().annexes()).isEmpty();
        assertThat(result.document().citations()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.EMPTY_TEXT);
        assertThat(DiagnosticCode.EMPTY_TEXT.id()).isEqualTo("OL001");
    }
}
