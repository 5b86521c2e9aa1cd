package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.Set;

/** Tells counts and amounts to build, add, train or finish from those that only describe. */
final class Amounts {
    private static final int NOUN_WINDOW = 10;
    private static final int SHORTEST_NOUN = 2;
    private static final int SHORTEST_NAMED = 4;
    private static final int VERB_WINDOW = 60;
    /** How far the count before reaches over its noun: 3家大型流通龙头企业，. */
    private static final int LONGEST_TAIL = 60;
    /** Words that make a predicate of what follows a count. */
    private static final Lexicon<String> NO_NOUN = Lexicon.of(List.of(
            "已", "未", "仍", "尚", "为", "是", "被", "占", "属", "的，", "内", "后的", "前", "以来", "按", "由", "均", "应", "须", "不", "每",
            "其中"));

    private static final List<String> RATES =
            List.of("每千人", "每万人", "每百人", "每十万人", "每10万人", "每千名", "每万名", "每百名", "每千户", "每百户");
    /** 每百户不少于20平方米的标准配建: the standard is what is to be built. */
    private static final Lexicon<String> EQUIPPING = Lexicon.of(List.of(
            "的标准配建", "的标准配套", "的标准建设", "的标准配备", "的标准配置", "的标准设置", "的标准核定", "的标准配齐", "的标准配足", "的标准组建", "的标准储备", "标准配建",
            "标准配套", "标准建设", "标准配备", "标准配置", "标准设置", "的比例配备", "的比例配置", "的比例配建", "的比例设置", "的要求配备", "的要求配置", "的要求配齐"));

    private static final Set<String> LENGTHS = Set.of("分钟", "小时");

    /** 发改、住建等3个部门组成专班: the sum of a list of members. */
    private static final Lexicon<String> MEMBERSHIP = Lexicon.read(Amounts.class, "membership-words.txt");

    private static final Lexicon<String> SUMS = Lexicon.of(List.of("投资", "贷款", "产值", "销售", "融资", "信贷", "债券"));

    private static final Lexicon<String> EQUIPPED =
            Lexicon.of(List.of("补足", "配足", "补齐", "配齐", "配建", "达标", "建成", "建设到位", "配建到位", "配套到位", "配置到位", "补建"));

    private final Achievements achievements;
    private final Slogans slogans;
    private final PlainCounts plainCounts;
    private final KeptUp keptUp;

    private static final Lexicon<String> THINGS = Lexicon.of(List.of(
            "学校", "院校", "基地", "中心", "企业", "园区", "示范区", "示范校", "平台", "机构", "小区", "社区", "乡镇", "单位", "站点", "示范点", "示范学校",
            "示范基地", "示范企业"));
    private static final Lexicon<String> NOMINAL = Lexicon.of(List.of(
            "发展", "改革", "创新", "建设", "培训", "孵化", "研发", "服务", "保护", "救助", "检测", "监测", "实训", "体验", "实践", "教育", "示范"));

    Amounts(CharSequence text) {
        this.achievements = new Achievements(text);
        this.slogans = new Slogans(achievements);
        this.plainCounts = new PlainCounts(text);
        this.keptUp = new KeptUp(achievements);
    }

    boolean isCommitment(InClause amount) {
        CharSequence text = amount.text();
        Quantity quantity = amount.quantity();
        Stretch clause = amount.clause();
        boolean grade = quantity.unitEnd() < clause.end() && text.charAt(quantity.unitEnd()) == '级';
        if (grade
                || Thresholds.tell(text, quantity, clause)
                || Thresholds.isWhole(text, quantity, clause)
                || keptUp.tells(amount)) {
            return false;
        }
        if (Funds.isCommitment(amount)) {
            return true;
        }
        if (isEquipped(amount)) {
            return true;
        }
        // 产能达到1000公斤的目标
        boolean aim = quantity.before().isPresent() && Characters.standsAt(text, quantity.end(), clause.end(), "的目标");
        boolean attribute =
                (amount.isFollowedBy('的') && !aim) || (quantity.kind() != UnitKind.COUNT && countFollows(amount));
        if (quantity.before().isPresent()) {
            return EQUIPPING.at(text, quantity.end(), clause.end()).isPresent() || isBound(amount, attribute);
        }
        if (attribute && (quantity.after().isPresent() || quantity.kind() != UnitKind.COUNT)) {
            return isObject(amount);
        }
        boolean boundAtEnd =
                quantity.kind() == UnitKind.COUNT ? quantity.after().isPresent() && amount.endsItem() : isLeast(amount);
        return (boundAtEnd || isGoverned(amount)) && !slogans.isSlogan(amount);
    }

