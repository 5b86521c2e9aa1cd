package io.github.gongwen4j.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.parser.PolicyParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ServiceConfigurationError;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatReaderTest {
    private static final String TEXT = "某市人民政府关于做好供水工作的通知\n一、建设水厂。\n";

    @TempDir
    private Path directory;

    /** Texts compressed by gzip. */
    private static final class GzipReader implements FormatReader {
        @Override
        public boolean recognises(StoredDocument document) {
            return document.startsWith(0x1F, 0x8B);
        }

        @Override
        public SourceText read(StoredDocument document) throws IOException {
            try (InputStream unpacked = new GZIPInputStream(document.open())) {
                return SourceReader.read(unpacked);
            }
        }
    }

    /** Reads files of one ending, always as the same words. */
    private record FixedReader(String ending, String words) implements FormatReader {
        @Override
        public boolean recognises(StoredDocument document) {
            return document.isNamed(ending);
        }

        @Override
        public SourceText read(StoredDocument document) {
            return SourceText.of(words);
        }
    }

    /** A reader that can be installed. */
    public static final class InstalledReader implements FormatReader {
        @Override
        public boolean recognises(StoredDocument document) {
            return document.isNamed(".toy");
        }

        @Override
        public SourceText read(StoredDocument document) {
            return SourceText.of("installed");
        }
    }

    private static SourceReader with(FormatReader reader) {
        return SourceReader.builder().formatReader(reader).build();
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void addsAFormatHoweverTheDocumentIsGiven() throws IOException {
        SourceReader reader = with(new GzipReader());
        SourceText expected = SourceReader.read(TEXT.getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(directory.resolve("notice.txt.gz"), packed(TEXT));
        assertThat(reader.readFrom(file)).isEqualTo(expected);
        assertThat(reader.readFrom(packed(TEXT), "")).isEqualTo(expected);
        assertThat(reader.readFrom(new ByteArrayInputStream(packed(TEXT)), "")).isEqualTo(expected);
        assertThat(PolicyParser.create().parse(reader.readFrom(file)).document().tasks())
                .hasSize(1);
    }

    @Test
    void leavesOtherDocumentsToTheBuiltInReaders() throws IOException {
        SourceText source = with(new GzipReader()).readFrom("# 一".getBytes(StandardCharsets.UTF_8), "a.md");
        assertThat(source.text()).isEqualTo("# 一");
        assertThat(source.format()).isEqualTo(SourceFormat.MARKDOWN);
        assertThat(with(new GzipReader()).readFrom(new byte[0], "").text()).isEmpty();
    }

    @Test
    void isUnknownToTheStaticMethods() {
        assertThat(SourceReader.read(packed(TEXT)).text()).isNotEqualTo(TEXT);
    }

    @Test
    void readersAreAskedInTheOrderOfRegistrationAndBeforeTheBuiltInOnes() throws IOException {
        SourceReader reader = SourceReader.builder()
                .formatReader(new FixedReader(".toy", "first"))
                .formatReader(new FixedReader(".toy", "second"))
                .formatReader(new FixedReader(".html", "third"))
                .build();
        assertThat(reader.readFrom(new byte[0], "A.TOY").text()).isEqualTo("first");
        assertThat(reader.readFrom("<p>一</p>".getBytes(StandardCharsets.UTF_8), "a.html"))
                .isEqualTo(SourceText.of("third"));
    }

    @Test
    void installedReadersAreTakenInOnDemandAndAskedLast() throws Exception {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(services.resolve(FormatReader.class.getName()), InstalledReader.class.getName());
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
            SourceReader installed =
                    SourceReader.builder().installedFormatReaders(loader).build();
            assertThat(installed.readFrom(new byte[0], "a.toy").text()).isEqualTo("installed");
            SourceReader both = SourceReader.builder()
                    .installedFormatReaders(loader)
                    .formatReader(new FixedReader(".toy", "registered"))
                    .build();
            assertThat(both.readFrom(new byte[0], "a.toy").text()).isEqualTo("registered");
        }
        assertThat(SourceReader.builder().build().readFrom(new byte[0], "a.toy").text())
                .isEmpty();
    }

    @Test
    void aProviderThatCannotBeLoadedIsReported() throws Exception {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(services.resolve(FormatReader.class.getName()), "no.such.Reader");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
            assertThatExceptionOfType(ServiceConfigurationError.class)
                    .isThrownBy(() -> SourceReader.builder().installedFormatReaders(loader))
                    .withMessageContaining("no.such.Reader");
        }
    }

    @Test
    void aReaderThatFailsIsNamedWithTheDocumentAndItsExceptionIsTheCause() {
        byte[] broken = Arrays.copyOf(packed(TEXT), 30);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> with(new GzipReader()).readFrom(broken, "notice.txt.gz"))
                .withMessageContaining(GzipReader.class.getName())
                .withMessageContaining("notice.txt.gz of 30 bytes")
                .withCauseInstanceOf(EOFException.class);
    }

    @Test
    void soIsAReaderWithAFault() {
        FormatReader faulty = new FormatReader() {
            @Override
            public boolean recognises(StoredDocument document) {
                throw new IllegalStateException("fault");
            }

            @Override
            public SourceText read(StoredDocument document) {
                return SourceText.of("");
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> with(faulty).readFrom(new byte[3], ""))
                .withMessageContaining("cannot read a document of 3 bytes")
                .withCauseInstanceOf(IllegalStateException.class);
        FormatReader without = new FixedReader("", null);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> with(without).readFrom(new byte[3], ""))
                .withCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void ofALongDocumentItGetsTheFirstBytesAndTheTextSaysSo() throws IOException {
        boolean[] cutOff = new boolean[1];
        FormatReader first = new FormatReader() {
            @Override
            public boolean recognises(StoredDocument document) {
                cutOff[0] = document.isCutOff();
                return true;
            }

            @Override
            public SourceText read(StoredDocument document) throws IOException {
                return SourceText.of(new String(document.open().readAllBytes(), StandardCharsets.US_ASCII));
            }
        };
        SourceReader reader =
                SourceReader.builder().mostBytes(3).formatReader(first).build();
        byte[] bytes = "abcd".getBytes(StandardCharsets.US_ASCII);
        assertThat(reader.readFrom(bytes, "")).isEqualTo(SourceText.of("abc").cutOffAfter(3));
        assertThat(cutOff[0]).isTrue();
        assertThat(reader.readFrom(Arrays.copyOf(bytes, 3), "")).isEqualTo(SourceText.of("abc"));
        assertThat(cutOff[0]).isFalse();
    }

    @Test
    void misuseIsReported() {
        assertThatNullPointerException()
                .isThrownBy(() -> SourceReader.builder().formatReader(null))
                .withMessage("reader");
        assertThatNullPointerException()
                .isThrownBy(() -> SourceReader.builder().installedFormatReaders(null))
                .withMessage("loader");
        assertThatNullPointerException()
                .isThrownBy(() -> SourceReader.builder().build().readFrom(new byte[0], null))
                .withMessage("name");
    }
}
