package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.CitationKind;
import java.util.Optional;

/** Tells from the words around a citation why the document is named: 根据《…》, 将《…》印发给你们. */
final class CitingWords {
    private static final int WIDEST = 40;
    private static final int LONGEST_ISSUER = 14;
    private static final CharacterSet CLAUSE_ENDS = CharacterSet.of("，。；：！？\n");
    private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。；！？\n");
    private static final CharacterSet LIST_MARKS = CharacterSet.of("、和与及以等（） ");
    private static final Lexicon<CitationKind> BEFORE =
            Lexicon.read(CitingWords.class, "citing-before.txt", CitationKind.class);
    private static final Lexicon<CitationKind> BEHIND =
            Lexicon.read(CitingWords.class, "citing-behind.txt", CitationKind.class);

    private final CharSequence text;
    private final int start;
    private final int end;

    /** Prepares to look around the citations of a stretch, and no further. */
    CitingWords(CharSequence text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /**
     * Why the document is named.
     *
     * @param from where the citation starts
     * @param to the offset after it
     * @param previous the citation before it in the stretch
     */
    CitationKind of(int from, int to, Optional<Citations.Found> previous) {
        Optional<Citations.Found> listed = previous.filter(p -> isList(p.end(), from));
        if (listed.isPresent()) {
            return listed.get().kind();
        }
        boolean bare = from > start && text.charAt(from - 1) == '按';
        return Optional.of(CitationKind.BASIS)
                .filter(k -> bare)
                .or(() -> before(
                        Math.max(
                                from - WIDEST,
                                previous.map(Citations.Found::end).orElse(start)),
                        from))
                .or(() -> previous.filter(p -> joins(p.end(), from)).map(Citations.Found::kind))
                .or(() -> behind(to))
                .orElse(CitationKind.OTHER);
    }

    /** 《…》、《…》和《…》 are named for one reason. */
    private boolean isList(int from, int to) {
        for (int i = from; i < to; i++) {
            if (i - from > WIDEST || !LIST_MARKS.contains(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** 《…》和省政府办公厅《…》: the issuer stands between. */
    private boolean joins(int from, int to) {
        int at = from;
        while (at < to && "） ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean joined = at < to && to - at <= LONGEST_ISSUER && "、和与及以".indexOf(text.charAt(at)) >= 0;
        for (int i = at; joined && i < to; i++) {
            if (CLAUSE_ENDS.contains(text.charAt(i))) {
                return false;
            }
        }
        return joined;
    }

    /** The nearest word in front, within the clause. */
    private Optional<CitationKind> before(int limit, int from) {
        for (int i = from; i > Math.max(limit, start); i--) {
            if (CLAUSE_ENDS.contains(text.charAt(i - 1))) {
                return Optional.empty();
            }
            Optional<Lexicon.Match<CitationKind>> word = BEFORE.endingAt(text, i, Math.max(limit, start));
            if (word.isPresent()) {
                return word.map(Lexicon.Match::meaning);
            }
        }
        return Optional.empty();
    }

    /** 将《…》印发给你们; 《…》已经同意，现转发给你们: the word behind, within the sentence and before the next citation. */
    private Optional<CitationKind> behind(int to) {
        int limit = Math.min(end, to + WIDEST);
        int i = to;
        while (i < limit && text.charAt(i) != '《' && !SENTENCE_ENDS.contains(text.charAt(i))) {
            Optional<Lexicon.Match<CitationKind>> word = BEHIND.at(text, i, limit);
            if (word.isPresent()) {
                return word.map(Lexicon.Match::meaning);
            }
            i = text.charAt(i) == '（' ? Brackets.afterGroup(text, i, limit) : i + 1;
        }
        return Optional.empty();
    }
}
