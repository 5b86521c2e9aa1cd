package io.github.gongwen4j.rules;

/** Whether two titles name one document, marks of punctuation and remarks in brackets aside. */
final class SameTitle {
    private SameTitle() {}

    /** One may name the place in front that the other leaves out. */
    static boolean test(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        return a.endsWith(b) || b.endsWith(a);
    }

    /** Letters, ideographs and digits outside round brackets; 的 comes and goes. */
    static String bare(String title) {
        StringBuilder bare = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && c != '的' && Character.isLetterOrDigit(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