    /** 实际利用外资8亿美元以上。 */
    private static boolean isLeast(InClause amount) {
        Quantity quantity = amount.quantity();
        return quantity.after().filter(w -> w == Comparing.AT_LEAST).isPresent()
                && quantity.end() >= amount.clause().end()
                && quantity.numberStart() - amount.clause().start() >= SHORTEST_NAMED;
    }

    /** 新建5家以上的学校, 完成5亿元以上的投资: what the verb right in front of the number is about; 培育1亿元以上的企业 tells which ones. */
    private boolean isObject(InClause amount) {
        int noun = amount.quantity().end() + 1;
        Stretch clause = amount.clause();
        boolean ofThings = amount.quantity().kind() == UnitKind.COUNT
                && amount.hasUnitOf("个家所座条项处件")
                && noun < clause.end()
                && (Characters.isHan(amount.text().charAt(noun))
                        || amount.text().charAt(noun) == '“');
        boolean ofMoney = amount.quantity().kind() == UnitKind.MONEY
                && SUMS.at(amount.text(), noun, clause.end()).isPresent();
        return (ofThings || ofMoney)
                && achievements.endAt(amount.quantity().numberStart(), clause.start())
                && !slogans.isSlogan(amount);
    }

    /** 按每百户20平方米的标准于年底前全部补足 */
    private static boolean isEquipped(InClause amount) {
        CharSequence text = amount.text();
        return amount.quantity().kind() == UnitKind.AMOUNT
                && amount.isRepeated()
                && Characters.standsAt(
                        text, amount.quantity().end(), amount.clause().end(), "的标准")
                && EQUIPPED.endingAt(
                                text, amount.clause().end(), amount.quantity().end())
                        .isPresent();
    }

    /** Whether a word in front bounds the number itself, not a thing that it describes. */
    private boolean isBound(InClause amount, boolean attribute) {
        boolean about =
                amount.quantity().before().filter(w -> w == Comparing.ABOUT).isPresent();
        boolean threshold = attribute && amount.quantity().kind() != UnitKind.COUNT;
        return !threshold && ((about || attribute) ? isGoverned(amount) : !slogans.isSlogan(amount));
    }

    /** 转移就业4.5万人，失业人员再就业1.6万人: a noun with a count behind another commitment. */
    boolean isContinued(InClause amount, Quantity before) {
        int end = before.end();
        Quantity quantity = amount.quantity();
        if (isBoundedAlike(amount, before)
                || (before.kind() == UnitKind.COUNT && (isMeasuredToo(amount, end) || goesOn(amount, end)))) {
            return true;
        }
        boolean countable = quantity.kind() == UnitKind.COUNT
                || quantity.kind() == UnitKind.AMOUNT
                || quantity.kind() == UnitKind.MONEY;
        int from = Math.max(amount.clause().start(), end);
        boolean noun = quantity.start() - from >= SHORTEST_NOUN
                && amount.text().subSequence(from, quantity.start()).toString().indexOf('的') < 0;
        return countable && noun && amount.endsItem() && !slogans.isSlogan(amount);
    }

    /** 新增口述档案60人、600分钟 */
    private static boolean isMeasuredToo(InClause amount, int end) {
        Quantity quantity = amount.quantity();
        return quantity.kind() == UnitKind.TIME
                && LENGTHS.contains(quantity.unit())
                && quantity.start() == end + 1
                && amount.text().charAt(end) == '、';
    }

