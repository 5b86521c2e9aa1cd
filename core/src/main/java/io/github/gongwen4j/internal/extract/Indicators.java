package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words what a number measures: the noun phrase before a level, or behind a count or a share. */
public final class Indicators {
    private static final Set<Comparing> WORDS_OF_COUNTS = Set.of(Comparing.ABOUT, Comparing.AT_LEAST, Comparing.RISE);
    private static final Set<Comparing> CHANGES = Set.of(Comparing.RISE, Comparing.FALL);

    /** 完成投资50亿元, 植树造林50万亩: verbs that name what is counted. */
    private static final Set<String> NAMES =
            Set.of("投资", "造林", "植树", "绿化", "种草", "贷款", "融资", "授信", "清淤", "疏浚", "引资", "直接融资", "植树造林");

    private static final int SHORTEST_PER = 6;
    /** 提升 and a noun behind it; 提升率 is one itself. */
    private static final int SHORTEST_CHANGED = 4;

    private static final Lexicon<String> CHANGING = Lexicon.of(List.of("提高", "提升", "降低", "压减", "缩短"));

    private final Standing standing;
    private final Quantity quantity;

    /**
     * Prepares to word one of a stretch's quantities.
     *
     * @param floor where the words that belong to the quantity before this one end
     */
    public Indicators(CharSequence text, Stretch stretch, List<Quantity> quantities, int index, int floor) {
        this.standing = new Standing(text, stretch, quantities, index, floor);
        this.quantity = standing.quantity();
    }

    /** Words that lead to a number without the times and modal words at their edges; may be empty. */
    public static Stretch noun(CharSequence text, Stretch words) {
        int from = Math.min(IndicatorEdges.skipLeading(text, words.start(), words.end()), words.end());
        return new Stretch(from, IndicatorEdges.withoutTrailing(text, from, words.end()));
    }

    /** What the number is stated per: 每250张床位, 年均, 各县区. */
    public Optional<Stretch> basis() {
        return Basis.of(standing.text(), standing.stretch(), quantity);
    }

    /**
     * Whether what the number before this one is stated per holds for this one, too: 每年培养督导员50名、专业人才100名, 每万人医生数不低于4人，到2025年不低于5人.
     *
     * @param indicator what this number measures
     * @param previous what the number before it measures
     */
    public boolean sharesBasis(Stretch basis, String indicator, Optional<String> previous) {
        boolean listed = standing.continuesList()
                && standing.isCount()
                && standing.before().filter(Standing::isCount).isPresent();
        boolean same =
                standing.sharesUnit() && previous.filter(indicator::equals).isPresent();
        return standing.text().charAt(basis.start()) == '每' && standing.sharesSentence() && (listed || same);
    }

    /**
     * The noun phrase; never blank.
     *
     * @param previous the indicator of the commitment before this one
     */
    public String indicator(Optional<Stretch> basis, Optional<String> previous) {
        IndicatorFrames frames = new IndicatorFrames(standing);
        Optional<String> framed = frames.find(basis);
        if (framed.isPresent()) {
            return framed.get();
        }
        WordsBefore words = new WordsBefore(standing);
        String before = withoutChange(withoutBaseline(words.words(basis)));
        String behind = frames.behind().noun();
        String verb = words.verbOfOccasion();
        String altering = standing.isCount() ? words.altering() : "";
        String counted = behind.isEmpty() ? "" : (altering.isEmpty() ? verb : altering) + behind;
        String first = isLevel() ? noun(before, verb) : counted;
        String other = isLevel() ? counted : noun(before, verb);
        ElidedHeads heads = new ElidedHeads(standing, previous.filter(p -> standing.sharesSentence()));
        // 年均增长8%, 2024年新增45家: the head that the sentence named before still holds.
        for (String candidate : List.of(first, other)) {
            if (isNoun(candidate)) {
                return carried(heads.completed(candidate), previous);
            }
        }
        String any = Stream.of(first, other, verb)
                .filter(candidate -> !candidate.isBlank())
                .findFirst()
                .orElse("");
        Optional<String> elided = previous.filter(p -> any.isBlank() && standing.sharesUnit());
        return elided.or(() -> perNoun(basis).filter(n -> any.isBlank()))
                .or(() -> heads.whole(any))
                .or(() -> previous.filter(p -> any.isBlank() && standing.sharesSentence()))
                .orElseGet(() -> any.isBlank() ? fallback() : any);
    }

    /** 人数比中考增加10%: what a change is measured against. */
    private String withoutBaseline(String words) {
        boolean change = quantity.before().filter(CHANGES::contains).isPresent();
        int at = change ? words.lastIndexOf('比') : -1;
        boolean verb = at > 1
                && words.length() - at > 2
                && "占对同环配价分之".indexOf(words.charAt(at - 1)) < 0
                && "例重率较价分值".indexOf(words.charAt(at + 1)) < 0;
        return verb ? words.substring(0, at) : words;
    }

    /** 提高城镇就业率达到75%: not the raising is measured, but the rate. */
    private String withoutChange(String words) {
        boolean opens = isLevel() && CHANGING.at(words, 0, words.length()).isPresent();
        return opens && words.length() > SHORTEST_CHANGED ? words.substring(2) : words;
    }

    /** What the number measures: one name each where 均 states it of several rates, else the one indicator. */
    public List<String> indicators(Optional<Stretch> basis, Optional<String> previous) {
        String all = indicator(basis, previous);
        return standing.isStatedOfEach() ? SharedHeads.each(all) : List.of(all);
    }

    private boolean isLevel() {
        return quantity.before()
                .filter(w -> !standing.isCount() || !WORDS_OF_COUNTS.contains(w))
                .isPresent();
    }

    private static String noun(String words, String verb) {
        return words.isEmpty() ? "" : words + verb;
    }

    private String carried(String words, Optional<String> previous) {
        boolean list = standing.continuesList() && (standing.isCount() || quantity.kind() == UnitKind.AMOUNT);
        return previous.filter(p -> list)
                        .map(p -> IndicatorVerbs.carried(p, words))
                        .orElse("")
                + words;
    }

    private static boolean isNoun(String words) {
        return !words.isBlank() && (!IndicatorVerbs.isVerb(words) || NAMES.contains(words));
    }

    /** 平均每名护路员管护里程不超过5公里: what is stated per someone names him, too. */
    private Optional<String> perNoun(Optional<Stretch> basis) {
        return basis.map(b -> b.of(standing.text()))
                .filter(b -> b.length() > SHORTEST_PER && "名个家所位户座".indexOf(b.charAt(1)) >= 0)
                .map(b -> b.substring(2));
    }

    /** The clause that holds the number: better than nothing. */
    private String fallback() {
        Stretch clause = standing.clauseAt(quantity.numberStart());
        return clause.of(standing.text()).strip();
    }
}
