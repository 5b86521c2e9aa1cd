package io.github.gongwen4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.model.PolicyDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PolicyJsonTest {
    @Test
    void aDocumentWithEveryElementIsWrittenAsInTheSample() throws IOException {
        assertThat(PolicyJson.write(SampleDocument.full())).isEqualTo(sample());
    }

    @Test
    void aDocumentWithEveryElementReadsBackEqual() throws IOException {
        assertThat(PolicyJson.read(sample())).isEqualTo(SampleDocument.full());
    }

    @Test
    void whatTheDocumentDoesNotHaveIsAbsent() {
        assertThat(PolicyJson.write(SampleDocument.bare())).isEqualTo("""
                {
                  "schemaVersion": "1.0",
                  "header": {},
                  "sections": [],
                  "tasks": [],
                  "annexes": []
                }
                """);
        assertThat(PolicyJson.read(PolicyJson.write(SampleDocument.bare()))).isEqualTo(SampleDocument.bare());
    }

    @Test
    void writesToTheEndOfAnAppendableAndLeavesItOpen() throws IOException {
        StringWriter out = new StringWriter();
        out.write("before\n");
        PolicyJson.write(SampleDocument.full(), out);
        assertThat(out).hasToString("before\n" + sample());
    }

    @Test
    void passesOnWhatTheAppendableThrows() {
        assertThatThrownBy(() -> PolicyJson.write(SampleDocument.bare(), new FullDisk()))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void readsAnyCharSequenceAndSkipsAByteOrderMark() throws IOException {
        assertThat(PolicyJson.read(new StringBuilder("\uFEFF").append(sample())))
                .isEqualTo(SampleDocument.full());
    }

    @Test
    void readsWhateverLineEndsAndBlanks() throws IOException {
        assertThat(PolicyJson.read(sample().replace("\n", "\r\n"))).isEqualTo(SampleDocument.full());
        assertThat(PolicyJson.read(sample().replaceAll("\\s*\n\\s*", ""))).isEqualTo(SampleDocument.full());
    }

    @Test
    void ignoresUnknownFieldsEverywhere() throws IOException {
        String json = sample().replace("{", "{\"unknown\": [{\"span\": null}], ");
        assertThat(PolicyJson.read(json)).isEqualTo(SampleDocument.full());
    }

    @Test
    void takesNullInAnOptionalFieldForAbsent() throws IOException {
        PolicyDocument document = PolicyJson.read(sample().replace("\"unit\": \"个\"", "\"unit\": null"));
        assertThat(document.tasks().get(0).targets().get(1).unit()).isEmpty();
    }

    @Test
    void readsEveryMinorVersionOfItsMajorOne() {
        String json = PolicyJson.write(SampleDocument.bare()).replace("\"1.0\"", "\"1.27\"");
        assertThat(PolicyJson.read(json)).isEqualTo(SampleDocument.bare());
    }

    @Test
    void refusesNullByTheParametersName() {
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyJson.write(null))
                .withMessage("document");
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyJson.write(null, new StringBuilder()))
                .withMessage("document");
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyJson.write(SampleDocument.bare(), null))
                .withMessage("out");
        assertThatNullPointerException().isThrownBy(() -> PolicyJson.read(null)).withMessage("json");
    }

    static String sample() throws IOException {
        try (InputStream in = PolicyJsonTest.class.getResourceAsStream("sample.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] chars, int from, int length) throws IOException {
            throw new IOException("full");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
