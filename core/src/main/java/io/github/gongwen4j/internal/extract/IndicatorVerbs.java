package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * The verb of a count: where the number measures what is added or altered (新增床位, 改造小区) it belongs to the indicator, which would
 * else be read as how many there are; where it only says that work is done (建成, 完成) it does not.
 */
final class IndicatorVerbs {
    private static final int SHORTEST_NOUN = 2;
    /** 技改项目 behind 实施: a second verb goes only where a full name is left. */
    private static final int SHORTEST_REST = 4;

    private static final Lexicon<String> KEPT = Lexicon.read(IndicatorVerbs.class, "indicator-verbs.txt");
    /** Verbs that are seldom parts of names. */
    private static final Lexicon<String> INNER = Lexicon.of(List.of(
            "聘用", "聘请", "推送", "选派", "设立", "配备", "增设", "组建", "开展", "投放", "打造", "举办", "发放", "遴选", "布设", "设置", "推出", "新增",
            "新建", "完成", "建成", "配置", "提供", "承办", "组织开展", "培育", "引进", "加装", "安装"));

    private static final Lexicon<String> WORK = Lexicon.of(List.of("工作", "力度", "方式"));
    private static final Lexicon<String> VERBS = Lexicon.read(IndicatorVerbs.class, "achievements.txt");

    /** 上市后备企业: a verb without an object, which tells what kind of things follow. */
    private static final String ATTRIBUTE = "上市";

    private static final String DOING = "完成";

    private IndicatorVerbs() {}

    /** 建成消防站 is 消防站, 新建消防站 stays, 消防站新增 is 新增消防站; 适老化改造 is a noun as it stands. */
    static String apply(String words) {
        Optional<Lexicon.Match<String>> last = KEPT.endingAt(words, words.length(), 0)
                .filter(v -> v.start() >= SHORTEST_NOUN && "新净".indexOf(words.charAt(v.start())) >= 0);
        if (last.isPresent()) {
            return last.get().meaning()
                    + withoutVerbs(words.substring(0, last.get().start()));
        }
        return behindInner(withoutVerbs(words));
    }

    /** 主要产竹乡镇布点设立竹林托管服务站: who does it, and where, stands in front of the verb. */
    private static String behindInner(String words) {
        return INNER.lastIn(words, 0, words.length())
                .filter(v -> words.length() - v.end() > SHORTEST_NOUN && words.indexOf('的', v.end()) < 0)
                // 新培育龙头企业
                .filter(v -> v.start() == 0 || words.charAt(v.start() - 1) != '新')
                // 建成区面积, 管网新建改造工程
                .filter(v -> words.charAt(v.end()) != '区'
                        && KEPT.at(words, v.end(), words.length()).isEmpty())
                .map(v -> words.substring(KEPT.at(words, v.start(), v.end()).isPresent() ? v.start() : v.end()))
                .orElse(words);
    }

    private static String withoutVerbs(String words) {
        String rest = words;
        Optional<Lexicon.Match<String>> verb = VERBS.at(rest, 0, rest.length());
        // 完成造林绿化任务: the task is named after verbs.
        boolean named = words.endsWith("任务");
        while (verb.isPresent()
                && (!named || verb.get().meaning().equals(DOING))
                && !verb.get().meaning().equals(ATTRIBUTE)
                && KEPT.at(rest, 0, rest.length()).isEmpty()
                && rest.length() - verb.get().end() >= (rest.equals(words) ? SHORTEST_NOUN : SHORTEST_REST)) {
            rest = rest.substring(verb.get().end());
            verb = VERBS.at(rest, 0, rest.length());
        }
        return rest;
    }

    /** The verb that ends at an offset and stays before the noun behind the number: 改造3个小区, but not 新增3个小区. */
    static String altering(CharSequence text, int end, int limit) {
        return KEPT.endingAt(text, end, limit)
                .map(Lexicon.Match::meaning)
                .filter(v -> "新净增".indexOf(v.charAt(0)) < 0)
                .orElse("");
    }

    /** The verb to keep that the words are, 各 aside; else blank. */
    static String kept(String words) {
        String verb = words.startsWith("各") ? words.substring(1) : words;
        return KEPT.at(verb, 0, verb.length())
                .filter(v -> v.end() == verb.length())
                .map(Lexicon.Match::meaning)
                .orElse("");
    }

    /** The words without the verb to keep that they start with. */
    static String withoutKept(String words) {
        int from = 0;
        Optional<Lexicon.Match<String>> verb = KEPT.at(words, 0, words.length());
        // 新建、改建公厕
        while (verb.filter(v -> words.length() - v.end() >= SHORTEST_NOUN).isPresent()) {
            from = verb.get().end();
            verb = KEPT.at(words, words.charAt(from) == '、' ? from + 1 : from, words.length());
        }
        return words.substring(from);
    }

    /** The verb to keep that ends at an offset. */
    static Optional<Lexicon.Match<String>> keptEndingAt(CharSequence text, int end, int limit) {
        return KEPT.endingAt(text, end, limit);
    }

    /** Whether the words start with a verb and an object. */
    static boolean opens(String words) {
        return VERBS.at(words, 0, words.length())
                .filter(v -> words.length() - v.end() >= SHORTEST_NOUN)
                .isPresent();
    }

    /** Whether the words end with a verb. */
    static boolean closes(String words) {
        return VERBS.endsOf(words);
    }

    /** The verb that some words start with and that goes on for the next of a list (新增4A级景区2家、3A级景区5家). */
    static String carried(String previous, String words) {
        boolean own = VERBS.at(words, 0, words.length()).isPresent();
        return own
                ? ""
                : KEPT.at(previous, 0, previous.length())
                        .map(Lexicon.Match::meaning)
                        .orElse("");
    }

    /** Whether the words are nothing but a verb, 各 aside. */
    static boolean isVerb(String words) {
        String verb = words.startsWith("各") ? words.substring(1) : words;
        return VERBS.at(verb, 0, verb.length())
                .filter(v -> v.end() == verb.length())
                .isPresent();
    }

    /** What a clause is about: the words behind its last verb, 工作, 力度 and 方式 aside. */
    static String objectOf(String clause) {
        String words = withoutWork(clause.strip());
        int from = VERBS.lastIn(words, 0, Math.max(0, words.length() - SHORTEST_NOUN))
                .map(Lexicon.Match::end)
                .orElse(0);
        return words.substring(from);
    }

    private static String withoutWork(String words) {
        boolean work = WORK.endsOf(words);
        return work && words.length() > 2 + SHORTEST_NOUN ? words.substring(0, words.length() - 2) : words;
    }
}