    /** 完成时间不超过60分钟，初中不超过90分钟 */
    private static boolean isBoundedAlike(InClause amount, Quantity before) {
        Quantity quantity = amount.quantity();
        return quantity.kind() == UnitKind.TIME
                && before.unit().equals(quantity.unit())
                && quantity.before().isPresent()
                && quantity.before().equals(before.before())
                && amount.clause().start() <= before.end() + 1
                && amount.endsItem();
    }

    /** 培育龙头企业3家，10家电商企业和20个基地: the verb holds for what follows with nothing but a count and its noun, too. */
    private boolean goesOn(InClause amount, int end) {
        Quantity quantity = amount.quantity();
        Stretch clause = amount.clause();
        int at = quantity.numberStart();
        boolean next = at == clause.start()
                || (at - end > SHORTEST_NOUN && "和、及与".indexOf(amount.text().charAt(at - 1)) >= 0);
        boolean bounded = quantity.after().filter(w -> w != Comparing.AT_LEAST).isPresent();
        return quantity.kind() == UnitKind.COUNT
                && next
                && !bounded
                && at - end <= LONGEST_TAIL
                && clause.end() - quantity.end() >= SHORTEST_NOUN
                && (isNamedByWork(amount) || !achievements.mention(quantity.end(), clause.end()))
                && amount.text().charAt(clause.end() - 1) != '后'
                && NO_NOUN.firstIn(amount.text(), quantity.end(), clause.end()).isEmpty();
    }

    /** 6所改革发展示范学校: what the things are for is a part of their name. */
    private static boolean isNamedByWork(InClause amount) {
        int end = amount.clause().end();
        int thing = THINGS.endingAt(amount.text(), end, amount.quantity().end())
                .map(Lexicon.Match::start)
                .orElse(end);
        return thing < end
                && NOMINAL.endingAt(amount.text(), thing, amount.quantity().end())
                        .isPresent();
    }

    /** 产值10亿元以上企业3户: the amount tells which things the count counts. */
    private static boolean countFollows(InClause amount) {
        int end = amount.quantity().end();
        int stop = Math.min(amount.clause().end(), end + NOUN_WINDOW);
        for (int i = end; i < stop; i++) {
            char c = amount.text().charAt(i);
            if ("、（和".indexOf(c) >= 0) {
                return false;
            }
            if (Characters.isDigit(c)) {
                return i > end + 1;
            }
        }
        return false;
    }

    private boolean isGoverned(InClause amount) {
        int number = amount.quantity().numberStart();
        int from = Math.max(amount.clause().start(), number - VERB_WINDOW);
        boolean occasion = amount.hasUnitOf("次场期轮遍批");
        if ((occasion && (amount.isRepeated() || isOrderedAtOnce(amount))) || isPerHead(amount)) {
            return true;
        }
        boolean held = (occasion || achievements.countsNoun(amount))
                && amount.endsItem()
                && achievements.mention(from, number);
        boolean sum = number > amount.clause().start() && amount.text().charAt(number - 1) == '等';
        if (sum
                && MEMBERSHIP
                        .firstIn(
                                amount.text(),
                                amount.quantity().end(),
                                amount.clause().end())
                        .isPresent()) {
            return false;
        }
        return held
                || (achievements.countsNoun(amount) && plainCounts.isOrdered(amount))
                || achievements.govern(from, number)
                || (!sum && achievements.follow(amount.quantity(), amount.clause()));
    }

    /** 汛期前组织一次应急演练: what is done so often stands behind the number. */
    private static boolean isOrderedAtOnce(InClause amount) {
        return Occasions.ORDERING
                .endingAt(
                        amount.text(),
                        amount.quantity().numberStart(),
                        amount.clause().start())
                .isPresent();
    }

    /** 每千人口拥有全科医生3.93名: a rate stands for itself. */
    private static boolean isPerHead(InClause amount) {
        if (amount.quantity().kind() != UnitKind.COUNT || !amount.endsItem()) {
            return false;
        }
        String before = amount.text()
                .subSequence(amount.clause().start(), amount.quantity().numberStart())
                .toString();
        return RATES.stream().anyMatch(before::contains);
    }
}
