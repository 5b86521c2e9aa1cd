package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    private static final String SENTENCE = "各县（区）人民政府，市政府各部门、各直属机构：";

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "windows-1252", "ISO-8859-1"})
    void utf8ReadAsAnotherCharsetIsReported(String charset) {
        String damaged = new String(SENTENCE.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
        Cleaned cleaned = Cleaned.by(new Mojibake(), "关于加强管理的通知\n" + damaged);
        assertThat(cleaned.text()).isEqualTo("关于加强管理的通知\n" + damaged);
        assertThat(cleaned.codes()).containsExactly(DiagnosticCode.ENCODING_DAMAGE);
        assertThat(cleaned.diagnostics())
                .extracting(Diagnostic::span)
                .allMatch(span -> span.equals(new Span(10, 10 + damaged.strip().length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {SENTENCE, "naïve café, ã", "關於加強管理的通知，抓好落實。"})
    void otherTextsAreNone(String text) {
        assertThat(Cleaned.by(new Mojibake(), text).diagnostics()).isEmpty();
    }

    @Test
    void theTextIsNotGuessed() {
        assertThat(Cleaned.by(new Mojibake(), "鍏充簬鍔犲己锛屽伐浣滐紝锛").text()).isEqualTo("鍏充簬鍔犲己锛屽伐浣滐紝锛");
    }
}
