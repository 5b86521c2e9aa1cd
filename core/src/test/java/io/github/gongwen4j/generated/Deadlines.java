package io.github.gongwen4j.generated;

import io.github.gongwen4j.generated.Plan.Sentence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes up times by which, in which or how often work is due, in the wordings of documents. */
final class Deadlines {
    private static final List<String> WORK = List.of("完成管网改造任务", "完成隐患排查", "建立长效机制", "完成方案编制");
    private static final List<String> DUTIES = List.of("组织开展专项检查", "通报工作进展", "召开联席会议", "报送工作总结");
    private static final List<String> BEFORE = List.of("前", "以前", "之前");
    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");
    private static final Map<String, String> PERIODS = Map.of(
            "每年", "P1Y", "每半年", "P6M", "每季度", "P3M", "按季度", "P3M", "每月", "P1M", "每周", "P7D", "每季度末", "P3M", "按月",
            "P1M");

    private Deadlines() {}

    /** Sentences of running text. */
    static Arbitrary<Sentence> inText() {
        return Arbitraries.oneOf(
                sentence(dated(), WORK, ""), sentence(recurring(), DUTIES, ""), sentence(dated(), WORK, "，"), plans());
    }

    /** A field of its own: the words behind its label. */
    static Arbitrary<Sentence> inField() {
        return Arbitraries.oneOf(
                dated(),
                Arbitraries.integers().between(1, 12).map(month -> by("即日起至" + month + "月底", endOf(Plan.YEAR, month))),
                Arbitraries.of("立行立改", "即知即改", "立即整改").map(words -> time(words, "IMMEDIATE")),
                Arbitraries.of("长期坚持", "持续推进", "长期").map(words -> time(words, "CONTINUING")));
    }

    private static Arbitrary<Sentence> sentence(Arbitrary<Sentence> times, List<String> work, String comma) {
        return Combinators.combine(times, Arbitraries.of(work))
                .as((time, words) -> new Sentence(time.words() + comma + words + "。", time.says()));
    }

    /** Wordings that name a last day. */
    static Arbitrary<Sentence> dated() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 4 * 365)
                .map(days1 -> LocalDate.of(Plan.YEAR, 1, 1).plusDays(days1));
        return Arbitraries.oneOf(
                Combinators.combine(days, Arbitraries.of(BEFORE)).as(Deadlines::day),
                Combinators.combine(days, Arbitraries.integers().between(0, 5)).as(Deadlines::month),
                Arbitraries.of("年底前", "年末", "年内", "年度内", "年底").map(words -> by(words, LocalDate.of(Plan.YEAR, 12, 31))),
                Arbitraries.integers().between(1, 4).map(Deadlines::quarter),
                Arbitraries.of(1, 2).map(half -> by(half == 1 ? "上半年" : "下半年", endOf(Plan.YEAR, half * 6))));
    }

    private static Sentence day(LocalDate day, String before) {
        String words = "%d年%d月%d日%s".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), before);
        return by(words, day);
    }

    private static Sentence month(LocalDate day, int wording) {
        String month = day.getYear() + "年" + day.getMonthValue() + "月";
        LocalDate end = endOf(day.getYear(), day.getMonthValue());
        return switch (wording) {
            case 0 -> by(month + "底前", end);
            case 1 -> by(month + "末", end);
            case 2 -> by(month + "上旬", end.withDayOfMonth(10));
            case 3 -> by(month + "中旬", end.withDayOfMonth(20));
            case 4 -> by(month + "下旬", end);
            default -> by(day.getMonthValue() + "月底前", endOf(Plan.YEAR, day.getMonthValue()));
        };
    }

    private static Sentence quarter(int quarter) {
        return by("第" + QUARTERS.get(quarter - 1) + "季度末", endOf(Plan.YEAR, quarter * 3));
    }

    private static Arbitrary<Sentence> recurring() {
        Arbitrary<Sentence> words =
                Arbitraries.of(PERIODS.keySet()).map(word -> time(word, "RECURRING " + PERIODS.get(word)));
        Arbitrary<Sentence> days =
                Arbitraries.integers().between(1, 28).map(day -> time("每月" + day + "日前", "RECURRING P1M"));
        return Arbitraries.oneOf(words, days);
    }

    private static Arbitrary<Sentence> plans() {
        return Arbitraries.of("“十四五”期间", "“十四五”时期")
                .map(words -> new Sentence(
                        words + "建成服务体系。",
                        time(words, "DURING 2021-01-01 2025-12-31").says()));
    }

    private static LocalDate endOf(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    private static Sentence by(String words, LocalDate day) {
        return time(words, "BY " + day);
    }

    private static Sentence time(String words, String meaning) {
        return new Sentence(words, List.of("deadline " + words + ' ' + meaning));
    }
}
