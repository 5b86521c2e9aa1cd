package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a quantity is a commitment: a level to reach or hold, a count to build or add, a share to cover. Facts, terms of
 * benefits, thresholds that define a group, and numbers in slogans are none.
 */
public final class Commitments {
    private static final int LONGEST_RATING = 10;
    private static final int WIDEST_LIST = 30;
    private static final Set<Comparing> LEVELS = Set.of(Comparing.REACH, Comparing.AT_LEAST, Comparing.HOLD);
    private static final Set<Comparing> BOUNDS = Set.of(Comparing.AT_LEAST, Comparing.AT_MOST);
    private static final Lexicon<String> DOING_EACH = Lexicon.of(List.of(
            "每招用", "每新增", "每增加", "每引进", "每建成", "每新建", "每培育", "每吸纳", "每减少", "每提高", "每降低", "每超", "每超过", "每发现", "每完成",
            "每创建", "每获得", "每获", "每培训", "每出现", "每发生", "每低", "每少", "每多", "每缺", "每缺少", "每延误", "每逾期"));
    private static final Lexicon<String> RATINGS = Lexicon.of(List.of("满意度", "满意率", "测评", "评价", "得分", "指数"));
    private static final Lexicon<String> SCORES =
            Lexicon.of(List.of("分值", "得分", "总分", "满分", "扣", "加分", "计分", "评分", "合格", "优秀", "等次", "权重"));

    private static final Lexicon<String> TOTALS =
            Lexicon.of(List.of("总计达", "累计达", "总数达", "总量达", "总计达到", "累计达到", "总数达到", "总量达到"));

    private final CharSequence text;
    private final Amounts amounts;
    private final BenefitTerms benefits;
    private final PastFacts facts;

    /**
     * Prepares to judge quantities of a text.
     *
     * @param documentYear the year before which everything is past; 0 if unknown
     */
    public Commitments(CharSequence text, int documentYear) {
        this.text = text;
        this.amounts = new Amounts(text);
        this.benefits = new BenefitTerms(text);
        this.facts = new PastFacts(text, documentYear);
    }

    /** Whether 分别 in the same sentence hands out the numbers of a list. */
    public boolean isDistributed(Quantity quantity, Stretch stretch) {
        Stretch sentence = Clauses.statement(text, quantity.numberStart(), stretch.start(), stretch.end());
        return text.subSequence(sentence.start(), quantity.numberStart())
                .toString()
                .contains("分别");
    }

    /** Whether a quantity of a stretch of running text is a commitment. */
    public boolean isCommitment(Quantity quantity, Stretch stretch) {
        Stretch statement = Clauses.statement(text, quantity.numberStart(), stretch.start(), stretch.end());
        InClause number = inClause(quantity, stretch);
        if (isBaseline(number)
                || isStepOrLack(number)
                || isOutside(quantity)
                || Formulas.hold(text, quantity.start(), quantity.end())
                || facts.isFact(quantity, statement, number.clause())
                || isTerm(number, statement)) {
            return false;
        }
        return switch (quantity.kind()) {
            case SHARE, STEP -> Shares.isCommitment(number);
            case TIME -> Durations.isCommitment(number);
            case LEVEL -> isLevel(number) && !isScore(number);
            // 运行年限15年以上的管网: which ones.
            case PLAIN ->
                (quantity.before().isPresent() || quantity.after().isPresent())
                        && !(quantity.unit().equals("年") && number.isFollowedBy('的'));
            case COUNT, WEAK -> amounts.isCommitment(number) || isTotalled(number);
            case MONEY, AMOUNT -> amounts.isCommitment(number);
        };
    }

    /** 特色道路10条，总计达20条: how many are added in front of how many there are then. */
    private boolean isTotalled(InClause number) {
        int comma = number.clause().end();
        return number.quantity().end() == comma
                && Characters.standsAt(text, comma, text.length(), "，")
                && TOTALS.at(text, comma + 1, text.length()).isPresent();
    }

