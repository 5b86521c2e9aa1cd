package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;

/** How deep a line ends within brackets that open in it, and how far out it goes. */
record BracketDepth(int last, int least) {
    /** Whether a title or a bracket of some length is still open where the line ends. */
    static boolean leavesOpen(String text, Line line) {
        boolean open = of(text, line, '（', '）').opened() == 1
                || of(text, line, '《', '》').opened() == 1;
        return open && !isSentenceEnd(text.charAt(line.end() - 1));
    }

    /** Whether a line closes a bracket or a title that a line before it opened. */
    static boolean closes(String text, Line line) {
        return of(text, line, '（', '）').least < 0 || of(text, line, '《', '》').least < 0;
    }

    /** The brackets that opened in the line and are open at its end. */
    private int opened() {
        return last - least;
    }

    private static BracketDepth of(String text, Line line, char opener, char closer) {
        int depth = 0;
        int least = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            depth += c == opener ? 1 : c == closer ? -1 : 0;
            least = Math.min(least, depth);
        }
        return new BracketDepth(depth, least);
    }
}
