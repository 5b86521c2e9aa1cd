package io.github.gongwen4j.registry;

import io.github.gongwen4j.internal.lexicon.Lexicon;

/** Tells the names of classes of bodies (各县（市、区）人民政府, 有关部门, 市直各单位) from those of single bodies. */
final class GroupNames {
    private static final Lexicon<String> WORDS = Lexicon.read(GroupNames.class, "group-words.txt");
    private static final Lexicon<String> STARTS = Lexicon.read(GroupNames.class, "group-starts.txt");
    private static final Lexicon<String> NO_STARTS = Lexicon.read(GroupNames.class, "no-group-starts.txt");
    private static final Lexicon<String> ENDS = Lexicon.read(GroupNames.class, "group-ends.txt");
    private static final Lexicon<String> CLASS_STARTS = Lexicon.read(GroupNames.class, "class-starts.txt");
    private static final Lexicon<String> CLASS_ENDS = Lexicon.read(GroupNames.class, "class-ends.txt");
    private static final Lexicon<String> WHOLE = Lexicon.read(GroupNames.class, "whole-groups.txt");
    private static final String GOVERNMENT = "人民政府";

    private GroupNames() {}

    /** Whether the name is that of a class. */
    static boolean isGroup(String name) {
        int length = name.length();
        return WORDS.anyIn(name.replace("各庄", ""))
                || (STARTS.at(name, 0, length).isPresent()
                        && NO_STARTS.at(name, 0, length).isEmpty())
                || ENDS.endsOf(name)
                || (CLASS_STARTS.at(name, 0, length).isPresent() && CLASS_ENDS.endsOf(name))
                || isListOfNames(name)
                || WHOLE.at(name, 0, length).filter(m -> m.end() == length).isPresent();
    }

    /** The name with 人民政府 for 政府, else as written. */
    static String full(String name) {
        return name.endsWith("政府") && !name.endsWith(GOVERNMENT)
                ? name.substring(0, name.length() - 2) + GOVERNMENT
                : name;
    }

    /** Whether the name joins several by 、 outside brackets. */
    private static boolean isListOfNames(String name) {
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (depth == 0 && (c == '、' || c == '，')) {
                return true;
            }
        }
        return false;
    }
}
