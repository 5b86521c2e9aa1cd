package io.github.gongwen4j.internal.extract;

/** What stands before the name of a party: 以上事项由市教育局. */
final class Opening {
    private Opening() {}

    /** The offset after the last 由 of a stretch, or its start; 自由贸易试验区 is one word. */
    static int afterBy(CharSequence text, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (text.charAt(i) == '由' && (i == start || text.charAt(i - 1) != '自')) {
                return i + 1;
            }
        }
        return start;
    }
}
