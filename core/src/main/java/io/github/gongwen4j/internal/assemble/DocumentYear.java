package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.FiveYearPlans;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The years that a document itself gives for times without one.
 *
 * @param ofPeriod the one year that its title names (2021年工作要点)
 * @param issuedOn its date of issue
 * @param ofPlan the first year of the five-year plan that its title names
 */
record DocumentYear(OptionalInt ofPeriod, Optional<LocalDate> issuedOn, OptionalInt ofPlan) {
    private static final int LONGEST_HEADING = 24;
    private static final Pattern YEAR_FIRST = Pattern.compile("20\\d\\d年");
    private static final Lexicon<String> PLANS = Lexicon.of(List.of(
            "工作安排", "主要工作", "重点工作", "主要任务", "重点任务", "工作任务", "目标任务", "工作打算", "工作计划", "工作思路", "工作重点", "工作部署", "工作建议"));

    private static final int MOST_LINES_ABOVE = 12;
    private static final Pattern DAY_FIRST = Pattern.compile("20\\d\\d年\\d{1,2}月\\d{1,2}日");
    private static final Lexicon<String> MEETING = Lexicon.of(List.of("会议"));
    private static final Lexicon<String> HOLDING = Lexicon.of(List.of("召开", "主持"));

    /** 2030年前碳达峰行动方案, 2035年远景目标纲要: a year that the title looks forward to. */
    private static final Lexicon<String> GOALS = Lexicon.of(List.of("年前", "年底前", "年远景", "年目标", "年愿景"));

    static DocumentYear of(Header header, List<Line> lines, String text) {
        String title =
                header.enclosureTitle().or(header::title).map(Phrase::text).orElse("");
        OptionalInt ofPeriod = onlyYear(title);
        Optional<LocalDate> issued = header.issuedOn().map(DatePhrase::date);
        OptionalInt byNumber =
                header.documentNumber().map(n -> OptionalInt.of(n.year())).orElse(OptionalInt.empty());
        int year = issued.map(LocalDate::getYear).orElse(byNumber.orElse(Integer.MAX_VALUE - 1));
        // A title that names a later year tells a goal: 迎办2027年运动会工作方案.
        OptionalInt planned =
                ofPeriod.isPresent() && ofPeriod.getAsInt() <= year + 1 ? ofPeriod : ofHeadings(lines, text);
        OptionalInt known = planned.isPresent() || issued.isPresent() ? planned : byNumber;
        return new DocumentYear(
                known.isPresent() || issued.isPresent() ? known : ofMeeting(lines, text),
                issued,
                FiveYearPlans.firstYearIn(title));
    }

    /** 2024年主要工作安排, alone on its line or numbered: what a report without a year in its title plans. Headings that name several years tell none. */
    private static OptionalInt ofHeadings(List<Line> lines, String text) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Line line : lines) {
            int from = line.mark().map(Mark::end).orElse(line.start());
            boolean brief = line.end() - from <= LONGEST_HEADING;
            String words = brief ? text.substring(from, line.end()).strip() : "";
            boolean plan = YEAR_FIRST.matcher(words).lookingAt() && PLANS.endsOf(words);
            years.addAll(plan ? Set.of(Numerals.value(words.substring(0, 4))) : Set.of());
        }
        return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
    }

    /** 2024年5月22日上午，区长主持召开区政府第36次常务会议: minutes open with the day of the meeting. */
    private static OptionalInt ofMeeting(List<Line> lines, String text) {
        for (Line line : lines.subList(0, Math.min(lines.size(), MOST_LINES_ABOVE))) {
            boolean opening =
                    DAY_FIRST.matcher(text).region(line.start(), line.end()).lookingAt()
                            && MEETING.anyIn(text, line.start(), line.end())
                            && HOLDING.anyIn(text, line.start(), line.end());
            if (opening) {
                return OptionalInt.of(Numerals.value(text.substring(line.start(), line.start() + 4)));
            }
        }
        return OptionalInt.empty();
    }

    /** The year before which everything is past; 0 if unknown. */
    int earliest() {
        int issue = issuedOn.map(LocalDate::getYear).orElse(0);
        int period = ofPeriod.orElse(issue == 0 ? ofPlan.orElse(0) : 0);
        return issue == 0 ? period : period == 0 ? issue : Math.min(issue, period);
    }

    private static OptionalInt onlyYear(String title) {
        TreeSet<Integer> years = new TreeSet<>();
        int i = 0;
        while (i < title.length()) {
            int end = Numerals.endOfDigits(title, i, title.length());
            if (end - i == 4 && !GOALS.at(title, end, title.length()).isPresent()) {
                int year = Numerals.value(title.substring(i, end));
                if (year >= 1949 && year <= 2100) {
                    years.add(year);
                }
            }
            i = Math.max(end, i + 1);
        }
        return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
    }
}
