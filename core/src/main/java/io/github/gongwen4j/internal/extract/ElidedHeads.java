package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Completes an indicator whose head the text does not repeat, so that it reads alone: 其中新建4家, 其中国家级10家, 力争总量达到.
 */
final class ElidedHeads {
    private static final int SHORTEST = 2;
    private static final int LONGEST_VERB = 3;
    private static final Lexicon<String> BARE = Lexicon.read(ElidedHeads.class, "bare-measures.txt");
    private static final Lexicon<String> GROWING = Lexicon.of(List.of("播种", "种植", "栽培", "养殖", "播栽"));
    private static final Set<String> AVERAGES = Set.of("人均", "户均", "村均", "亩均");
    private static final Lexicon<String> EFFORTS = Lexicon.read(ElidedHeads.class, "efforts.txt");
    private static final Lexicon<Comparing> COMPARING =
            Lexicon.read(ComparingWords.class, "comparators-before.txt", Comparing.class);
    private static final Lexicon<String> RANKS = Lexicon.of(List.of("级", "级以上", "级以下", "级及以上"));
    private static final Lexicon<String> PLACES =
            Lexicon.of(List.of("地区", "农村", "城市", "城镇", "城区", "县城", "乡镇", "市区", "山区", "县域", "省外", "市外"));

    private final CharSequence text;
    private final Standing standing;
    private final Optional<String> previous;

    /**
     * Prepares to complete the words of one number.
     *
     * @param previous the indicator of the commitment before it, if that stands in the same sentence
     */
    ElidedHeads(Standing standing, Optional<String> previous) {
        this.text = standing.text();
        this.standing = standing;
        this.previous = previous;
    }

    /** Words that name something, made readable alone. */
    String completed(String words) {
        if (AVERAGES.contains(words) && previous.isPresent()) {
            return words + previous.get();
        }
        // 修复设施18座，其余5座年底前完成
        if (words.equals("其余") && previous.isPresent()) {
            return words + IndicatorVerbs.withoutKept(previous.get());
        }
        if (BARE.at(words, 0, words.length())
                .filter(m -> m.end() == words.length())
                .isPresent()) {
            return sameObject().or(this::objectBefore).map(o -> o + words).orElse(words);
        }
        return previous.filter(p -> isPart())
                .map(p -> partOf(p, words))
                .or(() -> previous.flatMap(p -> sameOfOther(p, words)))
                .orElse(words);
    }

    /** 粮食播种面积稳定在300万亩、产量稳定在100万吨: of what the area was told, the yield is told. */
    private Optional<String> sameObject() {
        return previous.filter(p -> standing.continuesList())
                .flatMap(p -> BARE.endingAt(p, p.length(), 0)
                        .map(measure -> p.substring(0, measure.start()))
                        .map(ElidedHeads::withoutGrowing)
                        .filter(object -> object.length() >= SHORTEST));
    }

    private static String withoutGrowing(String object) {
        return GROWING.endingAt(object, object.length(), 0)
                .map(word -> object.substring(0, word.start()))
                .orElse(object);
    }

    /** 合格率达到90%，其中农村85%、城市95%: what was told of one place is told of the next. */
    private Optional<String> sameOfOther(String told, String place) {
        boolean next = standing.continuesList()
                && hasUnitOfPrevious()
                && PLACES.at(place, 0, place.length())
                        .filter(p -> p.end() == place.length())
                        .isPresent();
        return next
                ? PLACES.at(told, 0, told.length())
                        .filter(p -> told.length() - p.end() >= SHORTEST)
                        .map(p -> place + told.substring(p.end()))
                : Optional.empty();
    }

    /** What stands for words that name nothing: a verb alone, or nothing at all. */
    Optional<String> whole(String words) {
        String verb = IndicatorVerbs.kept(words);
        Optional<String> subject = words.isEmpty() ? subjectBefore().or(this::taskBefore) : Optional.empty();
        if (subject.isPresent()) {
            return subject;
        }
        if (words.length() > LONGEST_VERB) {
            // 送戏下乡1000场: it says all.
            return Optional.of(words);
        }
        if (!words.isEmpty() && previous.isPresent() && !hasUnitOfPrevious()) {
            // 引进企业10家、投资5亿元: not the enterprises are invested.
            return Optional.of(words);
        }
        Optional<String> head = previous.map(p -> verb.isEmpty() ? p : verb + IndicatorVerbs.withoutKept(p));
        return head.or(() -> words.isEmpty() ? clauseBefore().flatMap(this::nounOf) : objectBefore())
                .or(this::objectOfHeading)
                .map(o -> o.contains(verb) ? o : verb + o);
    }

    /** Whether the number is a part of the one before: 其中, and the same unit. */
    private boolean isPart() {
        int stop = standing.quantity().start();
        int from = Math.min(stop, Math.max(standing.clauseAt(stop).start(), standing.floor()));
        int at = text.subSequence(from, stop).toString().indexOf("其中");
        return at >= 0 && at <= SHORTEST && hasUnitOfPrevious();
    }

