package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.OptionalInt;

/** Finds the addressees within a head on one line. */
final class GluedRecipients {
    private static final int LONGEST = 200;

    private GluedRecipients() {}

    /** The offset behind the colon of addressees that start at an offset: 各县人民政府，市直各单位：. */
    static OptionalInt endOf(String text, int from, int end) {
        int stop = Math.min(end, from + LONGEST);
        for (int i = from; i < stop && !isSentenceEnd(text.charAt(i)); i++) {
            if (text.charAt(i) == '：') {
                String words = text.substring(from, i);
                boolean addressed =
                        UnitNames.endsLikeUnit(words) && (words.startsWith("各") || UnitNames.isName(firstOf(words)));
                return addressed ? OptionalInt.of(i + 1) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The first of several names. */
    private static String firstOf(String names) {
        int stop = Brackets.indexOutside(names, 0, names.length(), "，、；");
        return names.substring(0, stop);
    }
}
