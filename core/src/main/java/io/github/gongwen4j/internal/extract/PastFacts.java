package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells facts about the present or the past (现有12个, 今年以来完成312亿元) from commitments. */
final class PastFacts {
    private static final Lexicon<String> FACTS = Lexicon.read(PastFacts.class, "fact-words.txt");
    private static final Lexicon<String> HOLDINGS = Lexicon.of(List.of("现有", "已有", "共有", "原有", "拥有", "这", "上述"));
    /** 四级手术占比仅31%: how little there is. */
    private static final Lexicon<String> ONLY = Lexicon.of(List.of("仅", "仅为", "仅有", "只有", "仅占", "只占"));

    /** 本方案所称微型团队，是指不超过10人的…: what a word means. */
    private static final Lexicon<String> DEFINING = Lexicon.of(List.of("是指", "系指"));

    private static final Lexicon<String> PAST = Lexicon.read(PastFacts.class, "past-words.txt");
    private static final Lexicon<String> AIMS = Lexicon.of(List.of("力争", "确保", "争取", "目标", "努力", "将", "年内", "年底前"));
    /** 截至去年末…，同比增长9.8%: what a change is counted from to tell what was reached. */
    private static final Lexicon<String> REACHED = Lexicon.of(List.of("截至", "截止", "去年", "上年", "近年", "已", "前三季度", "月份"));

    /** 目前，市区有水厂3座，供水管网1180公里: a sentence that opens so tells what there is, up to what is to be done about it. */
    private static final Lexicon<String> NOW = Lexicon.of(List.of("目前，", "截至目前，", "截至日前，"));

    /** 会议指出，一季度完成投资86亿元: what a meeting was told, unless it asks for something. */
    private static final Lexicon<String> TOLD = Lexicon.of(List.of("会议指出，", "会议认为，", "会议听取了", "会议肯定"));

    private static final Lexicon<String> ASKING = Lexicon.of(List.of("要", "须", "应", "必", "前", "内", "底"));

    private static final Lexicon<String> TURNS = Lexicon.of(List.of(
            "，要", "应当", "须", "重点", "加快", "开展", "不少于", "不低于", "将", "力争", "确保", "争取", "计划", "拟", "目标", "今年", "年内", "年底",
            "到2", "到“"));

    private static final Lexicon<String> DONE_FIRST =
            Lexicon.of(List.of("建成后", "投产后", "达产后", "投用后", "运营后", "竣工后", "完工后", "实施后", "建成投产后", "建成投用后", "全部建成后"));
    /** 建成后可新增床位500张，2024年完成投资3亿元: work again. */
    private static final Lexicon<String> ORDERS = Lexicon.of(List.of("年完成", "，完成", "一期", "二期", "三期", "开工", "启动"));

    private static final Lexicon<String> POSSIBLE =
            Lexicon.of(List.of("可", "，可", "预计", "，预计", "能", "，能", "将可", "，将可", "预计可", "，预计可", "每年可", "，每年可", "，年可"));

    private static final Lexicon<String> UNTIL = Lexicon.of(List.of("截至", "截止"));
    private static final Lexicon<String> DONE = Lexicon.of(List.of("已", "累计", "共完成", "实现了"));

    private static final Lexicon<String> THIS_YEAR = Lexicon.of(List.of("今年", "本年", "明年"));
    private static final Lexicon<String> AHEAD = Lexicon.of(List.of("要", "今后", "下一步", "力争", "计划", "将"));
    private static final Lexicon<String> GROUNDS = Lexicon.of(List.of("基础上", "的基础上", "水平上", "基数上"));
    private static final Lexicon<String> BASE = Lexicon.of(List.of("的基础上"));
    private static final Lexicon<String> TREATED_YEARS =
            Lexicon.of(List.of("完成", "开展", "做好", "组织", "启动", "清理", "对", "将", "抓好", "推进", "落实", "编制", "发布", "公布"));
    private static final int LONGEST_ATTRIBUTE = 10;
    private static final int WIDEST_ATTRIBUTE = 20;
    /** Words that put what work is about in front of the verb. */
    private static final Lexicon<String> TREATED = Lexicon.of(List.of("对", "将", "把", "针对", "围绕"));

    private static final Lexicon<String> ASKED = Lexicon.of(List.of("是否", "有无", "有没有"));

