package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences in which what a number measures stands on both sides of it: 按A100张标准设置B, A覆盖10%的B, 遴选8个B实行A, A3日内办结.
 */
final class IndicatorFrames {
    private static final int SHORTEST = 2;
    private static final int WIDEST = 40;
    private static final Lexicon<String> CHOOSING = Lexicon.of(List.of("遴选", "选取", "选择", "选定", "筛选", "选出"));
    private static final Lexicon<String> DOING = Lexicon.of(List.of("实行", "开展", "实施", "进行"));
    private static final Lexicon<String> BUILDING =
            Lexicon.of(List.of("设置", "设立", "配套建设", "配建", "建设", "配备", "配置", "规划建设", "建立", "安排", "预留"));
    private static final Lexicon<String> DONE = Lexicon.of(List.of("完毕", "完成", "到位", "工作"));
    private static final Set<Comparing> CHANGES = Set.of(Comparing.RISE, Comparing.FALL);
    private static final Set<Comparing> BOUNDS = Set.of(Comparing.AT_LEAST, Comparing.AT_MOST, Comparing.MORE_THAN);
    private static final Lexicon<String> GOALS = Lexicon.of(List.of("目标", "要求", "水平", "标准", "比例", "规模", "任务"));
    private static final Lexicon<String> COMPARING = Lexicon.of(List.of("不低于", "不少于", "不超过", "不高于", "超过", "高于", "低于"));
    private static final Lexicon<String> POLITE = Lexicon.of(List.of("予以", "进行", "必须", "应当", "须", "要", "应"));

    private final CharSequence text;
    private final Standing standing;
    private final Quantity quantity;
    private final Stretch clause;
    private final WordsBehind behind;

    IndicatorFrames(Standing standing) {
        this.text = standing.text();
        this.standing = standing;
        this.quantity = standing.quantity();
        this.clause = standing.clauseAt(quantity.numberStart());
        this.behind = new WordsBehind(standing, clause);
    }

    /** What stands behind the number. */
    WordsBehind behind() {
        return behind;
    }

    /** What the number measures, if one of the frames holds it. */
    Optional<String> find(Optional<Stretch> basis) {
        return standard(basis)
                .or(this::changed)
                .or(this::coverage)
                .or(this::choice)
                .or(() -> processing(basis))
                .or(() -> entitlement(basis))
                .or(this::population);
    }

    /** 按市级医院100张、县级医院50张标准设置病区. */
    private Optional<String> standard(Optional<Stretch> basis) {
        int by = lastOf('按', clause.start(), quantity.start());
        int end = firstOf("标准", quantity.end(), Math.min(clause.end(), quantity.end() + WIDEST));
        int from = by < 0 ? -1 : by + (by + 1 < quantity.start() && text.charAt(by + 1) == '照' ? 2 : 1);
        boolean adjacent =
                from == basis.filter(b -> b.start() >= by).map(Stretch::start).orElse(quantity.start());
        if (by < 0 || (end < 0 && !adjacent)) {
            return Optional.empty();
        }
        int objectFrom = end < 0 ? quantity.end() : end + 2;
        String object = withoutFirst(BUILDING, words(objectFrom, clause.end()));
        String own = adjacent
                ? ""
                : words(Math.max(from, Math.min(standing.ownStart(), quantity.start())), quantity.start());
        String head = own.isEmpty() ? words(clause.start(), by) : own;
        return object.length() < SHORTEST ? Optional.empty() : Optional.of(head + object);
    }

    /** 减少环节3个，压缩办理时限50%以上: what is changed stands between the verb and the number. */
    private Optional<String> changed() {
        if (quantity.before().filter(CHANGES::contains).isEmpty()) {
            return Optional.empty();
        }
        String object = words(ComparingWords.between(text, quantity.start(), quantity.numberStart()));
        return object.length() < SHORTEST ? Optional.empty() : Optional.of(object);
    }

    /** 组织合理用药考核，覆盖10%的基层机构、30%的二级机构. */
    private Optional<String> coverage() {
        int at = lastOf('盖', clause.start(), quantity.start());
        boolean covers = behind.isShare() && at > clause.start() && text.charAt(at - 1) == '覆';
        String noun = behind.noun();
        if (!covers || noun.isEmpty() || !holdsSharesOnly(at + 1)) {
            return Optional.empty();
        }
        String subject = words(clause.start(), at - 1);
        boolean elided = subject.isEmpty()
                && clause.start() > standing.stretch().start()
                && text.charAt(clause.start() - 1) == '，';
        String what = elided ? IndicatorVerbs.objectOf(words(standing.clauseAt(clause.start() - 2))) : subject;
        return Optional.of(what.isEmpty() ? noun : what + "覆盖的" + noun);
    }

    private boolean holdsSharesOnly(int from) {
        return Stretch.split(text, from, quantity.start(), "、和与及").stream()
                .allMatch(part -> part.of(text).indexOf('%') > 0);
    }

