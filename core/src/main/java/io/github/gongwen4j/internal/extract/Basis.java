package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.Optional;

/** Finds what a number is stated per: 每250张床位, 年均, 各县区. */
final class Basis {
    private static final int LONGEST_FRONT = 12;
    private static final Lexicon<String> BASIS_ENDS = Lexicon.read(Basis.class, "basis-ends.txt");
    private static final Lexicon<String> EACH = Lexicon.read(Basis.class, "each-place.txt");

    /** What a mean of the year is of: 年均浓度, 年均收入. */
    private static final String MEASURED = "浓气降收净产温湿利水雨销蒸径输能耗用";

    private static final int SHORTEST_NOUN = 2;
    private static final Lexicon<String> BODIES = Lexicon.read(Basis.class, "basis-bodies.txt");
    private static final Lexicon<String> PERSONS = Lexicon.of(List.of("工作者", "干部", "民警", "人员", "医生", "教师"));
    private static final Lexicon<String> AREAS = Lexicon.of(List.of("亩", "公顷", "吨", "平方米", "立方米", "千瓦时", "批次"));

    private final CharSequence text;
    private final Stretch stretch;
    private final Quantity quantity;
    /** Whether the words behind the number tell what is counted: 每个县至少建成1所学校. */
    private final boolean thingsFollow;

    private Basis(CharSequence text, Stretch stretch, Quantity quantity) {
        this.text = text;
        this.stretch = stretch;
        this.quantity = quantity;
        int behind = quantity.end();
        this.thingsFollow = behind < stretch.end() && Characters.isHan(text.charAt(behind));
    }

    static Optional<Stretch> of(CharSequence text, Stretch stretch, Quantity quantity) {
        return new Basis(text, stretch, quantity).find();
    }

    private Optional<Stretch> find() {
        Stretch clause = Clauses.clause(text, quantity.numberStart(), stretch.start(), stretch.end());
        int to = quantity.start();
        for (int i = to - 1; i >= Math.max(clause.start(), to - 24); i--) {
            int at = i;
            if (text.charAt(i) == '每') {
                // 每年9月举办一次: per year.
                int after = new RecurrenceScanner(text, to).endOfPeriod(i).orElseGet(() -> endOfBasis(at, to));
                return Optional.of(new Stretch(startOfBases(i, clause.start()), after));
            }
            boolean average = text.charAt(i) == '年' && i + 1 < to && text.charAt(i + 1) == '均';
            // 年均开发2万个岗位: in front of the verb; 年均气温 is a noun.
            boolean opens = i == clause.start() && i + 2 < to && MEASURED.indexOf(text.charAt(i + 2)) < 0;
            if (average && (opens || i + 2 == to || "增新下递减提".indexOf(text.charAt(i + 2)) >= 0)) {
                return Optional.of(new Stretch(i, i + 2));
            }
        }
        if (quantity.kind() == UnitKind.COUNT) {
            return EACH.firstIn(text, clause.start(), to).map(m -> new Stretch(m.start(), m.end()));
        }
        return Optional.empty();
    }

    /** 每人每年, 每年每省: a per-phrase right in front of another one. */
    private int startOfBases(int second, int limit) {
        for (int i = second - 1; i >= Math.max(limit, second - LONGEST_FRONT); i--) {
            if (text.charAt(i) == '每') {
                int end = new RecurrenceScanner(text, second).endOfPeriod(i).orElse(endOfBasis(i, second));
                return end == second ? i : second;
            }
        }
        return second;
    }

    private int endOfBasis(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean population = i >= from + 2 && text.charAt(i - 2) == '人' && text.charAt(i - 1) == '口';
            // 每万人足球场地数量: what is counted for so many people.
            boolean people = i >= from + 3
                    && text.charAt(i - 1) == '人'
                    && "万千百".indexOf(text.charAt(i - 2)) >= 0
                    && text.charAt(i) != '口';
            boolean head = population || people;
            // 每个改造小区: what follows the classifier starts the noun.
            boolean noun = i == from + 2
                    && "个家所座处名".indexOf(text.charAt(i - 1)) >= 0
                    && BASIS_ENDS
                            .at(text, i, to)
                            .filter(verb -> verb.end() < to)
                            .isPresent();
            if (noun) {
                continue;
            }
            if (head || BASIS_ENDS.at(text, i, to).isPresent() || text.charAt(i) == '，') {
                return Math.max(i, from + 1);
            }
        }
        return thingsFollow ? to : behindBody(from, to);
    }

    /** 每个连队残膜回收网点不少于1处, 每亩机械收获成本降低80元: what has so many of the things stands in front of them. */
    private int behindBody(int from, int to) {
        if ("名位人".indexOf(text.charAt(from + 1)) >= 0) {
            return to;
        }
        for (int i = to - SHORTEST_NOUN; i > from + 1; i--) {
            if (BODIES.endingAt(text, i, from + 1).isPresent()
                    && "级民委里内干寨城域".indexOf(text.charAt(i)) < 0
                    && PERSONS.at(text, i, to).isEmpty()) {
                int end = text.charAt(i) == '（' ? Brackets.afterGroup(text, i, to) : i;
                return end + SHORTEST_NOUN <= to ? end : to;
            }
        }
        return AREAS.at(text, from + 1, to)
                .filter(area -> area.end() + 2 * SHORTEST_NOUN <= to)
                .map(Lexicon.Match::end)
                .orElse(to);
    }
}
