package io.github.gongwen4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemarkLinesTest {
    private static final SourceText SOURCE = SourceText.of("关于通知\r\n一、工作\n" + "长".repeat(500));

    @Test
    void namesThePlaceTheSeverityTheCodeAndTheWords() {
        assertThat(lines(8, 10)).startsWith("a.txt:2:3: 警告 HD001 ").endsWith("\n    原文：“工作”");
    }

    @Test
    void showsLineEnds() {
        assertThat(lines(2, 8)).contains("a.txt:1:3: ").endsWith("原文：“通知\\r\\n一、”");
    }

    @Test
    void shortensLongWords() {
        assertThat(lines(11, 511)).contains("a.txt:3:1: ").endsWith("长…”").hasSizeLessThan(100);
    }

    @Test
    void showsNoWordsOfAnEmptyPlace() {
        assertThat(lines(0, 0)).startsWith("a.txt:1:1: ").doesNotContain("原文");
    }

    private static String lines(int start, int end) {
        Diagnostic remark = Diagnostic.of(DiagnosticCode.NO_TITLE, new Span(start, end), Map.of());
        return String.join("\n", new RemarkLines("a.txt", SOURCE).of(remark));
    }
}