    /** 遴选8个专科实行共建: what they are chosen for tells what they are. */
    private Optional<String> choice() {
        boolean chosen = standing.isCount()
                && CHOOSING.endingAt(text, quantity.numberStart(), clause.start())
                        .isPresent();
        String noun = chosen ? behind.noun() : "";
        int at = noun.isEmpty() ? clause.end() : behindNoun(noun);
        return DOING.at(text, at, clause.end())
                .map(verb -> withoutLast(words(verb.end(), clause.end())))
                .filter(purpose -> purpose.length() >= SHORTEST)
                .map(purpose -> purpose + noun);
    }

    private int behindNoun(String noun) {
        int at = firstOf(noun, quantity.end(), clause.end());
        return at < 0 ? clause.end() : at + noun.length();
    }

    /** 乡镇24小时内审核完毕: who does what within the time. */
    private Optional<String> processing(Optional<Stretch> basis) {
        boolean within = quantity.kind() == UnitKind.TIME
                && quantity.before().isEmpty()
                && quantity.after().filter(w -> w == Comparing.AT_MOST).isPresent();
        if (!within) {
            return Optional.empty();
        }
        String subject = new WordsBefore(standing).words(basis);
        String actor = subject.replaceFirst("((于|自|从|在).*(后|起)|.*之日起)$", "");
        // 县级政府应在1小时内速报: who has a duty is no part of what is measured.
        boolean duty = actor.matches(".*(应|要|须|应当|必须)[在于]?") || actor.startsWith("对");
        String behindNumber = text.subSequence(quantity.end(), Math.max(quantity.end(), clause.end()))
                .toString()
                .strip();
        String act = withoutLast(withoutFirst(POLITE, behindNumber));
        return act.length() < SHORTEST ? Optional.empty() : Optional.of((duty ? "" : actor) + act);
    }

    /** 科研人员享有不低于70%的所有权: the share stands inside what it is a share of. */
    private Optional<String> entitlement(Optional<Stretch> basis) {
        String noun =
                behind.isShare() && quantity.before().filter(BOUNDS::contains).isPresent() ? behind.noun() : "";
        String before = noun.isEmpty() || GOALS.endsOf(noun) ? "" : new WordsBefore(standing).words(basis);
        return before.length() < SHORTEST ? Optional.empty() : Optional.of(before + noun);
    }

    /** 30种大病80%的患者, 50%的机构达到国家标准. */
    private Optional<String> population() {
        String noun = behind.noun();
        String own = behind.predicate();
        String predicate = own.isEmpty() || sharesPredicate() ? "" : own;
        String whole = behind.isShare() && quantity.before().isEmpty() ? whole() : "";
        if (noun.isEmpty() || (predicate.isEmpty() && whole.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(whole + predicate + "的" + noun);
    }

    /** 10%的基层机构、30%的二级机构达到标准: what all of a list are to reach tells none of them apart. */
    private boolean sharesPredicate() {
        return standing.before()
                .filter(b -> b.quantity().start() >= clause.start())
                .map(WordsBehind::new)
                .filter(b -> b.isShare() && b.predicate().isEmpty())
                .isPresent();
    }

    /** What the share is of, if it stands right in front of the number. */
    private String whole() {
        String words =
                words(Math.max(clause.start(), Math.min(standing.ownStart(), quantity.start())), quantity.start());
        boolean noun = words.length() >= SHORTEST
                && words.length() <= WIDEST / 2
                && words.charAt(0) != '的'
                && words.indexOf('、') < 0
                && !COMPARING.anyIn(words)
                && !IndicatorVerbs.opens(words)
                && !IndicatorVerbs.closes(words)
                && "对按以由将把为向从在有".indexOf(words.charAt(words.length() - 1)) < 0
                && !(words.length() == 2 && words.charAt(0) == '全');
        return noun ? words : "";
    }

    private String words(Stretch stretch) {
        return words(stretch.start(), stretch.end());
    }

    private String words(int start, int end) {
        int from = Math.min(IndicatorEdges.skipLeading(text, start, end), end);
        return text.subSequence(from, IndicatorEdges.withoutTrailing(text, from, end))
                .toString()
                .strip();
    }

    private static String withoutFirst(Lexicon<String> list, String words) {
        return list.at(words, 0, words.length())
                .map(w -> words.substring(w.end()))
                .orElse(words);
    }

    private static String withoutLast(String words) {
        return DONE.endingAt(words, words.length(), 0)
                .filter(w -> w.start() >= SHORTEST)
                .map(w -> words.substring(0, w.start()))
                .orElse(words);
    }

    private int lastOf(char c, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private int firstOf(String word, int from, int to) {
        int at = from < to ? text.subSequence(from, to).toString().indexOf(word) : -1;
        return at < 0 ? -1 : from + at;
    }
}
