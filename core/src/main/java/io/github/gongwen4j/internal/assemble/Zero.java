package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.model.Comparator;
import io.github.gongwen4j.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 零发生 as an outcome is a target of 0; 零 in slogans (零距离, 零报告) is none. */
final class Zero {
    private static final String WORD = "零发生";
    private static final List<String> LEADING = List.of("力争", "确保", "努力", "坚决", "实现");
    private static final int LONGEST_INDICATOR = 30;

    private Zero() {}

    static List<Target> in(Run run, Stretch stretch) {
        String text = run.text();
        List<Target> targets = new ArrayList<>();
        for (int at = stretch.start(); at + WORD.length() <= stretch.end(); at++) {
            if (!text.startsWith(WORD, at)) {
                continue;
            }
            int from = at;
            while (from > stretch.start()
                    && at - from < LONGEST_INDICATOR
                    && "，。；：、“”（）".indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            for (String verb : LEADING) {
                from += text.startsWith(verb, from) && at - from > verb.length() ? verb.length() : 0;
            }
            Stretch indicator = Stretch.trimmed(text, from, at);
            if (indicator.length() > 0) {
                targets.add(new Target(
                        WORD,
                        indicator.of(text),
                        Comparator.EXACTLY,
                        BigDecimal.ZERO,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        run.span(at, at + WORD.length())));
            }
        }
        return targets;
    }
}
