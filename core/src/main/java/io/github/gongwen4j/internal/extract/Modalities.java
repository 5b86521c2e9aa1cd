package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.model.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells how binding a number is meant: 力争, 确保, 原则上, 鼓励 in its clause, in front of the time that governs it, or, for what one strives
 * for and what must be, in a parallel clause before.
 */
public final class Modalities {
    private static final Lexicon<Modality> WORDS = Lexicon.read(Modalities.class, "modality-words.txt", Modality.class);
    private static final CharacterSet CLAUSE = CharacterSet.of("，。；：！？\n");
    private static final int ADVERB = 2;
    private static final int SHORTEST_NOUN = 2;

    private final CharSequence text;
    private final Stretch stretch;

    /** What a number's words say, and whether that holds for the clause behind as well. */
    private record Meant(Modality modality, boolean spreads) {}

    private Modalities(CharSequence text, Stretch stretch) {
        this.text = text;
        this.stretch = stretch;
    }

    /**
     * How each number is meant, in their order.
     *
     * @param stretch the running text that holds the numbers
     * @param numbers from the number itself to the words behind it, by place
     * @param times the time that governs each number
     */
    public static List<Modality> of(
            CharSequence text, Stretch stretch, List<Stretch> numbers, List<Optional<TimeExpression>> times) {
        Modalities modalities = new Modalities(text, stretch);
        List<Modality> found = new ArrayList<>();
        Meant before = new Meant(Modality.NORMAL, false);
        for (int i = 0; i < numbers.size(); i++) {
            Stretch number = numbers.get(i);
            boolean parallel = i > 0 && modalities.isParallel(numbers.get(i - 1), number) && before.spreads;
            Optional<Meant> own = modalities.inClause(number, times.get(i));
            before = own.orElse(parallel ? before : modalities.ofTime(number, times.get(i)));
            found.add(before.modality);
        }
        return found;
    }

    private boolean isParallel(Stretch before, Stretch number) {
        int to = number.start();
        // 分别达到10%、8%以内: the words behind the last number are those of all before it, too.
        int from = Math.min(before.end(), to);
        int mark = CLAUSE.indexIn(text, from, to);
        return mark == to || (text.charAt(mark) == '，' && CLAUSE.indexIn(text, mark + 1, to) == to);
    }

    private Optional<Meant> inClause(Stretch number, Optional<TimeExpression> time) {
        Stretch clause = Clauses.clause(text, number.start(), stretch.start(), stretch.end());
        return WORDS.lastIn(text, clause.start(), number.start())
                .filter(word -> word.meaning() != Modality.ENCOURAGED || opens(word, clause, time))
                .map(word -> new Meant(word.meaning(), spreads(word, number)));
    }

    /** 支持 and 探索 are nouns elsewhere than at the head of a clause. */
    private static boolean opens(Lexicon.Match<Modality> word, Stretch clause, Optional<TimeExpression> time) {
        int from = time.filter(t -> t.start() >= clause.start() && t.end() <= word.start())
                .map(TimeExpression::end)
                .orElse(clause.start());
        return word.start() - from <= ADVERB;
    }

    /** 力争新增就业5万人，…: the noun stands behind the word, so the word opens the list; 就业率力争达到90% speaks of one number. */
    private boolean spreads(Lexicon.Match<Modality> word, Stretch number) {
        boolean strong = word.meaning() == Modality.ASPIRATIONAL || word.meaning() == Modality.MANDATORY;
        return strong && number.start() - word.end() > SHORTEST_NOUN;
    }

    /** 力争用3年时间，…: the word opens the sentence, in front of nothing but how long it takes. */
    private Optional<Lexicon.Match<Modality>> ofDuration(Stretch number) {
        Stretch sentence = Clauses.sentence(text, number.start(), stretch.start(), stretch.end());
        return WORDS.at(text, sentence.start(), number.start()).filter(word -> {
            int from = word.end();
            int comma = CLAUSE.indexIn(text, from, number.start());
            boolean lasting = comma - from > 2 && "用花以".indexOf(text.charAt(from)) >= 0;
            return lasting && text.charAt(comma - 2) == '时' && text.charAt(comma - 1) == '间';
        });
    }

    /** 力争到2025年，…: the word in front of the time. */
    private Meant ofTime(Stretch number, Optional<TimeExpression> time) {
        return time.filter(t -> t.end() <= number.start())
                .flatMap(t -> {
                    int at = t.start() - 1 >= stretch.start() && "到至于在".indexOf(text.charAt(t.start() - 1)) >= 0
                            ? t.start() - 1
                            : t.start();
                    return WORDS.endingAt(text, at, stretch.start());
                })
                .or(() -> ofDuration(number))
                .map(word -> new Meant(word.meaning(), true))
                .orElse(new Meant(Modality.NORMAL, false));
    }
}