    private boolean hasUnitOfPrevious() {
        return standing.before()
                .filter(b -> unit(b.quantity()).equals(unit(standing.quantity())))
                .isPresent();
    }

    private static String unit(Quantity quantity) {
        String unit = quantity.unit();
        int from = 0;
        while (from < unit.length() && "万亿千余多".indexOf(unit.charAt(from)) >= 0) {
            from++;
        }
        return unit.substring(from);
    }

    private static String partOf(String whole, String part) {
        String head = IndicatorVerbs.withoutKept(whole);
        String tail = head.substring(Math.max(0, head.length() - SHORTEST));
        boolean quoted = part.charAt(0) == '“' && part.indexOf('”') == part.length() - 1;
        if (part.endsWith(tail)) {
            String verb = whole.substring(0, whole.length() - head.length());
            return part.startsWith(verb) ? part : verb + part;
        }
        if (RANKS.endsOf(part) && head.indexOf('级') > 0) {
            return part + head.substring(head.indexOf('级') + 1).replaceFirst("^(以上|以下)", "");
        }
        return quoted || PLACES.endsOf(part) ? part + head : part;
    }

    /** 用水总量不超过上级下达指标，其中2025年不超过5亿立方米: the clause before has a level without a number. */
    private Optional<String> subjectBefore() {
        return clauseBefore()
                .filter(before -> before.start() >= standing.floor())
                .flatMap(before -> COMPARING
                        .firstIn(text, before.start(), before.end())
                        .map(word -> new Stretch(before.start(), word.start())))
                .map(s -> new Stretch(IndicatorEdges.skipLeading(text, s.start(), s.end()), s.end()))
                .filter(s -> s.length() >= SHORTEST)
                .map(s -> s.of(text));
    }

    /** 统筹资金3亿元；强化巡查，每周不少于1次: the clause before has an object and no commitment of its own. */
    private Optional<String> taskBefore() {
        return clauseBefore()
                .filter(before -> before.start() >= standing.floor()
                        && EFFORTS.at(text, behindMark(before), before.end()).isPresent())
                .flatMap(before -> nounOf(new Stretch(
                        EFFORTS.at(text, behindMark(before), before.end())
                                .map(Lexicon.Match::end)
                                .orElse(before.start()),
                        before.end())));
    }

    /** 3.强化巡查: the number of a point within a paragraph. */
    private int behindMark(Stretch clause) {
        int at = clause.start();
        while (at < clause.end() && (Characters.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at;
    }

    private Optional<Stretch> clauseBefore() {
        int comma = standing.clauseAt(standing.quantity().numberStart()).start() - 1;
        if (comma <= standing.stretch().start() || text.charAt(comma) != '，') {
            return Optional.empty();
        }
        Stretch before = standing.clauseAt(comma - 1);
        return Optional.of(new Stretch(before.start(), Math.min(before.end(), comma)));
    }

    /** 大力发展“飞地经济”，力争总量达到140亿元: the clause before names what is measured. */
    private Optional<String> objectBefore() {
        return clauseBefore().flatMap(this::objectOf);
    }

    /** 推进乡镇通三级路。年底前建成1200公里: the heading names what is measured. */
    private Optional<String> objectOfHeading() {
        int from = standing.stretch().start();
        Stretch heading = Clauses.sentence(text, from, from, standing.stretch().end());
        return heading.end() < standing.quantity().start() ? objectOf(heading) : Optional.empty();
    }

    private Optional<String> objectOf(Stretch clause) {
        if (EFFORTS.at(text, clause.start(), clause.end()).isPresent()) {
            return nounOf(clause).map(ElidedHeads::withoutEffort);
        }
        int from = Math.min(IndicatorEdges.skipLeading(text, clause.start(), clause.end()), clause.end());
        return IndicatorVerbs.opens(text.subSequence(from, clause.end()).toString())
                ? nounOf(clause)
                : Optional.empty();
    }

    private static String withoutEffort(String words) {
        return EFFORTS.at(words, 0, words.length())
                .filter(effort -> words.length() - effort.end() >= SHORTEST)
                .map(effort -> words.substring(effort.end()))
                .orElse(words);
    }

    private Optional<String> nounOf(Stretch clause) {
        int from = IndicatorEdges.skipLeading(text, clause.start(), clause.end());
        String words =
                text.subSequence(Math.min(from, clause.end()), clause.end()).toString();
        String named = IndicatorVerbs.objectOf(words);
        return Optional.of(withoutSize(named))
                .filter(object -> object.length() >= SHORTEST && !IndicatorVerbs.isVerb(object));
    }

    /** 设立总规模10亿元的基金, 设立基金10亿元: the number tells of the object. */
    private static String withoutSize(String words) {
        boolean sized = firstDigit(words) < words.length();
        String object = sized ? words.substring(words.lastIndexOf('的') + 1) : words;
        return object.substring(0, firstDigit(object));
    }

    private static int firstDigit(String words) {
        int at = 0;
        while (at < words.length() && !Characters.isDigit(words.charAt(at))) {
            at++;
        }
        return at;
    }
}
