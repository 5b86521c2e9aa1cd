package io.github.gongwen4j.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import io.github.gongwen4j.parser.ParseLimits;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader reads so many bytes and no more. */
class MostBytesTest {
    private static final byte[] BYTES = "一、建设水厂。\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    /** The same bytes read in each way. */
    private List<SourceText> read(int mostBytes) throws IOException {
        SourceReader reader = SourceReader.builder().mostBytes(mostBytes).build();
        Path file = Files.write(directory.resolve("a.txt"), BYTES);
        return List.of(
                reader.readFrom(BYTES, ""),
                reader.readFrom(new ByteArrayInputStream(BYTES), ""),
                reader.readFrom(file));
    }

    @Test
    void theUsualLimitHoldsAllCharactersThatAParserReads() {
        assertThat((long) SourceReader.STANDARD_BYTES)
                .isEqualTo(4L * ParseLimits.standard().characters() + 4);
    }

    @Test
    void aDocumentOfJustSoManyBytesIsReadInFull() throws IOException {
        for (SourceText source : read(BYTES.length)) {
            assertThat(source.text()).isEqualTo("一、建设水厂。\n");
            assertThat(source.cutOffAfter()).isEmpty();
        }
    }

    @Test
    void theRestOfALongerDocumentIsDropped() throws IOException {
        for (SourceText source : read(BYTES.length - 1)) {
            assertThat(source.text()).isEqualTo("一、建设水厂。");
            assertThat(source.cutOffAfter()).hasValue(BYTES.length - 1);
            assertThat(source.charset()).contains(StandardCharsets.UTF_8);
        }
        for (SourceText source : read(BYTES.length - 2)) {
            assertThat(source.text()).isEqualTo("一、建设水厂");
        }
    }

    @Test
    void theParserReportsItOnceWhereTheTextEnds() throws IOException {
        for (SourceText source : read(10)) {
            ParseResult result = PolicyParser.create().parse(source);
            assertThat(result.source()).isEqualTo(source);
            assertThat(result.diagnostics().stream().filter(d -> d.code() == DiagnosticCode.TOO_MANY_BYTES))
                    .containsExactly(
                            Diagnostic.of(DiagnosticCode.TOO_MANY_BYTES, new Span(3, 3), Map.of("limit", "10")));
        }
    }

    @Test
    void aStreamWithoutEndIsReadUpToTheLimit() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        SourceText source = SourceReader.builder().mostBytes(100_000).build().readFrom(endless, "");
        assertThat(source.length()).isEqualTo(100_000);
        assertThat(source.cutOffAfter()).hasValue(100_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void nothingAndLessAreRefused(int bytes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReader.builder().mostBytes(bytes))
                .withMessage("bytes must be at least 1: " + bytes);
    }
}
