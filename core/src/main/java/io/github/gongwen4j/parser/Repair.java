package io.github.gongwen4j.parser;

import io.github.gongwen4j.internal.clean.Pass;

/**
 * The repairs of a damaged text that an application may switch off where it knows that its texts need none. Line ends, invisible
 * characters and character widths are always brought to one form. Immutable and thread-safe.
 */
public enum Repair {
    /**
     * Puts back a byte whose loss made characters unreadable (？，F(xiàn)将 for 。现将), and leaves out question marks in front of a line that
     * stand for blanks.
     */
    LOST_BYTES(Pass.LOST_BYTES),
    /**
     * Puts right characters of another shape that stand for them: 巿, 丶, 2O23年, （三〕, 末及时 for 未及时, straight quotation marks for those
     * with a direction.
     */
    LOOK_ALIKES(Pass.LOOK_ALIKES),
    /**
     * Leaves out the backslashes and bullets that a converter to Markdown writes (1\., - （二）) and pictographs in front of lines, and reads
     * the entities that a copy of a page kept ({@code &}nbsp;).
     */
    ESCAPES(Pass.ESCAPES),
    /** Leaves out the blanks of a text that has them between or within words throughout: 推 进 高 质 量. */
    SPACED_TEXT(Pass.SPACED_TEXT),
    /** Leaves out pinyin in brackets behind ideographs: {@code 關(guān)}. */
    PINYIN_NOTES(Pass.PINYIN_NOTES),
    /** Reads traditional characters as simplified ones. */
    TRADITIONAL_CHARACTERS(Pass.TRADITIONAL_CHARACTERS),
    /** Puts back line breaks that the text lost. */
    LOST_BREAKS(Pass.LOST_BREAKS),
    /** Puts bars between the columns of tables that only tabs or blanks part. */
    TABLE_COLUMNS(Pass.TABLE_COLUMNS),
    /** Leaves out a web page's decoration, page numbers and tables of contents. */
    PAGE_CHROME(Pass.PAGE_CHROME),
    /** Joins a number alone on its line with the item below it. */
    SPLIT_NUMBERS(Pass.SPLIT_NUMBERS),
    /** Leaves out blanks within words. */
    BLANKS_IN_WORDS(Pass.BLANKS_IN_WORDS),
    /** Closes line breaks within sentences. */
    WRAPPED_LINES(Pass.WRAPPED_LINES),
    /** Leaves out marks of Markdown and comments of HTML. */
    MARKUP(Pass.MARKUP),
    /** Mends stray marks within words (进-一步, 精神|障碍) and pairs of two brackets (（市财政局]). */
    STRAY_MARKS(Pass.STRAY_MARKS);

    private final Pass pass;

    Repair(Pass pass) {
        this.pass = pass;
    }

    Pass pass() {
        return pass;
    }
}
