package io.github.gongwen4j.generated;

import io.github.gongwen4j.generated.Plan.Sentence;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes up targets in the wordings of documents. */
final class Aims {
    private static final List<String> MEASURES = List.of("群众满意度", "疫苗接种率", "垃圾分类覆盖率", "县域就诊率", "设施完好率");
    private static final List<String> DIGITS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九");

    /** What stands before a number, what behind it, and what both say. */
    private record Bound(String before, String behind, String meaning) {}

    private static final List<Bound> BOUNDS = List.of(
            new Bound("不低于", "", "AT_LEAST"),
            new Bound("达到", "", "AT_LEAST"),
            new Bound("达到", "以上", "AT_LEAST"),
            new Bound("稳定在", "以上", "AT_LEAST"),
            new Bound("提高到", "", "AT_LEAST"),
            new Bound("保持在", "左右", "ABOUT"),
            new Bound("", "上下", "ABOUT"),
            new Bound("超过", "", "MORE_THAN"),
            new Bound("高于", "", "MORE_THAN"),
            new Bound("低于", "", "LESS_THAN"),
            new Bound("不高于", "", "AT_MOST"),
            new Bound("不超过", "", "AT_MOST"),
            new Bound("控制在", "以内", "AT_MOST"),
            new Bound("降至", "以下", "AT_MOST"));

    private Aims() {}

    /** Sentences without their full stop. */
    static Arbitrary<Sentence> any() {
        return Arbitraries.oneOf(shares(), changes(), counts(), rates(), spelled());
    }

    private static Arbitrary<Sentence> shares() {
        return Combinators.combine(
                        Arbitraries.of(MEASURES),
                        Arbitraries.of(BOUNDS),
                        Arbitraries.integers().between(1, 999))
                .as((measure, bound, tenths) -> {
                    String number = tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
                    return aim(measure, bound, number + "%", number + " %");
                });
    }

    private static Arbitrary<Sentence> changes() {
        return Combinators.combine(
                        Arbitraries.of(MEASURES),
                        Arbitraries.of("提高", "下降"),
                        Arbitraries.of("个百分点", "%"),
                        Arbitraries.integers().between(1, 30))
                .as((measure, verb, unit, number) -> {
                    String sign = verb.equals("下降") ? "-" : "";
                    return aim(measure, verb + number + unit, "CHANGE_BY " + sign + number + ' ' + unit);
                });
    }

    private static Arbitrary<Sentence> counts() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(2, 5000);
        return Combinators.combine(
                        Arbitraries.of("建成", "打造", "新增", "新建"),
                        Arbitraries.of("社区食堂", "文化驿站", "示范园区"),
                        numbers,
                        Arbitraries.integers().between(0, 5))
                .as((verb, noun, number, wording) -> {
                    String indicator = verb.startsWith("新") ? verb + noun : noun;
                    String upper = number + 2 + "个";
                    return switch (wording) {
                        case 0 -> counted(verb + noun, indicator, number + "个", "EXACTLY " + number + " 个");
                        case 1 -> counted(verb + noun, indicator, "不少于" + number + "个", "AT_LEAST " + number + " 个");
                        case 2 -> counted(verb + noun, indicator, number + "个以上", "AT_LEAST " + number + " 个");
                        case 3 -> counted(verb + noun, indicator, number + "余个", "MORE_THAN " + number + " 个");
                        case 4 -> counted(verb + noun, indicator, "近" + number + "个", "ABOUT " + number + " 个");
                        default ->
                            new Sentence(
                                    verb + number + "-" + upper + noun,
                                    List.of("target %s %d-%s BETWEEN %d..%d 个"
                                            .formatted(noun, number, upper, number, number + 2)));
                    };
                });
    }

    private static Arbitrary<Sentence> rates() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(2, 60);
        return Arbitraries.oneOf(
                numbers.map(n -> new Sentence(
                        "每千人口床位数达到" + n + "张", List.of("target 床位数 达到%d张 AT_LEAST %d 张 / 每千人口".formatted(n, n)))),
                numbers.map(n -> aim("孕产妇死亡率", "控制在" + n + "/10万以下", "AT_MOST " + n + " /10万")),
                Arbitraries.integers().between(1, 9).map(n -> aim("医护比", "不低于1:1." + n, "AT_LEAST 1." + n + " 1:")),
                Arbitraries.of(1, 2).map(n -> aim("总产值", n == 1 ? "翻一番" : "翻两番", "CHANGE_BY " + n + " 番")),
                Arbitraries.of("重大事故").map(what -> aim(what, "零发生", "EXACTLY 0 ")),
                Arbitraries.just(counted("实现安全生产", "安全生产事故", "零事故", "EXACTLY 0 ")),
                Arbitraries.of("达到", "提高到").map(verb -> aim("参与率", verb + "四分之三", "AT_LEAST 75 %")),
                numbers.map(Aims::handedOut));
    }

    private static Sentence handedOut(int number) {
        String first = "target 城镇居民人均收入 达到%d元 AT_LEAST %d 元".formatted(number, number);
        String second = "target 农村居民人均收入 %d元 AT_LEAST %d 元".formatted(number + 1, number + 1);
        return new Sentence("城镇和农村居民人均收入分别达到%d元和%d元".formatted(number, number + 1), List.of(first, second));
    }

    private static Arbitrary<Sentence> spelled() {
        return Combinators.combine(
                        Arbitraries.of(MEASURES),
                        Arbitraries.of(BOUNDS),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(true, false))
                .as((measure, bound, tens, tenths) -> aim(
                        measure,
                        bound,
                        tenths ? DIGITS.get(tens - 1) + "成" : "百分之" + (tens == 1 ? "" : DIGITS.get(tens - 1)) + "十",
                        tens + "0 %"));
    }

    private static Sentence aim(String measure, Bound bound, String number, String value) {
        return aim(measure, bound.before + number + bound.behind, bound.meaning + ' ' + value);
    }

    private static Sentence aim(String measure, String words, String meaning) {
        return counted(measure, measure, words, meaning);
    }

    private static Sentence counted(String front, String indicator, String words, String meaning) {
        return new Sentence(front + words, List.of("target " + indicator + ' ' + words + ' ' + meaning));
    }
}
