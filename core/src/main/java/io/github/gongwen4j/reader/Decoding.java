package io.github.gongwen4j.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes turned into characters.
 *
 * @param text the characters, without a byte order mark
 * @param charset the charset found
 */
record Decoding(String text, Charset charset) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    static Decoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoding(text, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return notUtf8(bytes);
        }
    }

    /** A few broken bytes in a UTF-8 file must not turn all of it into nonsense: the reading with less damage wins. */
    private static Decoding notUtf8(byte[] bytes) {
        Decoding gb = lenient(bytes, 0, GB18030);
        Decoding utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
        return damage(utf8.text) * 20 < Math.max(1, utf8.text.length()) && damage(utf8.text) <= damage(gb.text) + 3
                ? utf8
                : gb;
    }

    private static long damage(String text) {
        return text.chars().filter(c -> c == '\uFFFD').count();
    }

    private static Decoding lenient(byte[] bytes, int from, Charset charset) {
        return new Decoding(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
