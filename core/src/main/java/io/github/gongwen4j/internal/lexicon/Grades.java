package io.github.gongwen4j.internal.lexicon;

import java.util.List;

/** The grades of secrecy (密级) and of urgency (紧急程度) in the head of a document. */
public final class Grades {
    /** How long each of them is. */
    public static final int LENGTH = 2;

    private static final List<String> GRADES = List.of("绝密", "机密", "秘密", "特急", "加急", "特提", "平急");

    private Grades() {}

    /** All of them. */
    public static List<String> all() {
        return GRADES;
    }
}
