package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Annex;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of which the document says that it has all units responsible: an annex 责任单位名单, or a sentence that counts them, 责任单位为A、B、C共3个.
 *
 * @param names the units as written, at least two
 * @param place where the list stands
 */
record CompleteList(List<String> names, Span place) {
    private static final Pattern ANNEX = Pattern.compile("(?:责任|承办|落实)(?:单位|部门)(?:名单|名录|一览表|清单)?$");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:责任单位|责任部门|承办单位|落实单位)(?:为|有|包括|是)[：]?([\\p{IsHan}、（）]{4,300}?)[，]?(?:等|共|共计|一共)([0-9]{1,2}|[二三四五六七八九十]{1,3})(?:个|家)");
    private static final Lexicon<String> NAMING = Lexicon.of(List.of(
            "责任单位为", "责任单位有", "责任单位包括", "责任单位是", "责任部门为", "责任部门有", "责任部门包括", "责任部门是", "承办单位为", "承办单位有", "承办单位包括",
            "落实单位为", "落实单位有", "落实单位包括"));
    private static final int FEWEST = 2;

    CompleteList {
        names = List.copyOf(names);
    }

    /** The only such list. */
    static Optional<CompleteList> of(Subject subject) {
        List<CompleteList> annexes = subject.document().annexes().stream()
                .filter(annex -> ANNEX.matcher(annex.title().text()).find())
                .map(CompleteList::of)
                .filter(list -> list.names().size() >= FEWEST)
                .toList();
        return annexes.size() == 1
                ? Optional.of(annexes.get(0))
                : annexes.isEmpty() ? sentence(subject) : Optional.empty();
    }

    private static CompleteList of(Annex annex) {
        return new CompleteList(
                annex.items().stream()
                        .map(Phrase::text)
                        .filter(UnitNames::isName)
                        .toList(),
                annex.span());
    }

    /** A list whose number is right leaves nobody out, even where 等 stands between them. */
    private static Optional<CompleteList> sentence(Subject subject) {
        if (!NAMING.anyIn(subject.cleanText())) {
            return Optional.empty();
        }
        Matcher list = SENTENCE.matcher(subject.cleanText());
        while (list.find()) {
            List<String> names = List.of(list.group(1).split("、", -1));
            if (names.size() >= FEWEST
                    && names.size() == Numerals.value(list.group(2))
                    && names.stream().allMatch(UnitNames::isName)) {
                return Optional.of(new CompleteList(names, subject.place(list.start(), list.end())));
            }
        }
        return Optional.empty();
    }
}
