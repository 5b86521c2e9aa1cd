package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;

/** Reads what a number measures from the words behind it: 乡镇 in 80%的乡镇, 乡镇 that 达到标准 where a predicate follows. */
final class WordsBehind {
    private static final int LONGEST = 50;
    private static final int LONGEST_LISTED = 16;
    private static final int SHORTEST_NOUN = 2;
    private static final int LONGEST_PLACE = 14;
    private static final int SHORTEST_PREDICATE = 4;
    private static final int LONGEST_PREDICATE = 20;
    private static final String MARKS = "、）；。，";
    private static final Lexicon<String> NOUN_ENDS = Lexicon.read(WordsBehind.class, "indicator-noun-ends.txt");
    private static final Lexicon<String> PREDICATES = Lexicon.read(WordsBehind.class, "indicator-predicates.txt");

    /** 具有一定影响力、竞争力的品牌: a list of what the things have. */
    private static final Lexicon<String> ATTRIBUTES = Lexicon.of(List.of("具有", "拥有", "富有", "具备", "体现"));

    private static final Lexicon<String> SERVING = Lexicon.of(List.of("为民服务", "为民办事", "为老服务", "为主的", "为辅的"));

    private final CharSequence text;
    private final Quantity quantity;
    private final boolean isShare;
    private final int from;
    private final int limit;
    private final int clauseEnd;
    private final int nounEnd;
    private final String noun;

    WordsBehind(Standing standing) {
        this(standing, standing.clauseAt(standing.quantity().numberStart()));
    }

    /** The same where the clause that holds the number is known. */
    WordsBehind(Standing standing, Stretch clause) {
        this.text = standing.text();
        this.quantity = standing.quantity();
        this.clauseEnd = clause.end();
        int behind = quantity.end();
        boolean attribute = behind < clauseEnd && text.charAt(behind) == '的';
        this.isShare = attribute && quantity.kind() == UnitKind.SHARE;
        this.from = behindPlace(attribute ? behind + 1 : behindBracket(behind));
        this.limit = Math.min(clauseEnd, from + LONGEST);
        this.nounEnd = findNounEnd();
        this.noun = findNoun();
    }

    /** 改造10万亩（其中新建6万亩）: what stands in brackets behind the number is no name of it. */
    private int behindBracket(int behind) {
        return behind < clauseEnd && text.charAt(behind) == '（' ? Brackets.afterGroup(text, behind, clauseEnd) : behind;
    }

    /** 60名在全省有影响的人才: where they are known only tells which ones. */
    private int behindPlace(int behind) {
        if (behind >= clauseEnd || text.charAt(behind) != '在') {
            return behind;
        }
        for (int i = behind + 1; i < Math.min(clauseEnd - SHORTEST_NOUN, behind + LONGEST_PLACE); i++) {
            if (text.charAt(i) == '的') {
                return i + 1;
            }
            if (!Characters.isHan(text.charAt(i))) {
                return behind;
            }
        }
        return behind;
    }

    /** The noun phrase up to the next mark or verb; blank if there is none. */
    String noun() {
        return noun;
    }

    private String findNoun() {
        // 首期2亿元于9月底前到位, 其余5座年底前完成: a time follows, no noun.
        return nounEnd <= from || text.charAt(from) == '于' || startsTime() || goesOnWithNext()
                ? ""
                : text.subSequence(behindAttribute(), nounEnd).toString().strip();
    }

    /** 医院3所和商场2个: what follows is counted by the next number. */
    private boolean goesOnWithNext() {
        boolean word = from + 1 < nounEnd && "谐平会".indexOf(text.charAt(from + 1)) >= 0;
        return !word && ("和与及并".indexOf(text.charAt(from)) >= 0 || Characters.standsAt(text, from, nounEnd, "以及"));
    }

    /** 首批600万元9月底前拨付到位; but 5个2024年度项目 and 3个9月底前到期的合同 have a noun. */
    private boolean startsTime() {
        return new TimeScanner(text, limit)
                .at(from)
                .filter(time -> time.end() >= nounEnd
                        || ("前底末内日旬".indexOf(text.charAt(time.end() - 1)) >= 0
                                && text.subSequence(time.end(), nounEnd)
                                                .toString()
                                                .indexOf('的')
                                        < 0))
                .isPresent();
    }

    /** 集休闲、养老于一体的基地: where the noun itself starts. */
    private int behindAttribute() {
        int end = text.charAt(from) == '集'
                ? text.subSequence(from, nounEnd).toString().indexOf("于一体的")
                : -1;
        return end < 0 ? from : from + end + 4;
    }

