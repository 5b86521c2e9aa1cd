package io.github.gongwen4j.internal.clean;

/** The passes that an application may switch off, in the order in which they run. */
public enum Pass {
    /** See {@link LostBytes}. */
    LOST_BYTES(new LostBytes()),
    /** See {@link LookAlikes}. */
    LOOK_ALIKES(new LookAlikes()),
    /** See {@link Escapes}. */
    ESCAPES(new Escapes()),
    /** See {@link SpacedText}. */
    SPACED_TEXT(new SpacedText()),
    /** See {@link PinyinNotes}. */
    PINYIN_NOTES(new PinyinNotes()),
    /** See {@link TraditionalCharacters}. */
    TRADITIONAL_CHARACTERS(new TraditionalCharacters()),
    /** See {@link RestoredBreaks}. */
    LOST_BREAKS(new RestoredBreaks()),
    /** See {@link TableColumns}. */
    TABLE_COLUMNS(new TableColumns()),
    /** See {@link PageChrome}. */
    PAGE_CHROME(new PageChrome()),
    /** See {@link SplitNumbers}. */
    SPLIT_NUMBERS(new SplitNumbers()),
    /** See {@link InnerBlanks}. */
    BLANKS_IN_WORDS(new InnerBlanks()),
    /** See {@link JoinedLines}. */
    WRAPPED_LINES(new JoinedLines()),
    /** See {@link Markup}. */
    MARKUP(new Markup()),
    /** See {@link StrayMarks}. */
    STRAY_MARKS(new StrayMarks());

    // Every cleaner is stateless, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Cleaner cleaner;

    Pass(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    Cleaner cleaner() {
        return cleaner;
    }
}
