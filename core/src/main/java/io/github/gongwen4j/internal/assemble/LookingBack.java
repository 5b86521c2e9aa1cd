package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that tell what was done (2023年主要工作及成效, 工作开展情况, 主要做法): what stands below them is no work to do. */
final class LookingBack {
    /** What a word of such a heading does in it. */
    private enum Place {
        /** It may end the heading. */
        END,
        /** It stands in front of one that does. */
        WORD
    }

    private static final Lexicon<Place> WORDS = Lexicon.read(LookingBack.class, "looking-back.txt", Place.class);
    private static final Lexicon<String> STARTS =
            Lexicon.of(List.of("肯定成绩", "充分肯定", "正视问题", "总结成绩", "看到成绩", "清醒认识", "认清形势", "回顾"));
    private static final Pattern PERIOD =
            Pattern.compile("(20\\d\\d年(度|以来|[上下]半年|[一二三四]季度)?|今年以来|去年|近年来|过去[一二三四五]年|[上下]半年|[一二三四]季度|[前本]阶段)");

    private LookingBack() {}

    static boolean tells(String heading) {
        if (STARTS.at(heading, 0, heading.length()).isPresent()) {
            return true;
        }
        Matcher period = PERIOD.matcher(heading);
        if (!period.lookingAt()) {
            return isWhole(heading, 0) || heading.endsWith("回顾") || heading.endsWith("成就");
        }
        return isWhole(heading, period.end())
                || WORDS.endingAt(heading, heading.length(), period.end())
                        .filter(word -> word.meaning() == Place.END)
                        .isPresent();
    }

    /** Whether nothing but such words follow, the last of which may end a heading. */
    private static boolean isWhole(String heading, int start) {
        int i = start;
        Place last = Place.WORD;
        while (i < heading.length()) {
            Optional<Lexicon.Match<Place>> word = WORDS.at(heading, i, heading.length());
            if (word.isEmpty()) {
                return false;
            }
            last = word.get().meaning();
            i = word.get().end();
        }
        return last == Place.END;
    }
}
