package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.Optional;

/** Takes from the words of an indicator what stands around its noun phrase: times, modal words, verbs of effort. */
final class IndicatorEdges {
    private static final int LONGEST_TIME = 12;
    private static final int LONGEST_FRAME = 12;
    private static final Lexicon<String> LEADING = Lexicon.read(IndicatorEdges.class, "indicator-leading.txt");
    private static final Lexicon<String> TRAILING = Lexicon.read(IndicatorEdges.class, "indicator-trailing.txt");

    private IndicatorEdges() {}

    /** Where the noun phrase starts: behind times, 力争, 一是, （1） and the like. */
    static int skipLeading(CharSequence text, int start, int end) {
        int from = start;
        boolean skipped = true;
        while (skipped && from < end) {
            int before = from;
            from = behindNumber(text, from, end);
            if (from >= end) {
                return end;
            }
            Optional<TimeExpression> time = new TimeScanner(text, end).at(from);
            // 立行立改类问题, 2024年度预算: a time that is part of a name.
            if (time.filter(t -> t.end() >= end || "类型度".indexOf(text.charAt(t.end())) < 0)
                    .isPresent()) {
                from = time.get().end();
            }
            from = LEADING.at(text, from, end)
                    .filter(w -> !opensOtherWord(text, w, end))
                    .map(Lexicon.Match::end)
                    .orElse(from);
            skipped = from > before;
        }
        return from;
    }

    /** 到位资金, 使用面积, 要素保障: the first character is no word of its own; 完成率: the verb is none. */
    private static boolean opensOtherWord(CharSequence text, Lexicon.Match<String> word, int end) {
        boolean rate = word.end() + 1 == end && "率度值量数额".indexOf(text.charAt(word.end())) >= 0;
        return rate || opensWord(text, word, end);
    }

    private static boolean opensWord(CharSequence text, Lexicon.Match<String> word, int end) {
        return word.end() - word.start() == 1
                && word.end() < end
                && switch (text.charAt(word.start())) {
                    case '到' -> "位岗场期".indexOf(text.charAt(word.end())) >= 0;
                    case '使' -> "用".indexOf(text.charAt(word.end())) >= 0;
                    case '要' -> "素".indexOf(text.charAt(word.end())) >= 0;
                    case '在' -> "校建岗职册线园读研库".indexOf(text.charAt(word.end())) >= 0;
                    case '再' -> "生就贷制造融".indexOf(text.charAt(word.end())) >= 0;
                    case '起' -> "草降重步飞点运始诉".indexOf(text.charAt(word.end())) >= 0;
                    case '应' -> "急用届收".indexOf(text.charAt(word.end())) >= 0;
                    default -> false;
                };
    }

    private static int behindNumber(CharSequence text, int start, int end) {
        int from = start;
        while (from < end && (text.charAt(from) == ' ' || Characters.isCloser(text.charAt(from)))) {
            from++;
        }
        if (from + 2 < end && Numerals.isHanNumeral(text.charAt(from)) && text.charAt(from + 1) == '是') {
            return from + 2;
        }
        int point = Numerals.endOfDigits(text, from, end);
        if (point > from && point + 1 < end && text.charAt(point) == '.' && Characters.isHan(text.charAt(point + 1))) {
            return point + 1;
        }
        // 分两批培训
        if (from + 2 < end
                && text.charAt(from) == '分'
                && Numerals.isHanNumeral(text.charAt(from + 1))
                && "批期步年".indexOf(text.charAt(from + 2)) >= 0) {
            return from + 3;
        }
        if (from + 1 < end && text.charAt(from) == '（') {
            int after = Brackets.afterGroup(text, from, end);
            boolean number = after - from <= 5 && Characters.isDigit(text.charAt(from + 1));
            return number ? after : from;
        }
        return from;
    }

    /** Where the noun phrase ends: before 要, 累计, 2030年, 以乡镇为单位 and the like. */
    static int withoutTrailing(CharSequence text, int from, int to) {
        int end = to;
        int before = to + 1;
        while (end > from && end < before) {
            before = end;
            end = TRAILING.endingAt(text, end, from)
                    .filter(w -> !isAverage(text, w, from))
                    .map(Lexicon.Match::start)
                    .orElse(end);
            end = withoutTime(text, from, end);
            end = withoutFrame(text, from, end);
        }
        return end;
    }

    /** 人均, 亩均 */
    private static boolean isAverage(CharSequence text, Lexicon.Match<String> word, int from) {
        return text.charAt(word.start()) == '均'
                && word.start() > from
                && "人户村亩".indexOf(text.charAt(word.start() - 1)) >= 0;
    }

    /** 工程2022年、2023年分别: where a list of times starts, if one ends here. */
    static int withoutTimes(CharSequence text, int from, int to) {
        int end = to;
        int before = to + 1;
        while (end > from && end < before) {
            before = end;
            end = withoutTime(text, from - 2, end);
            boolean joined = end < before && end > from && "、和与及".indexOf(text.charAt(end - 1)) >= 0;
            end -= joined ? 1 : 0;
        }
        return end;
    }

    /** 城镇化率2030年达到66%: the time stands behind its noun. */
    private static int withoutTime(CharSequence text, int from, int end) {
        TimeScanner scanner = new TimeScanner(text, end);
        for (int i = scanner.nextStart(Math.max(from + 2, end - LONGEST_TIME));
                i < end - 1;
                i = scanner.nextStart(i + 1)) {
            if (scanner.at(i).filter(t -> t.end() == end).isPresent()) {
                // 较2019年, but 占比2025年
                boolean baseline = i > 1 && "较比".indexOf(text.charAt(i - 1)) >= 0 && text.charAt(i - 2) != '占';
                return baseline ? i - 1 : i;
            }
        }
        return end;
    }

    /** 以乡镇为单位. */
    private static int withoutFrame(CharSequence text, int from, int end) {
        boolean unit =
                end - from > 5 && text.subSequence(end - 3, end).toString().equals("为单位");
        for (int i = end - 4; unit && i > Math.max(from + 1, end - LONGEST_FRAME); i--) {
            if (text.charAt(i) == '以') {
                return i;
            }
        }
        return end;
    }
}
