package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;

/** Takes from the words of an indicator those phrases that say for whom, by whom or on what ground, not what is measured. */
final class PrepositionalPhrases {
    private static final int SHORTEST_REST = 4;
    /** 对外贸易, 对口支援, 对标任务: 对 is no word of its own. */
    private static final String OWN_WORDS = "外口标接比照内";

    private static final Lexicon<String> GIVING = Lexicon.of(List.of("免费提供", "提供", "免费开展", "免费发放", "发放", "配备", "配发"));

    private PrepositionalPhrases() {}

    /** 为适龄妇女免费提供宫颈癌筛查 is 宫颈癌筛查; 原有利率基础上 is 利率, 原有基础上 nothing; 以市政府名义印发的文件解读率 is 文件解读率. */
    static String without(String words) {
        String rest = withoutGround(words);
        if (rest.isEmpty()) {
            return rest;
        }
        return switch (rest.charAt(0)) {
            case '为', '向', '给' -> behindVerb(rest);
            case '以' -> behindAttribute(rest);
            case '对' ->
                rest.length() > SHORTEST_REST && OWN_WORDS.indexOf(rest.charAt(1)) < 0 ? rest.substring(1) : rest;
            default -> rest;
        };
    }

    private static String behindVerb(String words) {
        return GIVING.lastIn(words, 1, words.length())
                .map(verb -> words.substring(verb.end()))
                .filter(rest -> rest.length() >= SHORTEST_REST)
                .orElse(words);
    }

    private static String behindAttribute(String words) {
        int of = words.lastIndexOf('的');
        return of > 0 && words.length() - of > SHORTEST_REST ? words.substring(of + 1) : words;
    }

    private static String withoutGround(String words) {
        String rest = words.endsWith("基础上") ? words.substring(0, words.length() - 3) : words;
        rest = rest.endsWith("的") && rest.length() < words.length() ? rest.substring(0, rest.length() - 1) : rest;
        Optional<String> level =
                List.of("原有", "现有", "原").stream().filter(rest::startsWith).findFirst();
        return rest.length() < words.length() && level.isPresent()
                ? rest.substring(level.get().length())
                : rest;
    }
}
