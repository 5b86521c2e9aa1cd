package io.github.gongwen4j.internal.clean;

import java.util.List;

/** The passes that an application may switch off, in the order in which they run. */
public enum Pass {
    /** See {@link LostBlanks} and {@link LostBytes}. */
    LOST_BYTES(new LostBlanks(), new LostBytes()),
    /** See {@link StraightQuotes}, which runs before the others, {@link LookAlikes}, {@link YearZeros}, {@link ItemBrackets} and {@link ItemNumbers}. */
    LOOK_ALIKES(new LookAlikes(), new YearZeros(), new ItemBrackets(), new ItemNumbers()),
    /** See {@link Entities} and {@link Pictographs}, which run before the others, and {@link Escapes}. */
    ESCAPES(new Escapes()),
    /** See {@link SpacedText}. */
    SPACED_TEXT(new SpacedText()),
    /** See {@link PinyinNotes}. */
    PINYIN_NOTES(new PinyinNotes()),
    /** See {@link TraditionalCharacters}. */
    TRADITIONAL_CHARACTERS(new TraditionalCharacters()),
    /** See {@link BreakLetters}, which runs before the others, {@link SpacedLabels}, {@link GluedDecimals} and {@link RestoredBreaks}. */
    LOST_BREAKS(new SpacedLabels(), new GluedDecimals(), new RestoredBreaks()),
    /** See {@link TabbedRows}, {@link BlankRows} and {@link UnnumberedRows}, which run before the others, {@link BarredCells} and {@link TableColumns}. */
    TABLE_COLUMNS(new BarredCells(), new TableColumns()),
    /** See {@link Encyclopedia}, {@link BulletedFields}, {@link FieldsAbove}, {@link Footnotes} and {@link PageChrome}. */
    PAGE_CHROME(new Encyclopedia(), new BulletedFields(), new FieldsAbove(), new Footnotes(), new PageChrome()),
    /** See {@link CellLines}, {@link SplitDates} and {@link SplitNumbers}. */
    SPLIT_NUMBERS(new CellLines(), new SplitDates(), new SplitNumbers()),
    /** See {@link InnerBlanks}. */
    BLANKS_IN_WORDS(new InnerBlanks()),
    /** See {@link JoinedLines} and {@link RewrappedBreaks}. */
    WRAPPED_LINES(new JoinedLines(), new RewrappedBreaks()),
    /** See {@link Markup}. */
    MARKUP(new Markup()),
    /** See {@link MixedBrackets} and {@link StrayMarks}. */
    STRAY_MARKS(new MixedBrackets(), new StrayMarks());

    // Every cleaner is stateless, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Cleaner> cleaners;

    Pass(Cleaner... cleaners) {
        this.cleaners = List.of(cleaners);
    }

    /** Those that look after the phenomena of the pass, in the order in which they run. */
    List<Cleaner> cleaners() {
        return cleaners;
    }
}
