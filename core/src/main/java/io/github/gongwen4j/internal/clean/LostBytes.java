package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import java.util.Optional;

/**
 * Puts back the byte 0xA1 that a mirror site lost, so that each pair of bytes up to the next letter was read askew: {@code ？，F(xiàn)將}
 * was {@code 。現將}. The note of pinyin behind the letter, whose ideograph it belongs to, makes the reading certain.
 */
final class LostBytes implements Cleaner {
    private static final byte LOST = (byte) 0xA1;
    private static final int LONGEST = 8;
    private static final int LONGEST_SYLLABLE = 6;
    private static final String MARKS = "。、；：？！“”‘’《》〈〉（）…—·";

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        for (int i = text.indexOf('？'); i >= 0; i = text.indexOf('？', i + 1)) {
            int letter = letterWithNote(text, i + 1);
            Optional<String> mended = letter < 0 ? Optional.empty() : mended(text.substring(i + 1, letter + 1));
            if (mended.isPresent()) {
                mend(draft, i, letter + 1, mended.get());
            }
        }
    }

    private static void mend(Draft draft, int start, int end, String read) {
        String found = draft.text().substring(start, end);
        draft.replace(start, end, read);
        Diagnostic remark =
                Diagnostic.of(DiagnosticCode.LOST_BYTES, draft.place(start, end), Map.of("found", found, "read", read));
        draft.add(remark.withSuggestedEdit(new SuggestedEdit(draft.place(start, end), read, true)));
    }

    /** The offset of the letter behind which a note of pinyin stands, or -1. */
    private static int letterWithNote(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < LONGEST && text.charAt(i) >= 0x80) {
            i++;
        }
        boolean letter = i > start && i + 2 < text.length() && text.charAt(i) >= '@' && text.charAt(i) <= '~';
        return letter && isNote(text, i + 1) ? i : -1;
    }

    private static boolean isNote(String text, int open) {
        int end = open + 1;
        while (end < text.length() && end - open <= LONGEST_SYLLABLE && Pinyin.isLetter(text.charAt(end))) {
            end++;
        }
        boolean framed =
                "（(".indexOf(text.charAt(open)) >= 0 && end < text.length() && "）)".indexOf(text.charAt(end)) >= 0;
        String syllable = text.substring(open + 1, Math.max(open + 1, end));
        return framed && Pinyin.isToned(text, open + 1, end) && Pinyin.isSyllable(syllable);
    }

    /** The characters with the lost byte in front; empty unless a mark and ideographs come out. */
    private static Optional<String> mended(String askew) {
        try {
            Charset gbk = Charset.forName("GB18030");
            ByteBuffer bytes = gbk.newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(askew));
            ByteBuffer whole = ByteBuffer.allocate(bytes.remaining() + 1)
                    .put(LOST)
                    .put(bytes)
                    .flip();
            String read = gbk.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(whole)
                    .toString();
            boolean marked = MARKS.indexOf(read.charAt(0)) >= 0;
            boolean words = read.length() > 1 && read.chars().skip(1).allMatch(c -> isHan((char) c));
            return marked && words ? Optional.of(read) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
