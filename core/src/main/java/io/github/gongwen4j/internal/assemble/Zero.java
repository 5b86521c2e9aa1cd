package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Indicators;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.model.Comparator;
import io.github.gongwen4j.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 零发生 and 零事故 as outcomes are targets of 0; 零 in slogans (零距离, 零报告) is none. */
final class Zero {
    private static final Lexicon<String> OUTCOMES = Lexicon.read(Zero.class, "zero-outcomes.txt");
    private static final Lexicon<String> LEADING =
            Lexicon.of(List.of("力争", "确保", "努力", "坚决", "实现", "保持", "持续保持", "力争实现", "确保实现", "继续保持", "争取", "达到"));
    private static final Lexicon<String> DONE = Lexicon.of(List.of("已实现", "实现了", "已经", "连续", "保持了", "目前"));
    private static final int LONGEST_INDICATOR = 30;

    private Zero() {}

    static List<PlacedTarget> in(Run run, Stretch stretch) {
        String text = run.text();
        List<PlacedTarget> targets = new ArrayList<>();
        int end = stretch.end();
        for (int at = run.zeros().firstIn(stretch.start(), end);
                at < end;
                at = run.zeros().firstIn(at + 1, end)) {
            OUTCOMES.at(text, at + 1, end)
                    .filter(word -> closes(text, word, end))
                    .flatMap(word -> target(run, stretch, word))
                    .ifPresent(targets::add);
        }
        return targets;
    }

    /** 零事故企业, 零火情创建活动 are names; 零发生 is a verb and needs no end. */
    private static boolean closes(String text, Lexicon.Match<String> word, int end) {
        int after = word.end() < end && text.charAt(word.end()) == '”' ? word.end() + 1 : word.end();
        return word.meaning().equals("发生") || after >= end || "，。；、和及".indexOf(text.charAt(after)) >= 0;
    }

    private static Optional<PlacedTarget> target(Run run, Stretch stretch, Lexicon.Match<String> word) {
        String text = run.text();
        int at = word.start() - 1;
        int quoted = at > stretch.start() && text.charAt(at - 1) == '“' ? at - 1 : at;
        int from = quoted;
        while (from > stretch.start()
                && quoted - from < LONGEST_INDICATOR
                && "，。；：、“”（）".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        if (DONE.anyIn(text, from, at)) {
            return Optional.empty();
        }
        String what = noun(text, from, quoted);
        boolean verb = word.meaning().equals("发生");
        String indicator = verb ? what : withNoun(what, word.meaning());
        return indicator.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlacedTarget(
                        new Stretch(at, word.end()),
                        new Target(
                                text.substring(at, word.end()),
                                indicator,
                                Comparator.EXACTLY,
                                BigDecimal.ZERO,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                run.span(at, word.end()))));
    }

    /** 全市2021年保持重大事故零发生, 重大事故2021年保持零发生: verbs and times lead to what is counted, or from it to the number. */
    private static String noun(String text, int start, int end) {
        Optional<Lexicon.Match<String>> behind = LEADING.endingAt(text, end, start);
        int to = behind.map(Lexicon.Match::start).orElse(end);
        int from = LEADING.lastIn(text, start, to).map(Lexicon.Match::end).orElse(start);
        return Indicators.noun(text, Stretch.trimmed(text, from, to)).of(text);
    }

    /** 安全生产零事故: what is not to be is 安全生产事故. */
    private static String withNoun(String what, String noun) {
        return what.endsWith(noun) ? what : what + noun;
    }
}
