package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;

/** Tells times that say which things are meant (6月30日前到期的贷款) from those by which something is done to things (6月底前整改突出的问题). */
final class AttributeTimes {
    private static final Lexicon<String> UNDONE = Lexicon.of(List.of("尚未", "仍未"));
    private static final int LENGTH_OF_VERB = 2;
    private static final Lexicon<String> ADJECTIVES = Lexicon.read(AttributeTimes.class, "object-adjectives.txt");
    /** What is made, handed in or put right behind these is new, and no group that did so. */
    private static final Lexicon<String> MAKING = Lexicon.read(AttributeTimes.class, "making-verbs.txt");

    private static final Lexicon<String> ENDING = Lexicon.of(List.of("到期", "届满", "满", "要", "上", "下"));
    private static final Lexicon<String> BOUNDS = Lexicon.of(List.of("以上", "以下", "以内", "左右"));
    /** What is wrong with things. */
    private static final Lexicon<String> STATES = Lexicon.read(AttributeTimes.class, "faulty-states.txt");

    private final CharSequence text;

    AttributeTimes(CharSequence text) {
        this.text = text;
    }

    /** 2020年6月30日前到期的企业: the time tells which enterprises. */
    boolean isAttribute(int end, int limit) {
        if (UNDONE.at(text, end, limit).isPresent()) {
            // 11月底前尚未接入的系统全部完成对接: which ones is told as of now; 2022年底尚未移交的档案: as of then.
            return text.charAt(end - 1) != '前';
        }
        if (isHandled(end, limit)) {
            return false;
        }
        for (int i = end; i < Math.min(limit, end + 5); i++) {
            if (text.charAt(i) == '的') {
                if (STATES.endingAt(text, i, end + 1).isPresent() || isObject(end, i)) {
                    // 6月10日前补齐缺失的标识: the words tell what is wrong with the things that are put right.
                    return false;
                }
                if (BOUNDS.endingAt(text, i, end).isPresent() || text.charAt(i - 1) == '%') {
                    // 2026年底前八成以上的工厂设立…, 每年抽取10%的县: the number tells how many.
                    return false;
                }
                boolean goal = i + 2 < limit && "目任要指标".indexOf(text.charAt(i + 1)) >= 0;
                return !goal;
            }
            if ("，、".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** 9月底前建立完善的体系, 4月底前完成全部的整改: an adjective behind a verb tells what the work is like; 前完成备案的 tells who did. */
    private boolean isObject(int verb, int attribute) {
        return attribute - verb > LENGTH_OF_VERB
                && (ADJECTIVES.endingAt(text, attribute, verb + LENGTH_OF_VERB).isPresent()
                        || MAKING.at(text, verb, attribute).isPresent());
    }

    /** 3月3日前将查到的隐患报送…, 前以清单的形式报送: what is handed in, and how; but 6月30日前将到期的贷款 tells which ones. */
    private boolean isHandled(int end, int limit) {
        return end < limit
                && "将把对就以按向".indexOf(text.charAt(end)) >= 0
                && ENDING.at(text, end + 1, limit).isEmpty();
    }
}
