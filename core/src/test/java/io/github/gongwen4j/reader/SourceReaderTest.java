package io.github.gongwen4j.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {
    @TempDir
    private Path directory;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "关于加强管理的通知|PLAIN_TEXT",
                "<!DOCTYPE html><p>一</p>|HTML",
                "<HTML><body>一</body>|HTML",
                "<div><p>一</p></div>|HTML",
                "一<br>二|PLAIN_TEXT",
                "《通知》<p>|PLAIN_TEXT",
                "# 一|PLAIN_TEXT"
            })
    void theFormatIsWhatTheTextShows(String text, SourceFormat format) {
        assertThat(SourceReader.read(bytes(text)).format()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.html|<b>一</b>|HTML",
                "A.HTM|<b>一</b>|HTML",
                "a.html|一|PLAIN_TEXT",
                "a.md|# 一|MARKDOWN",
                "a.txt|# 一|PLAIN_TEXT",
                "a.txt|<html><body>一</body></html>|HTML"
            })
    void theNameOfAFilePromisesAFormat(String name, String text, SourceFormat format) throws IOException {
        Path file = Files.write(directory.resolve(name), bytes(text));
        SourceText source = SourceReader.read(file);
        assertThat(source.format()).isEqualTo(format);
        assertThat(source.text()).isEqualTo(text);
        assertThat(source.charset()).contains(StandardCharsets.UTF_8);
    }

    @Test
    void aStreamIsReadToItsEndAndLeftOpen() throws IOException {
        boolean[] closed = new boolean[1];
        try (InputStream stream = new ByteArrayInputStream(bytes("通知")) {
            @Override
            public void close() {
                closed[0] = true;
            }
        }) {
            assertThat(SourceReader.read(stream).text()).isEqualTo("通知");
            assertThat(closed[0]).isFalse();
        }
    }

    @Test
    void misuseAndMissingFilesAreReported() {
        assertThatNullPointerException()
                .isThrownBy(() -> SourceReader.read((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> SourceReader.read((byte[]) null))
                .withMessage("bytes");
        assertThatNullPointerException()
                .isThrownBy(() -> SourceReader.read((InputStream) null))
                .withMessage("stream");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> SourceReader.read(directory.resolve("nothing.txt")));
    }
}