    private static final String BASELINE_WORDS = "较比于同过与由从";

    private final CharSequence text;
    private final int documentYear;
    private final Passed past;
    private final Passed aims;
    private final Passed finished;
    private final Passed defined;

    /** Prepares to judge by the year before which everything is past; 0 if unknown. */
    PastFacts(CharSequence text, int documentYear) {
        this.text = text;
        this.documentYear = documentYear;
        this.past = new Passed(PAST, text, behind -> !isSince(behind));
        this.aims = new Passed(AIMS, text);
        this.finished = new Passed(DONE_FIRST, text);
        this.defined = new Passed(DEFINING, text);
    }

    /** Whether a quantity tells what is or was. */
    boolean isFact(Quantity quantity, Stretch statement, Stretch clause) {
        // 在建成5个中心的基础上，再建成3个: what the work builds on.
        return BASE.endingAt(text, clause.end(), quantity.end()).isPresent()
                // 计划改造的356公里管网是否开工: what is looked at.
                || ASKED.anyIn(text, quantity.end(), clause.end())
                || ONLY.endingAt(text, quantity.numberStart(), clause.start()).isPresent()
                || namesFact(quantity, clause.start())
                || HOLDINGS.endingAt(text, quantity.numberStart(), clause.start())
                        .isPresent()
                || defined.anyIn(stretchOfSentence(statement).start(), quantity.numberStart())
                || tellsPast(quantity, stretchOfSentence(statement))
                || namesPastYear(statement, quantity.numberStart());
    }

    /** 现有医院3家: the clause tells what there is. */
    boolean opensWithHolding(Stretch clause) {
        return HOLDINGS.at(text, clause.start(), clause.end()).isPresent();
    }