    /** 达到国家标准 in 50%的机构达到国家标准: what the things counted are to do, if that tells them apart; else blank. */
    String predicate() {
        int at = nounEnd;
        boolean inTime = isShare && at < limit && Characters.isDigit(text.charAt(at));
        boolean told = at < limit
                && PREDICATES
                        .at(text, at, limit)
                        .filter(p -> isShare || "能达互".indexOf(text.charAt(p.start())) >= 0)
                        .isPresent();
        if (at <= from || !(told || inTime)) {
            return "";
        }
        int to = at;
        while (to < clauseEnd && !endsPredicate(to)) {
            to = afterGroup(to, clauseEnd);
        }
        boolean telling = to - at >= SHORTEST_PREDICATE && to - at <= LONGEST_PREDICATE;
        String predicate = telling ? text.subSequence(at, to).toString().strip() : "";
        return predicate.startsWith("能够") ? predicate.substring(2) : predicate;
    }

    /** 达到国内领先、国际一流水平 goes on behind the mark, 达到标准、10%的机构 does not. */
    private boolean endsPredicate(int at) {
        boolean list = text.charAt(at) == '、' && at + 1 < clauseEnd && !Characters.isDigit(text.charAt(at + 1));
        return MARKS.indexOf(text.charAt(at)) >= 0 && !list;
    }

    boolean isShare() {
        return isShare;
    }

    private int findNounEnd() {
        int to = from;
        boolean attribute = (from < limit && text.charAt(from) == '集')
                || ATTRIBUTES.at(text, from, limit).isPresent();
        while (to < limit
                && (MARKS.indexOf(text.charAt(to)) < 0 || goesOn(to) || (attribute && text.charAt(to) == '、'))
                && !endsNoun(to)
                && !joins(to)) {
            to = afterGroup(to, limit);
        }
        return to;
    }

    private int afterGroup(int at, int end) {
        return "“（《".indexOf(text.charAt(at)) >= 0 ? Brackets.afterGroup(text, at, end) : at + 1;
    }

    /** 90%的诊疗、检查在本县完成: the share is of both. */
    private boolean goesOn(int at) {
        if (!isShare || text.charAt(at) != '、') {
            return false;
        }
        for (int i = at + 1; i < Math.min(limit, at + 1 + LONGEST_LISTED); i++) {
            if (i > at + 2 && endsNoun(i)) {
                return true;
            }
            boolean list = text.charAt(i) == '、';
            if ((!list && MARKS.indexOf(text.charAt(i)) >= 0) || Characters.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    /** 3条国家干线和8条省级支线, 对7家医院和中心数据的监管: the number speaks of no more than what stands before 和. */
    private boolean joins(int at) {
        if (Characters.standsAt(text, at, limit, "以及")) {
            return true;
        }
        char c = text.charAt(at);
        boolean number = at + 1 < limit && Characters.isDigit(text.charAt(at + 1));
        boolean object = quantity.start() > 0 && "对与".indexOf(text.charAt(quantity.start() - 1)) >= 0;
        return "和与及".indexOf(c) >= 0 && (number || (at > from && object));
    }

    /** 3家年营收1亿元以上的企业: the amount tells which ones. */
    private boolean boundsAttribute(int at) {
        return at + 2 < clauseEnd && "上下".indexOf(text.charAt(at + 1)) >= 0 && text.charAt(at + 2) == '的';
    }

    /** 要, 应 and other words behind which no noun goes on; 回应 and 在校 are words of their own. */
    private boolean endsNoun(int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = at + 1 < limit ? text.charAt(at + 1) : ' ';
        if (isShare && at > from + 1 && Characters.isDigit(c) && Characters.isHan(before)) {
            return true;
        }
        // 5所学校于9月底前建成, 5所学校9月底前建成
        boolean dated = (c == '于' && Characters.isDigit(after)) || (Characters.isDigit(c) && Characters.isHan(before));
        if (dated
                && at > from
                && new TimeScanner(text, limit).at(c == '于' ? at + 1 : at).isPresent()) {
            return true;
        }
        boolean inWord = switch (c) {
            case '应' -> "回供响适对反相效".indexOf(before) >= 0 || "急用届".indexOf(after) >= 0;
            case '以' -> "及级模额".indexOf(before) >= 0 || boundsAttribute(at);
            case '为' ->
                "行作认人成".indexOf(before) >= 0 || SERVING.at(text, at, limit).isPresent();
            case '在' -> "校建岗职册线园读研库外".indexOf(after) >= 0 || "存所潜现".indexOf(before) >= 0;
            default -> false;
        };
        // 15个不达标水厂: which ones.
        boolean denied = at > from && "不未".indexOf(before) >= 0;
        return !inWord && !denied && NOUN_ENDS.at(text, at, limit).isPresent();
    }
}
