package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.OptionalInt;

/** Finds the addressees within a head on one line. */
final class GluedRecipients {
    private static final int LONGEST = 200;
    private static final int LONGEST_TYPE = 7;
    private static final String EACH = "各";
    private static final String RELEVANT = "有关";
    private static final String VERBS = "要应将须对把已是为请";

    private GluedRecipients() {}

    /** The offset behind the colon of addressees that start at an offset: 各县人民政府，市直各单位：. */
    static OptionalInt endOf(String text, int from, int end) {
        int start = from;
        while (start < end && text.charAt(start) == '*') {
            start++;
        }
        int stop = Math.min(end, start + LONGEST);
        for (int i = start; i < stop && !isSentenceEnd(text.charAt(i)); i++) {
            if (text.charAt(i) == '：') {
                // 牵头单位：某局 is a field.
                boolean field = Label.at(text, start, i + 1).isPresent();
                return !field && areAddressed(text.substring(start, i)) ? OptionalInt.of(i + 1) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the words at an offset are those of addressees, not of a title. */
    static boolean startAt(String text, int offset) {
        return text.startsWith(EACH, offset) || text.startsWith(RELEVANT, offset);
    }

    private static boolean areAddressed(String words) {
        boolean all = words.startsWith(EACH);
        if (UnitNames.endsLikeUnit(words)) {
            String first = firstOf(words);
            return all || (UnitNames.isName(first) && !holdsType(first));
        }
        return all && Stretch.split(words, 0, words.length(), "，").stream().allMatch(part -> isClass(part.of(words)));
    }

    /** 各人民团体 and 驻镇各单位 are classes of bodies; 各单位要抓好落实 is a sentence. */
    private static boolean isClass(String words) {
        return (words.contains(EACH) || UnitNames.isName(words))
                && words.chars().noneMatch(c -> VERBS.indexOf(c) >= 0);
    }

    /** 方案的通知各县人民政府: the title goes on. */
    private static boolean holdsType(String name) {
        for (int i = name.indexOf('的'); i >= 0; i = name.indexOf('的', i + 1)) {
            for (int end = i + 2; end <= Math.min(name.length(), i + LONGEST_TYPE); end++) {
                if (DocumentTypes.endOf(name.substring(i, end)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first of several names. */
    private static String firstOf(String names) {
        int stop = Brackets.indexOutside(names, 0, names.length(), "，、；");
        return names.substring(0, stop);
    }
}
