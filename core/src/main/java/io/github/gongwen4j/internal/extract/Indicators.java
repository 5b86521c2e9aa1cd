package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words what a number measures: the noun phrase before a level, or behind a count or a share. */
public final class Indicators {
    private static final int LONGEST = 50;
    private static final Set<Comparing> WORDS_OF_COUNTS = Set.of(Comparing.ABOUT, Comparing.AT_LEAST, Comparing.RISE);
    private static final Lexicon<String> LEADING = Lexicon.read(Indicators.class, "indicator-leading.txt");
    private static final Lexicon<String> NOUN_ENDS = Lexicon.read(Indicators.class, "indicator-noun-ends.txt");
    private static final Lexicon<String> TRAILING =
            Lexicon.of(List.of("要", "应", "力争", "争取", "均", "都", "须", "必须", "应当", "要求", "普遍", "全部", "总体", "努力", "到"));

    private final CharSequence text;
    private final Stretch stretch;
    private final List<Quantity> quantities;
    private final int index;
    private final int floor;
    private final Quantity quantity;

    /**
     * Prepares to word one of a stretch's quantities.
     *
     * @param floor where the words that belong to the quantity before this one end
     */
    public Indicators(CharSequence text, Stretch stretch, List<Quantity> quantities, int index, int floor) {
        this.text = text;
        this.stretch = stretch;
        this.quantities = quantities;
        this.index = index;
        this.floor = floor;
        this.quantity = quantities.get(index);
    }

    /** What the number is stated per: 每250张床位, 年均, 各县区. */
    public Optional<Stretch> basis() {
        return Basis.of(text, stretch, quantity);
    }

    /**
     * The noun phrase; never blank.
     *
     * @param previous the indicator of the commitment before this one
     */
    public String indicator(Optional<Stretch> basis, Optional<String> previous) {
        boolean level = quantity.before()
                .filter(w -> !isCount() || !WORDS_OF_COUNTS.contains(w))
                .isPresent();
        String before = before(basis);
        String behind = behind();
        String first = level ? before : behind;
        String other = level ? behind : before;
        if (isNoun(first)) {
            return carried(first, previous);
        }
        // 年均增长8%, 2024年新增45家: the head that the sentence named before still holds.
        if (isNoun(other)) {
            return carried(other, previous);
        }
        String any = first.isBlank() ? other : first;
        return previous.filter(p -> sharesSentence()).orElseGet(() -> any.isBlank() ? fallback() : any);
    }

    private String carried(String words, Optional<String> previous) {
        boolean list = continuesList() && (isCount() || quantity.kind() == UnitKind.AMOUNT);
        return previous.filter(p -> list)
                        .map(p -> IndicatorVerbs.carried(p, words))
                        .orElse("")
                + words;
    }

    private static boolean isNoun(String words) {
        return !words.isBlank() && !IndicatorVerbs.isVerb(words);
    }

    private boolean sharesSentence() {
        if (index == 0) {
            return false;
        }
        Stretch sentence = Clauses.sentence(text, quantity.start(), stretch.start(), stretch.end());
        return quantities.get(index - 1).start() >= sentence.start();
    }

    private boolean isCount() {
        return quantity.kind() == UnitKind.COUNT || quantity.kind() == UnitKind.WEAK;
    }

    private String fallback() {
        Stretch clause = Clauses.clause(text, quantity.numberStart(), stretch.start(), stretch.end());
        // 开展水平评价工作，力争全部达到4级以上: the clause before names what is measured.
        boolean behindComma = clause.start() > stretch.start() && text.charAt(clause.start() - 1) == '，';
        if (behindComma && quantity.kind() != UnitKind.TIME && startsWithNumber(clause)) {
            Stretch before = Clauses.clause(text, clause.start() - 1, stretch.start(), clause.start() - 1);
            String object = IndicatorVerbs.objectOf(before.of(text));
            return object.isBlank() ? clause.of(text).strip() : object;
        }
        return clause.of(text).strip();
    }

    /** Whether nothing but what has no meaning of its own stands between the start of a clause and the number's words. */
    private boolean startsWithNumber(Stretch clause) {
        int from = skipLeading(clause.start(), quantity.start());
        return withoutTrailing(from, quantity.start()) <= from;
    }

    /** The words from the start of the clause, or from the quantity before, to the comparing word. */
    private String before(Optional<Stretch> basis) {
        Stretch clause = Clauses.clause(text, quantity.start(), stretch.start(), stretch.end());
        int from = Math.max(Math.max(clause.start(), floorOfList()), quantity.start() - LONGEST);
        int to = quantity.start();
        if (basis.isPresent() && basis.get().start() >= from) {
            int afterLeading =
                    Math.min(skipLeading(from, basis.get().start()), basis.get().start());
            int ownFrom = Math.min(skipLeading(basis.get().end(), to), to);
            boolean area = basis.get().start() - afterLeading == 2 && text.charAt(afterLeading) == '全';
            boolean inFront = basis.get().start() - afterLeading < 2 || (area && to - ownFrom >= 2);
            from = inFront ? basis.get().end() : from;
            to = inFront ? to : Math.min(to, basis.get().start());
        }
        from = Math.min(skipLeading(from, to), to);
        to = withoutBaseline(from, withoutTrailing(from, to));
        String words = text.subSequence(from, to).toString().strip();
        int distributed = words.indexOf("分别");
        return distributed > 0 ? SharedHeads.of(words, distributed, place()) : withVerb(words);
    }

