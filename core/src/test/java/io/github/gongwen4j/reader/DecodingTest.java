package io.github.gongwen4j.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "云河市人民政府办公室关于加强管理的通知\n〔2021〕5号——㈠①";

    private static byte[] marked(String text, Charset charset, int... mark) {
        byte[] body = text.getBytes(charset);
        byte[] all = Arrays.copyOf(new byte[0], mark.length + body.length);
        for (int i = 0; i < mark.length; i++) {
            all[i] = (byte) mark[i];
        }
        System.arraycopy(body, 0, all, mark.length, body.length);
        return all;
    }

    private static void assertDecoded(byte[] bytes, Charset charset) {
        assertThat(Decoding.of(bytes)).isEqualTo(new Decoding(TEXT, charset));
    }

    @Test
    void utf8WithAndWithoutAMark() {
        assertDecoded(marked(TEXT, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertDecoded(marked(TEXT, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF), StandardCharsets.UTF_8);
    }

    @Test
    void utf16ByItsMark() {
        assertDecoded(marked(TEXT, StandardCharsets.UTF_16BE, 0xFE, 0xFF), StandardCharsets.UTF_16BE);
        assertDecoded(marked(TEXT, StandardCharsets.UTF_16LE, 0xFF, 0xFE), StandardCharsets.UTF_16LE);
    }

    @Test
    void whatIsNoUtf8IsGb18030() {
        assertDecoded(TEXT.getBytes(GB18030), GB18030);
    }

    @Test
    void aFewNamesInAnEnglishTextAreGb18030() {
        String text = "Quality management systems, requirements and fundamentals (中国 国家标准), 2021. ".repeat(3);
        assertThat(Decoding.of(text.getBytes(GB18030))).isEqualTo(new Decoding(text, GB18030));
    }

    @Test
    void anAccentInAnEnglishTextIsNoIdeograph() {
        byte[] bytes = "the cafés of a town, and nothing else in the whole line".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Decoding.of(bytes).text()).contains("caf\uFFFDs");
    }

    @Test
    void aBrokenByteDoesNotTurnAUtf8FileIntoNonsense() {
        byte[] bytes = TEXT.repeat(5).getBytes(StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xFF;
        Decoding decoding = Decoding.of(bytes);
        assertThat(decoding.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoding.text()).contains("\uFFFD").endsWith(TEXT);
    }

    @Test
    void aCutOffFileKeepsItsCharset() {
        byte[] bytes = TEXT.repeat(5).getBytes(StandardCharsets.UTF_8);
        Decoding decoding = Decoding.of(Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(decoding.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoding.text()).startsWith(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 0", "GB18030, 8"})
    void halfACharacterAtTheCutIsLeftOut(String charset, int shortest) {
        String text = "关于加强甲\uD842\uDFB7乙";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        // The first bytes of some ideographs in GB18030 are valid UTF-8.
        for (int cut = shortest; cut <= bytes.length; cut++) {
            Decoding decoding = Decoding.ofStart(Arrays.copyOf(bytes, cut));
            assertThat(text).as("cut at byte %d", cut).startsWith(decoding.text());
            assertThat(decoding.text()).doesNotEndWith("\uD842");
            assertThat(decoding.text().length()).isGreaterThanOrEqualTo(cut / 4);
        }
    }

    @Test
    void halfACharacterOfUtf16AtTheCutIsLeftOut() {
        byte[] bytes = marked("甲\uD842\uDFB7", StandardCharsets.UTF_16LE, 0xFF, 0xFE);
        assertThat(Decoding.ofStart(Arrays.copyOf(bytes, 3)).text()).isEmpty();
        assertThat(Decoding.ofStart(Arrays.copyOf(bytes, 5)).text()).isEqualTo("甲");
        assertThat(Decoding.ofStart(Arrays.copyOf(bytes, 6)).text()).isEqualTo("甲");
        assertThat(Decoding.ofStart(bytes).text()).isEqualTo("甲\uD842\uDFB7");
    }

    @Test
    void halfALineEndAtTheCutIsLeftOut() {
        assertThat(Decoding.ofStart("甲\r".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("甲");
        assertThat(Decoding.ofStart("甲\r\n".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("甲\r\n");
    }

    @Test
    void noBytesAreAnEmptyText() {
        assertThat(Decoding.of(new byte[0])).isEqualTo(new Decoding("", StandardCharsets.UTF_8));
    }

    @Property
    void anyBytesAreDecoded(@ForAll byte[] bytes) {
        assertThat(Decoding.of(bytes).text()).isNotNull();
    }

    @Property
    void anyTextInUtf8IsRead(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String read = new String(bytes, StandardCharsets.UTF_8);
        assertThat(Decoding.of(bytes).text()).isEqualTo(read.startsWith("\uFEFF") ? read.substring(1) : read);
    }
}
