package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the pinyin that a mirror site put after an ideograph: {@code 關(guān)}. Abbreviations such as {@code (DRGs)} stay.
 *
 * <p>Without a mark of tone only notes after a traditional character count, and only where the text has several.
 */
final class PinyinNotes implements Cleaner {
    private static final CharacterSet STARTS = CharacterSet.of("(（\n");
    private static final int LONGEST_SYLLABLE = 6;
    private static final int SEVERAL = 3;
    private static final int LONGEST_INDENT = 8;
    private static final int LONGEST_PAGE_NUMBER = 24;

    @Override
    public void clean(Draft draft) {
        Inventory inventory = draft.inventory();
        if (!inventory.holdsAny("(（") || !(inventory.holdsAny(Pinyin.TONED) || Chinese.isTraditional(inventory))) {
            return;
        }
        String text = draft.text();
        List<Note> notes = notes(text);
        boolean toneless = areToneless(text, notes);
        int last = 0;
        for (Note note : notes) {
            int end = note.end;
            if (note.start >= last && (toneless || note.toned)) {
                // The blank in front of a cell's bar is the table's.
                boolean cell = end + 1 < text.length() && text.charAt(end + 1) == '|';
                int blank = toneless && !cell && end < text.length() && text.charAt(end) == ' ' ? 1 : 0;
                int from = isBehindPageNumber(text, note.start) ? afterBreak(text, note.start) : note.start;
                draft.replace(from, end + blank, "", DiagnosticCode.PINYIN_NOTES);
                last = end + blank;
            }
        }
    }

    /** 醫 / 第 12 页 / (yī)療: the break between a page's number and the note is the page's. */
    private static boolean isBehindPageNumber(String text, int from) {
        int start = from;
        while (start > 0 && from - start < LONGEST_PAGE_NUMBER && text.charAt(start - 1) != '\n') {
            start--;
        }
        TextLines.Line line = TextLines.trim(text, start, from);
        return text.charAt(from) == '\n' && !line.isBlank() && PageFrames.isPageNumber(text, line);
    }

    /** What may be a note, with whether a letter of it carries a mark of tone. */
    private record Note(int start, int end, boolean toned) {}

    private static List<Note> notes(String text) {
        List<Note> notes = new ArrayList<>();
        for (int i = STARTS.indexIn(text, 1, text.length());
                i < text.length();
                i = STARTS.indexIn(text, i + 1, text.length())) {
            int end = endOfNote(text, i);
            if (end > 0) {
                notes.add(new Note(i, end, Pinyin.isToned(text, i, end)));
            }
        }
        return notes;
    }

    /** Whether notes without a mark of tone stand behind several traditional characters. */
    private static boolean areToneless(String text, List<Note> notes) {
        int count = 0;
        for (Note note : notes) {
            count += !note.toned && Chinese.TRADITIONAL.contains(text.charAt(note.start - 1)) ? 1 : 0;
        }
        return count >= SEVERAL;
    }

    /** The offset after the note that follows the ideograph before an offset, or -1. A line may break before the note or within it. */
    private static int endOfNote(String text, int from) {
        int open = afterBreak(text, from);
        char c = text.charAt(open);
        boolean opens = (c == '(' || c == '（') && open + 1 < text.length();
        if (!opens || !isHan(text.charAt(from - 1))) {
            return -1;
        }
        int end = afterBreak(text, open + 1);
        if (!Pinyin.isLetter(text.charAt(end))) {
            return -1;
        }
        StringBuilder syllable = new StringBuilder(LONGEST_SYLLABLE);
        while (syllable.length() < LONGEST_SYLLABLE && Pinyin.isLetter(text.charAt(end))) {
            syllable.append(text.charAt(end));
            end = afterBreak(text, Math.min(end + 1, text.length() - 1));
        }
        boolean closed = text.charAt(end) == ')' || text.charAt(end) == '）';
        return closed && Pinyin.isSyllable(syllable) ? end + 1 : -1;
    }

    /** Where the text goes on behind a line break and the indent of the next line; the offset itself if no line ends there. */
    private static int afterBreak(String text, int offset) {
        if (text.charAt(offset) != '\n') {
            return offset;
        }
        int i = offset;
        while (i + 1 < text.length()
                && i - offset < LONGEST_INDENT
                && (text.charAt(i) == '\n' || text.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }
}
