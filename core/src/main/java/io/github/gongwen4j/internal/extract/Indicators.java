package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words what a number measures: the noun phrase before a level, or behind a count or a share. */
public final class Indicators {
    private static final int LONGEST = 50;
    private static final Set<Comparing> WORDS_OF_COUNTS = Set.of(Comparing.ABOUT, Comparing.AT_LEAST, Comparing.RISE);
    private static final Lexicon<String> LEADING = Lexicon.read(Indicators.class, "indicator-leading.txt");
    private static final Lexicon<String> NOUN_ENDS = Lexicon.read(Indicators.class, "indicator-noun-ends.txt");
    private static final Lexicon<String> BASIS_ENDS = Lexicon.read(Indicators.class, "basis-ends.txt");
    private static final Lexicon<String> TRAILING =
            Lexicon.of(List.of("要", "应", "力争", "争取", "均", "都", "须", "必须", "应当", "要求", "普遍", "全部", "总体", "努力", "到"));
    private static final Lexicon<String> VERBS = Lexicon.read(Indicators.class, "achievements.txt");
    private static final Lexicon<String> EACH = Lexicon.read(Indicators.class, "each-place.txt");

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
        Stretch clause = Clauses.clause(text, quantity.numberStart(), stretch.start(), stretch.end());
        int to = quantity.start();
        for (int i = to - 1; i >= Math.max(clause.start(), to - 24); i--) {
            int at = i;
            if (text.charAt(i) == '每') {
                int after =
                        new TimeScanner(text, to).at(i).map(TimeExpression::end).orElseGet(() -> endOfBasis(at, to));
                return Optional.of(new Stretch(i, after));
            }
            boolean average = text.charAt(i) == '年' && i + 1 < to && text.charAt(i + 1) == '均';
            if (average && (i + 2 == to || "增新下递减提".indexOf(text.charAt(i + 2)) >= 0)) {
                return Optional.of(new Stretch(i, i + 2));
            }
        }
        if (quantity.kind() == UnitKind.COUNT) {
            return EACH.firstIn(text, clause.start(), to).map(m -> new Stretch(m.start(), m.end()));
        }
        return Optional.empty();
    }

    private int endOfBasis(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean head = i >= from + 2 && text.charAt(i - 2) == '人' && text.charAt(i - 1) == '口';
            if (head || BASIS_ENDS.at(text, i, to).isPresent() || text.charAt(i) == '，') {
                return Math.max(i, from + 1);
            }
        }
        return to;
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
            return first;
        }
        // 年均增长8%, 2024年新增45家: the head that the sentence named before still holds.
        if (isNoun(other)) {
            return other;
        }
        String any = first.isBlank() ? other : first;
        return previous.filter(p -> sharesSentence()).orElseGet(() -> any.isBlank() ? fallback() : any);
    }

    private static boolean isNoun(String words) {
        return !words.isBlank()
                && !VERBS.at(words, 0, words.length())
                        .filter(v -> v.end() == words.length())
                        .isPresent();
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
        return clause.of(text).strip();
    }

    /** The words from the start of the clause, or from the quantity before, to the comparing word. */
    private String before(Optional<Stretch> basis) {
        Stretch clause = Clauses.clause(text, quantity.start(), stretch.start(), stretch.end());
        int from = Math.max(Math.max(clause.start(), floorOfList()), quantity.start() - LONGEST);
        int to = quantity.start();
        if (basis.isPresent() && basis.get().start() >= from) {
            boolean inFront = basis.get().start() - from < 2;
            from = inFront ? basis.get().end() : from;
            to = inFront ? to : Math.min(to, basis.get().start());
        }
        from = Math.min(skipLeading(from, to), to);
        to = withoutBaseline(from, withoutTrailing(from, to));
        String words = text.subSequence(from, to).toString().strip();
        int distributed = words.indexOf("分别");
        return distributed > 0 ? distributed(words, distributed) : withoutVerb(words);
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
        while (word.isPresent() && word.get().start() > from) {
            end = word.get().start();
            word = TRAILING.endingAt(text, end, from);
        }
        return end;
    }

    /** 建成消防站3座: what is counted are stations. */
    private String withoutVerb(String words) {
        if (!isCount() && quantity.kind() != UnitKind.AMOUNT) {
            return words;
        }
        Optional<Lexicon.Match<String>> verb = VERBS.at(words, 0, words.length());
        return verb.filter(v -> words.length() - v.end() > 1)
                .map(v -> words.substring(v.end()))
                .orElse(words);
    }

    /** Behind an earlier number of a list its indicator starts after the separator. */
    private int floorOfList() {
        int from = floor;
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

    /** A和B分别占C的10%、8%: the head that this number is handed to, with what both share. */
    private String distributed(String words, int at) {
        int place = 0;
        for (int i = index;
                i > 0 && quantities.get(i).numberStart() - quantities.get(i - 1).unitEnd() <= 4;
                i--) {
            place++;
        }
        String rest = words.substring(at + 2);
        int firstNumber = rest.length();
        for (int i = 0; i < rest.length(); i++) {
            if (Character.isDigit(rest.charAt(i))) {
                firstNumber = i;
                break;
            }
        }
        String share = rest.substring(0, firstNumber);
        List<Stretch> heads = Stretch.split(words.replace('和', '、').replace('与', '、'), 0, at, "、");
        String head = heads.size() > place ? heads.get(place).of(words) : words.substring(0, at);
        boolean portion = share.startsWith("占") && share.endsWith("的");
        return portion ? head + share.substring(0, share.length() - 1) + "比例" : head;
    }

    /** 3条国家干线和8条省级支线: the noun ends where the next number is joined. */
    private boolean joinsNumber(int at, int limit) {
        return "和与及".indexOf(text.charAt(at)) >= 0 && at + 1 < limit && Characters.isDigit(text.charAt(at + 1));
    }

    private int skipLeading(int start, int end) {
        int from = start;
        boolean skipped = true;
        while (skipped && from < end) {
            int before = from;
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
        while (to < limit
                && "、）；。，".indexOf(text.charAt(to)) < 0
                && NOUN_ENDS.at(text, to, limit).isEmpty()
                && !joinsNumber(to, limit)) {
            to = "“（《".indexOf(text.charAt(to)) >= 0 ? Brackets.afterGroup(text, to, limit) : to + 1;
        }
        return text.subSequence(Math.min(from, to), to).toString().strip();
    }
}
