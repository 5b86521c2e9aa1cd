package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.Optional;

/** Reads what a number measures from the words in front of it: 覆盖率 in 覆盖率达到90%. */
final class WordsBefore {
    private static final int LONGEST = 50;
    private static final int SHORTEST = 2;
    private static final int LONGEST_UNIT = 3;
    private static final Lexicon<Comparing> COMPARING =
            Lexicon.read(ComparingWords.class, "comparators-before.txt", Comparing.class);
    private static final Lexicon<String> LIGHT =
            Lexicon.of(List.of("开展", "举办", "组织", "召开", "进行", "举行", "派驻", "完成", "提供", "安排", "实施", "组织开展"));
    private static final Lexicon<String> BASELINES =
            Lexicon.of(List.of("比上年", "较上年", "比去年", "较去年", "比上年同期", "较上年同期", "比去年同期", "较去年同期"));
    private static final Lexicon<String> BOUNDS = Lexicon.of(List.of("至少", "最少", "至多", "最多", "不少于", "不超过", "不低于"));

    private final CharSequence text;
    private final Standing standing;
    private final Quantity quantity;

    WordsBefore(Standing standing) {
        this.text = standing.text();
        this.standing = standing;
        this.quantity = standing.quantity();
    }

    /** The words from the start of the clause, or from the quantity before, to the comparing word; blank if there are none. */
    String words(Optional<Stretch> basis) {
        int to = standing.firstOfList().start();
        int from = start(to);
        if (basis.isEmpty() || basis.get().start() < from || basis.get().start() >= to) {
            return noun(from, to);
        }
        Stretch per = basis.get();
        String front = noun(from, per.start());
        String own = noun(Math.min(per.end(), to), to);
        // 财政每年安排, 城市每万人拥有公交车辆: what it is stated per parts subject and object only in print.
        boolean whole = own.length() < SHORTEST;
        return whole && front.length() >= SHORTEST ? front : isArea(front) ? own : front + own;
    }

    private int start(int to) {
        int start = Math.max(standing.clauseAt(to).start(), to - LONGEST);
        int from = Math.max(start, Math.min(standing.ownStart(), to));
        // 80%的投诉24小时内办结
        from = from < to && text.charAt(from) == '的' ? from + 1 : from;
        return behindOpener(from, to);
    }

    /** 改造500户（其中新建300户）: a bracket that is open at the number starts its words. */
    private int behindOpener(int from, int to) {
        int open = 0;
        for (int i = to - 1; i >= from; i--) {
            char c = text.charAt(i);
            open += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (open > 0) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isArea(String words) {
        return words.length() == 2 && words.charAt(0) == '全';
    }

    private String noun(int start, int end) {
        int from = behindCount(Math.min(IndicatorEdges.skipLeading(text, start, end), end), end);
        int to = IndicatorEdges.withoutTrailing(text, from, withoutComparing(from, end));
        to = IndicatorEdges.withoutTrailing(text, from, withoutBaseline(from, to));
        to = withoutParticle(from, to);
        Optional<Lexicon.Match<String>> verb = IndicatorVerbs.keptEndingAt(text, to, from);
        int subject = verb.map(v -> IndicatorEdges.withoutTrailing(text, from, v.start()))
                .orElse(to);
        if (verb.isPresent() && subject < verb.get().start() && subject - from >= SHORTEST) {
            // 存量案件6月底前化解50%: a time parts the verb from what it is done to.
            return verb.get().meaning() + text.subSequence(from, subject);
        }
        String phrase = text.subSequence(from, to).toString().strip();
        String words = PrepositionalPhrases.without(phrase);
        int distributed = words.indexOf("分别");
        if (distributed < 0) {
            // 面积稳定在300万亩、200万亩: as many names as numbers.
            int numbers = standing.listSize();
            if (numbers > 1 && SharedHeads.size(words) == numbers) {
                return SharedHeads.of(words + "分别", words.length(), standing.place());
            }
            // 向困难群众发放救助物资: the verb is gone, 救助 is none of its kind.
            boolean given = words.length() < phrase.length() && "为向给".indexOf(phrase.charAt(0)) >= 0;
            return given ? words : withVerb(words);
        }
        // 普及率、处理率2025年分别达到…: not the times are handed out.
        int named = IndicatorEdges.withoutTimes(words, 0, distributed);
        return named == 0
                ? withVerb(words.substring(distributed + 2))
                : SharedHeads.of(words.substring(0, named) + words.substring(distributed), named, standing.place());
    }

    /** 完成总投资的60%: a share of the investment; 占地区生产总值的60% names a relation, of which 的 is a part. */
    private int withoutParticle(int from, int to) {
        boolean part = quantity.kind() == UnitKind.SHARE && to > from && text.charAt(to - 1) == '的';
        return part && text.subSequence(from, to).toString().indexOf('占') < 0 ? to - 1 : to;
    }

    /** 出栏2亿羽、渔业产量: behind a count whose unit nobody knows a new item of the list starts. */
    private int behindCount(int from, int end) {
        for (int i = end - 1; i > from + SHORTEST; i--) {
            if (text.charAt(i) == '、') {
                int unit = i;
                while (unit > from && i - unit < LONGEST_UNIT && !Characters.isDigit(text.charAt(unit - 1))) {
                    unit--;
                }
                int number = unit;
                while (number > from && Characters.isDigit(text.charAt(number - 1))) {
                    number--;
                }
                boolean date = "年月日季".indexOf(text.charAt(unit)) >= 0;
                if (!date && number < unit && number - from >= SHORTEST && Characters.isHan(text.charAt(number - 1))) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    /** 能力达到每小时1万立方米: the rate parts the comparing word from the number. */
    private int withoutComparing(int from, int end) {
        return end == quantity.start()
                ? end
                : COMPARING.endingAt(text, end, from).map(Lexicon.Match::start).orElse(end);
    }

    /** 覆盖率由60%提高到80%: where the level stands now is no part of what is measured. */
    private int withoutBaseline(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean year = BASELINES.at(text, i, to).filter(b -> b.end() == to).isPresent();
            boolean baseline = year || ("由从较比".indexOf(text.charAt(i)) >= 0 && Characters.isDigit(text.charAt(i + 1)));
            boolean period = "同环".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == '比' && i + 2 == to;
            if (baseline || period) {
                return i;
            }
        }
        return to;
    }

    private String withVerb(String words) {
        return standing.isCount() || quantity.kind() == UnitKind.AMOUNT ? IndicatorVerbs.apply(words) : words;
    }

    /** 至少巡查1次, 至少开展巡查1次: what stands between the comparing word and the number is done so often; else blank. */
    String verbOfOccasion() {
        if (text.charAt(quantity.unitEnd() - 1) != '次') {
            return "";
        }
        String words =
                text.subSequence(quantity.start(), quantity.numberStart()).toString();
        String verb = BOUNDS.at(words, 0, words.length())
                .map(b -> words.substring(b.end()).strip())
                .orElse("");
        return LIGHT.at(verb, 0, verb.length())
                .map(light -> verb.substring(light.end()))
                .orElse(verb);
    }

    /** 改造 in 改造3个小区; blank where no such verb stands in front of the number. */
    String altering() {
        int start = standing.clauseAt(quantity.numberStart()).start();
        return IndicatorVerbs.altering(text, quantity.start(), Math.min(start, quantity.start()));
    }
}