    /** 覆盖率由60%提高到80%: where the level stands now is no part of what is measured. */
    private int withoutBaseline(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean baseline = "由从较比".indexOf(text.charAt(i)) >= 0 && Characters.isDigit(text.charAt(i + 1));
            boolean period = "同环".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == '比' && i + 2 == to;
            if (baseline || period) {
                return i;
            }
        }
        return to;
    }

    /** 应用水平要达到4级: the modal verb is no part of what is measured. */
    private int withoutTrailing(int from, int to) {
        int end = to;
        Optional<Lexicon.Match<String>> word = TRAILING.endingAt(text, end, from);
        while (word.isPresent() && word.get().start() >= from) {
            end = word.get().start();
            word = TRAILING.endingAt(text, end, from);
        }
        return end;
    }

    private String withVerb(String words) {
        return isCount() || quantity.kind() == UnitKind.AMOUNT ? IndicatorVerbs.apply(words) : words;
    }

    /** Whether a mark of enumeration joins these words to the number before them. */
    private boolean continuesList() {
        int from = Math.max(stretch.start(), Math.min(floor, quantity.start() - 1));
        return index > 0 && from < quantity.start() && "、和及".indexOf(text.charAt(from)) >= 0;
    }

    /** Behind an earlier number of a list its indicator starts after the separator. */
    private int floorOfList() {
        // 10%、8%以内: the bound behind the last number belongs to the first, too, and reaches over this one.
        int from = index > 0 && floor > quantity.start()
                ? quantities.get(index - 1).unitEnd()
                : floor;
        boolean own = index > 0 && from <= quantity.start();
        if (own && Clauses.clause(text, from, stretch.start(), stretch.end()).start() <= from && isShared()) {
            return stretch.start();
        }
        while (from < quantity.start() && "、和与及".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    /** Numbers handed out by 分别 share the words before the first of them. */
    private boolean isShared() {
        return quantity.numberStart() - quantities.get(index - 1).unitEnd() <= 4;
    }

    /** The place of this number in a list that 分别 hands out. */
    private int place() {
        int place = 0;
        for (int i = index;
                i > 0 && quantities.get(i).numberStart() - quantities.get(i - 1).unitEnd() <= 4;
                i--) {
            place++;
        }
        return place;
    }

    /** 3条国家干线和8条省级支线: the noun ends where the next number is joined. */
    private boolean joinsNumber(int at, int limit) {
        return "和与及".indexOf(text.charAt(at)) >= 0 && at + 1 < limit && Characters.isDigit(text.charAt(at + 1));
    }

    /** 要, 应 and other words behind which no noun goes on; 回应 and 供应 are words of their own. */
    private boolean endsNoun(int at, int limit) {
        boolean inWord = text.charAt(at) == '应' && "回供响适对反相效".indexOf(text.charAt(at - 1)) >= 0;
        return !inWord && NOUN_ENDS.at(text, at, limit).isPresent();
    }

    private int skipLeading(int start, int end) {
        int from = start;
        boolean skipped = true;
        while (skipped && from < end) {
            int before = from;
            while (from < end && text.charAt(from) == ' ') {
                from++;
            }
            // 一是, 二是
            if (from + 2 < end && Numerals.isHanNumeral(text.charAt(from)) && text.charAt(from + 1) == '是') {
                from += 2;
            }
            TimeScanner scanner = new TimeScanner(text, end);
            Optional<TimeExpression> time = scanner.at(from);
            if (time.isPresent()) {
                from = time.get().end();
            }
            Optional<Lexicon.Match<String>> word = LEADING.at(text, from, end);
            from = word.map(Lexicon.Match::end).orElse(from);
            skipped = from > before;
        }
        return from;
    }

    /** The noun behind the unit, up to the next mark or verb. */
    private String behind() {
        int from = quantity.end();
        Stretch clause = Clauses.clause(text, quantity.numberStart(), stretch.start(), stretch.end());
        if (from < clause.end() && text.charAt(from) == '的') {
            from++;
        }
        int limit = Math.min(clause.end(), from + LONGEST);
        int to = from;
        while (to < limit && "、）；。，".indexOf(text.charAt(to)) < 0 && !endsNoun(to, limit) && !joinsNumber(to, limit)) {
            to = "“（《".indexOf(text.charAt(to)) >= 0 ? Brackets.afterGroup(text, to, limit) : to + 1;
        }
        String noun = text.subSequence(Math.min(from, to), to).toString().strip();
        String verb = isCount() ? IndicatorVerbs.before(text, quantity.start(), clause.start()) : "";
        return noun.isEmpty() ? "" : verb + noun;
    }
}
