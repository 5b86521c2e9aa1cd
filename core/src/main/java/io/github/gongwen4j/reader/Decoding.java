package io.github.gongwen4j.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
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

    /** Decodes all bytes of a document. */
    static Decoding of(byte[] bytes) {
        return new Reader(bytes, true).read();
    }

    /** Decodes the first bytes of a document that has more; half a character or half a line end at the end is left out. */
    static Decoding ofStart(byte[] bytes) {
        Decoding decoding = new Reader(bytes, false).read();
        String text = decoding.text;
        return text.endsWith("\r") ? new Decoding(text.substring(0, text.length() - 1), decoding.charset) : decoding;
    }

    private static final class Reader {
        private final byte[] bytes;
        private final boolean whole;

        Reader(byte[] bytes, boolean whole) {
            this.bytes = bytes;
            this.whole = whole;
        }

        Decoding read() {
            if (StoredDocument.startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
                return lenient(3, StandardCharsets.UTF_8);
            }
            if (StoredDocument.startsWith(bytes, 0xFE, 0xFF)) {
                return lenient(2, StandardCharsets.UTF_16BE);
            }
            if (StoredDocument.startsWith(bytes, 0xFF, 0xFE)) {
                return lenient(2, StandardCharsets.UTF_16LE);
            }
            try {
                return decoded(0, StandardCharsets.UTF_8, CodingErrorAction.REPORT);
            } catch (CharacterCodingException e) {
                return notUtf8();
            }
        }

        /** A few broken bytes in a UTF-8 file must not turn all of it into nonsense: the reading with less damage wins. */
        private Decoding notUtf8() {
            Decoding gb = lenient(0, GB18030);
            Decoding utf8 = lenient(0, StandardCharsets.UTF_8);
            long damage = damage(utf8.text);
            boolean hardly = damage * 20 < Math.max(1, utf8.text.length());
            return hardly && damage <= damage(gb.text) + 3 && !isEnglishWithNames(utf8.text, gb.text) ? utf8 : gb;
        }

        /** A few names in GBK within an English text: two bytes that are not ASCII for each ideograph, and hardly one that is UTF-8. */
        private boolean isEnglishWithNames(String utf8, String gb) {
            long high = 0;
            for (byte b : bytes) {
                high += b < 0 ? 1 : 0;
            }
            return damage(gb) == 0 && high == 2 * notAscii(gb) && notAscii(utf8) < 2 * damage(utf8);
        }

        private static long notAscii(String text) {
            return text.chars().filter(c -> c > 0x7F).count();
        }

        private static long damage(String text) {
            return text.chars().filter(c -> c == '\uFFFD').count();
        }

        private Decoding lenient(int from, Charset charset) {
            try {
                return decoded(from, charset, CodingErrorAction.REPLACE);
            } catch (CharacterCodingException e) {
                throw new IllegalStateException("a decoder that replaces reported an error", e);
            }
        }

        /** In none of the charsets are there more characters than bytes. */
        private Decoding decoded(int from, Charset charset, CodingErrorAction onError) throws CharacterCodingException {
            CharBuffer characters = CharBuffer.allocate(bytes.length - from);
            CoderResult result = charset.newDecoder()
                    .onMalformedInput(onError)
                    .onUnmappableCharacter(onError)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from), characters, whole);
            if (result.isError()) {
                result.throwException();
            }
            return new Decoding(characters.flip().toString(), charset);
        }
    }
}