    private InClause inClause(Quantity quantity, Stretch stretch) {
        return new InClause(
                text, quantity, Clauses.clause(text, quantity.numberStart(), stretch.start(), stretch.end()));
    }

    private boolean isTerm(InClause number, Stretch statement) {
        return benefits.isTerm(number.quantity(), statement, number.clause())
                && !Durations.isShortened(number)
                && !Funds.isCommitment(number);
    }

    /** 由60%提高到80% */
    private boolean isBaseline(InClause number) {
        int at = number.quantity().numberStart();
        return at > number.clause().start() && "由从".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** 每增加10亿元: what something else is measured by; 未达到60%的学校: what falls short. */
    private boolean isStepOrLack(InClause number) {
        int at = number.quantity().start();
        boolean bound = number.quantity().before().isPresent();
        boolean inside = at > number.clause().start();
        // 按每3万人口不少于1辆: what something else is counted by.
        boolean basis =
                inside && text.charAt(at - 1) == '每' && number.quantity().kind() == Quantity.UnitKind.COUNT;
        return basis || (inside && (bound ? "每未没".indexOf(text.charAt(at - 1)) >= 0 : isEachOne(number)));
    }

    /** 按每招用1人1500元的标准: for each one that is done. */
    private boolean isEachOne(InClause number) {
        int at = number.quantity().numberStart();
        return number.quantity().value().compareTo(BigDecimal.ONE) == 0
                && DOING_EACH.endingAt(text, at, number.clause().start()).isPresent();
    }

    /** 5公里以外的村组: no level that can be reached. */
    private boolean isOutside(Quantity quantity) {
        int at = quantity.unitEnd();
        return at + 1 < text.length() && "以之".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == '外';
    }

    /** 达到3级, 管理层级控制在4级以内, 满意度95分以上, 满意度超过85分 */
    private boolean isLevel(InClause level) {
        Quantity quantity = level.quantity();
        int from = quantity.start();
        boolean bound = quantity.after().filter(w -> w == Comparing.AT_LEAST).isPresent()
                || quantity.before().filter(w -> w == Comparing.MORE_THAN).isPresent();
        boolean rated = bound
                && RATINGS.endingAt(text, from, Math.max(0, from - LONGEST_RATING))
                        .isPresent();
        return rated
                || level.isBoundBy("控制在")
                || quantity.before().filter(LEVELS::contains).isPresent();
    }

    /** 考核得分达到60分为合格: a point of a scoring scheme; 满意度保持在90分以上 is none. */
    private static boolean isScore(InClause level) {
        return level.quantity().unit().equals("分") && level.holds(SCORES);
    }

    /** 转移就业4.5万人，失业人员再就业1.6万人: behind a commitment of the same sentence a noun with a count is one, too. */
    public boolean isContinued(Quantity quantity, Quantity before, Stretch stretch) {
        Stretch statement = Clauses.statement(text, quantity.numberStart(), stretch.start(), stretch.end());
        InClause number = inClause(quantity, stretch);
        return before.numberStart() >= statement.start()
                && amounts.isContinued(number, before)
                && !facts.opensWithHolding(number.clause())
                && !facts.isFact(quantity, statement, number.clause())
                && !benefits.isTerm(quantity, statement, number.clause());
    }

    /** 至少办好1所高中和1所中等职业学校: the bound of the first holds for the second. */
    public boolean isParallel(Quantity quantity, Quantity before) {
        int from = before.end();
        int to = quantity.start();
        return quantity.before().isEmpty()
                && quantity.after().isEmpty()
                && quantity.unit().equals(before.unit())
                && before.before().filter(BOUNDS::contains).isPresent()
                && before.after().isEmpty()
                && to - from > 1
                && to - from <= WIDEST_LIST
                && "和及与".indexOf(text.charAt(to - 1)) >= 0
                && text.subSequence(from, to).chars().allMatch(c -> Characters.isHan((char) c));
    }
}
