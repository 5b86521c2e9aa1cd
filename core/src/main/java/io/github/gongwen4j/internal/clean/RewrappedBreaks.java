package io.github.gongwen4j.internal.clean;

/**
 * Restores the breaks of a text that had lost them before it was wrapped at one width: only where its lines are joined again does it show
 * that several paragraphs stand on each.
 */
final class RewrappedBreaks implements Cleaner {
    private final RestoredBreaks breaks = new RestoredBreaks();

    @Override
    public void clean(Draft draft) {
        if (RestoredBreaks.areLong(draft.lines())) {
            breaks.clean(draft);
        }
    }
}