    /** 目前, 上年; 比上年 is a baseline, and 已建设施运行率保持在90% says of what there is how it shall stay. */
    private boolean namesFact(Quantity quantity, int start) {
        int end = quantity.numberStart();
        boolean kept = quantity.before().filter(Quantity.Comparing.HOLD::equals).isPresent();
        CharacterSet starts = FACTS.starts();
        for (int i = starts.indexIn(text, start, end); i < end; i = starts.indexIn(text, i + 1, end)) {
            boolean baseline = i > start && BASELINE_WORDS.indexOf(text.charAt(i - 1)) >= 0;
            boolean attribute = kept && text.charAt(i) == '已';
            if (!baseline && !attribute && FACTS.at(text, i, end).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Stretch stretchOfSentence(Stretch statement) {
        return Clauses.sentence(
                text, statement.start(), Math.max(0, statement.start() - Clauses.LONGEST), statement.end());
    }

    /** 目前，市区有水厂3座，供水管网1180公里: whether a sentence still tells what there is where it has come to an offset. */
    static boolean tellsNow(CharSequence text, int sentence, int offset) {
        boolean told = TOLD.at(text, sentence, offset).isPresent() && !ASKING.anyIn(text, sentence, offset);
        return told || (NOW.at(text, sentence, offset).isPresent() && !TURNS.anyIn(text, sentence, offset));
    }

    /** 项目建成后，可新增就业岗位3000个，年处理污水1000万吨: what comes of the work by itself. */
    private boolean isProspect(Quantity quantity, Stretch sentence) {
        int number = quantity.numberStart();
        if (!finished.anyIn(sentence.start(), number)) {
            return false;
        }
        Optional<Lexicon.Match<String>> done = DONE_FIRST.firstIn(text, sentence.start(), number);
        int behind = done.map(Lexicon.Match::end).orElse(number);
        return POSSIBLE.at(text, behind, number).isPresent()
                && !aims.anyIn(behind, number)
                && ORDERS.firstIn(text, behind, number).isEmpty();
    }

    /** 对2013年以来文件逐件标注, 2023年以来国家下发的图斑: since when there are the things that the work is about. */
    private boolean isSince(int behind) {
        if (text.charAt(behind - 1) != '来') {
            return false;
        }
        int from = behind - 1;
        while (from > 0 && behind - from < LONGEST_ATTRIBUTE && "，。；：、\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return TREATED.anyIn(text, from, behind)
                || isAttribute(behind, Math.min(text.length(), behind + WIDEST_ATTRIBUTE));
    }

    /** 今年以来，完成投资312亿元: the sentence tells what was done. */
    private boolean tellsPast(Quantity quantity, Stretch sentence) {
        if (tellsNow(text, sentence.start(), quantity.numberStart()) || isProspect(quantity, sentence)) {
            return true;
        }
        boolean compared = quantity.after().isEmpty()
                && quantity.start() - 2 >= sentence.start()
                && text.subSequence(quantity.start() - 2, quantity.start())
                        .toString()
                        .equals("同比");
        if (compared && REACHED.anyIn(text, sentence.start(), quantity.numberStart())) {
            return true;
        }
        // 截至6月底，已完成1200户，完成率60%
        boolean reported = UNTIL.anyIn(text, sentence.start(), quantity.numberStart())
                && DONE.anyIn(text, sentence.start(), quantity.numberStart());
        return (reported || past.anyIn(sentence.start(), quantity.numberStart()))
                && !aims.anyIn(sentence.start(), quantity.numberStart());
    }

    /** 2000年底前建成的老旧小区1900个, 2020年底前形成的8.6亿元欠款: the year tells which ones; 2020年的5家 are those of then. */
    private boolean isAttribute(int from, int end) {
        for (int i = from; i + 2 < Math.min(end, from + LONGEST_ATTRIBUTE); i++) {
            if (text.charAt(i) == '的') {
                return Characters.isHan(text.charAt(i + 1)) || (Characters.isDigit(text.charAt(i + 1)) && i - from > 2);
            }
            if (!Characters.isHan(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    /** 2019年新建8家: past; 较2019年下降: a baseline. */
    private boolean namesPastYear(Stretch statement, int end) {
        if (documentYear == 0) {
            return false;
        }
        boolean past = false;
        for (int i = statement.start(); i + 4 < end; i++) {
            // 2022年底尚有1860座，今年年底前改造600座: the last year counts; so does what is said to come.
            past = past && THIS_YEAR.at(text, i, end).isEmpty() && !turns(i, statement.start(), end);
            OptionalInt plan = plannedUntil(i, statement.start(), end);
            past = plan.isPresent() ? plan.getAsInt() < documentYear : past;
            boolean starts = Characters.isDigit(text.charAt(i))
                    && (i == statement.start() || !Characters.isDigit(text.charAt(i - 1)));
            int digits = starts ? Numerals.endOfDigits(text, i, end) : i;
            if (digits - i == 4 && text.charAt(digits) == '年') {
                int year = Numerals.value(text.subSequence(i, digits));
                char before = i > statement.start() ? text.charAt(i - 1) : ' ';
                // 达到2022年的1.5倍
                boolean multiple = digits + 2 == end && text.charAt(digits + 1) == '的' && "到于过至".indexOf(before) >= 0;
                boolean baseline = BASELINE_WORDS.indexOf(before) >= 0 || multiple;
                boolean since = Characters.standsAt(text, digits + 1, end, "以来") && isSince(digits + 3);
                // 完成2022年度纳税信用评价: the year is part of the name of what is done.
                boolean named = Characters.standsAt(text, digits + 1, end, "度")
                        && i > statement.start()
                        && TREATED_YEARS.endingAt(text, i, statement.start()).isPresent();
                // 在2023年基础上压缩10%
                boolean ground = GROUNDS.at(text, digits + 1, end).isPresent();
                boolean other = named || ground || baseline || since || year < 1949 || isAttribute(digits, end);
                past = other ? past : year < documentYear;
            }
        }
        return past;
    }

    /** 2022年培训1200人，要继续扩大规模: the clause that opens so is about what is to be done. */
    private boolean turns(int i, int start, int end) {
        return i > start && text.charAt(i - 1) == '，' && AHEAD.at(text, i, end).isPresent();
    }

    /** “十三五”末达到41张: the last year of the plan named at an offset; 比“十三五”末 is a baseline. */
    private OptionalInt plannedUntil(int i, int start, int end) {
        if (text.charAt(i) != '十') {
            return OptionalInt.empty();
        }
        int before = i > start && "“\"‘".indexOf(text.charAt(i - 1)) >= 0 ? i - 2 : i - 1;
        boolean baseline = before >= start && BASELINE_WORDS.indexOf(text.charAt(before)) >= 0;
        return baseline ? OptionalInt.empty() : FiveYearPlans.lastYearAt(text, i, end);
    }
}
