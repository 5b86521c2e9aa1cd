package io.github.gongwen4j.internal.lexicon;

import java.util.Optional;

/** What the columns of a table that divides work hold, units and times aside: see {@link Label} for these. */
public enum ColumnName {
    /** The row's number (序号). */
    NUMBER,
    /** The task (工作任务). */
    TITLE,
    /** What is to be done in detail (具体措施). */
    MEASURE,
    /** What is to be reached (目标). */
    GOAL;

    /** What the head of a column says; blanks within it do not count. */
    public static Optional<ColumnName> of(String head) {
        String words = head.replace(" ", "");
        return Words.NAMES
                .at(words, 0, words.length())
                .filter(m -> m.end() == words.length())
                .map(Lexicon.Match::meaning);
    }

    /** Whether the head of a column of times says that work is to be done by then: 完成时限, not the 办理时限 of a service. */
    public static boolean isDue(String head) {
        return head.contains("完成") || head.contains("整改");
    }

    private static final class Words {
        static final Lexicon<ColumnName> NAMES = Lexicon.read(ColumnName.class, "column-names.txt", ColumnName.class);
    }
}
