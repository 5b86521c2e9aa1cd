package io.github.gongwen4j.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticCodeTest {
    @Test
    void idsAreUniqueAndHaveTwoLettersAndThreeDigits() {
        assertThat(DiagnosticCode.values())
                .extracting(DiagnosticCode::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z]{2}[0-9]{3}"));
    }

    @ParameterizedTest
    @EnumSource
    void eachHasAMessageInBothLanguages(DiagnosticCode code) throws IOException {
        String english = messages("messages").getProperty(code.id());
        String chinese = messages("messages_zh").getProperty(code.id());
        assertThat(english).isNotBlank().matches("\\p{ASCII}+|.*分别.*");
        assertThat(chinese).isNotBlank().containsPattern("\\p{IsHan}");
        assertThat(argumentsOf(chinese)).isEqualTo(argumentsOf(english));
        Diagnostic bare = Diagnostic.of(code, new Span(0, 0), Map.of());
        assertThat(bare.message(Locale.ENGLISH)).isEqualTo(english);
        assertThat(bare.message(Locale.CHINESE)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_zh"})
    void noMessageIsWithoutACode(String bundle) throws IOException {
        Set<String> ids =
                Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).collect(Collectors.toSet());
        assertThat(messages(bundle).stringPropertyNames()).isEqualTo(ids);
    }

    private static Set<String> argumentsOf(String message) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties messages(String bundle) throws IOException {
        try (InputStream in = DiagnosticCode.class.getResourceAsStream(bundle + ".properties")) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        }
    }
}
