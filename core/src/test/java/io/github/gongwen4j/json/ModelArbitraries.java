package io.github.gongwen4j.json;

import io.github.gongwen4j.model.Annex;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.Citation;
import io.github.gongwen4j.model.CitationKind;
import io.github.gongwen4j.model.Comparator;
import io.github.gongwen4j.model.DateBasis;
import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Measure;
import io.github.gongwen4j.model.Modality;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.ResponsibleUnit;
import io.github.gongwen4j.model.Role;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.SectionKind;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Every value that the model allows, for properties; nothing about them is likely in a real document. */
public final class ModelArbitraries {
    private ModelArbitraries() {}

    public static Arbitrary<PolicyDocument> documents() {
        return Combinators.combine(
                        headers(), few(sections(3)), few(tasks()), few(annexes()), few(citations()), partitions())
                .as(PolicyDocument::new);
    }

    /** Not blank; Chinese, or with quotation marks, control characters and halves of surrogate pairs. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> chinese =
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("\"\\/\b\f\n\r\t\0\u001f\u007f\u2028\uFEFF\uD83D\uDE00{}[]:,〔〕号 \u3000")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12);
        return Arbitraries.frequencyOf(Tuple.of(6, chinese), Tuple.of(2, odd), Tuple.of(2, any))
                .filter(text -> !text.isBlank());
    }

    public static Arbitrary<Span> spans() {
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 1000);
        Arbitrary<Integer> start = Arbitraries.integers().between(0, Integer.MAX_VALUE - 1000);
        return Combinators.combine(start, length).as((from, n) -> new Span(from, from + n));
    }

    public static Arbitrary<Header> headers() {
        return Builders.withBuilder(Header::builder)
                .use(phrases())
                .withProbability(0.7)
                .in(Header.Builder::title)
                .use(phrases())
                .withProbability(0.5)
                .in(Header.Builder::enclosureTitle)
                .use(phrases())
                .withProbability(0.5)
                .in(Header.Builder::documentType)
                .use(documentNumbers())
                .withProbability(0.5)
                .in(Header.Builder::documentNumber)
                .use(few(phrases()))
                .in(Header.Builder::issuers)
                .use(few(phrases()))
                .in(Header.Builder::recipients)
                .use(datePhrases())
                .withProbability(0.5)
                .in(Header.Builder::issuedOn)
                .use(few(phrases()))
                .in(Header.Builder::copiedTo)
                .use(phrases())
                .withProbability(0.5)
                .in(Header.Builder::printedBy)
                .use(datePhrases())
                .withProbability(0.5)
                .in(Header.Builder::printedOn)
                .build(Header.Builder::build);
    }

    public static Arbitrary<Phrase> phrases() {
        return Combinators.combine(texts(), spans()).as(Phrase::new);
    }

    public static Arbitrary<DatePhrase> datePhrases() {
        return Combinators.combine(dates(), texts(), spans()).as(DatePhrase::new);
    }

    public static Arbitrary<DocumentNumber> documentNumbers() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1900, 2999);
        Arbitrary<Integer> serials = Arbitraries.integers().between(1, Integer.MAX_VALUE);
        return Combinators.combine(texts(), years, serials, spans()).as(DocumentNumber::new);
    }

    /** Sections nested up to so many levels. */
    public static Arbitrary<Section> sections(int levels) {
        Arbitrary<List<Section>> below = levels == 1 ? Arbitraries.just(List.of()) : few(sections(levels - 1));
        return Combinators.combine(
                        numberings(),
                        texts(),
                        Arbitraries.of(SectionKind.class),
                        few(targets()),
                        few(deadlines()),
                        below,
                        spans())
                .as(Section::new);
    }

    public static Arbitrary<Numbering> numberings() {
        Arbitrary<Integer> values = Arbitraries.integers().greaterOrEqual(0);
        return Combinators.combine(texts(), Arbitraries.of(Numbering.Style.class), values, spans())
                .as(Numbering::new);
    }

    public static Arbitrary<Task> tasks() {
        Arbitrary<List<String>> paths = texts().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Phrase> words = phrases();
        return Combinators.combine(
                        paths,
                        texts(),
                        words,
                        few(measures()),
                        few(units()),
                        few(deadlines()),
                        few(targets()),
                        few(citations()))
                .as((path, title, text, measures, units, deadlines, targets, citations) -> new Task(
                        path, title, text.text(), measures, units, deadlines, targets, citations, text.span()));
    }

    public static Arbitrary<Measure> measures() {
        return Combinators.combine(texts().optional(), texts(), texts(), few(units()), spans())
                .as(Measure::new);
    }

    public static Arbitrary<ResponsibleUnit> units() {
        return Combinators.combine(texts(), Arbitraries.of(Role.class), spans()).as(ResponsibleUnit::new);
    }

    public static Arbitrary<Deadline> deadlines() {
        Arbitrary<DateBasis> bases = Arbitraries.of(DateBasis.class);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 5000);
        return Arbitraries.oneOf(
                Combinators.combine(texts(), dates(), bases, spans()).as(Deadline.By::new),
                Combinators.combine(texts(), dates(), days, bases, spans())
                        .as((text, start, n, basis, span) ->
                                new Deadline.During(text, start, start.plusDays(n), basis, span)),
                Combinators.combine(texts(), spans()).as(Deadline.Immediate::new),
                Combinators.combine(texts(), spans()).as(Deadline.Continuing::new),
                Combinators.combine(texts(), periods(), spans()).as(Deadline.Recurring::new));
    }

    public static Arbitrary<Target> targets() {
        Arbitrary<Optional<Deadline>> times =
                deadlines().filter(deadline -> deadline.lastDay().isPresent()).optional();
        return Combinators.combine(plainTargets(), Arbitraries.of(Modality.class), times)
                .as(Target::with);
    }

    private static Arbitrary<Target> plainTargets() {
        return Arbitraries.of(Comparator.class)
                .flatMap(comparator -> Combinators.combine(
                                texts(), texts(), numbers(), numbers(), texts().optional(), texts().optional(), spans())
                        .as((text, indicator, value, other, unit, basis, span) -> new Target(
                                text,
                                indicator,
                                comparator,
                                value.min(other),
                                upper(comparator, value.max(other)),
                                unit,
                                basis,
                                span)));
    }

    public static Arbitrary<Annex> annexes() {
        return Combinators.combine(texts().optional(), phrases(), few(phrases()), spans())
                .as(Annex::new);
    }

    public static Arbitrary<Citation> citations() {
        return Arbitraries.oneOf(
                Combinators.combine(texts(), documentNumbers().optional(), spans())
                        .as((title, number, span) -> new Citation(Optional.of(title), number, span)),
                Combinators.combine(documentNumbers(), spans())
                        .as((number, span) -> new Citation(Optional.empty(), Optional.of(number), span)),
                Combinators.combine(texts(), Arbitraries.of(CitationKind.class), texts(), spans())
                        .as((title, kind, shortTitle, span) -> new Citation(
                                Optional.of(title), Optional.empty(), kind, Optional.of(shortTitle), span)));
    }

    /** Blocks that follow each other from 0. */
    public static Arbitrary<List<Block>> partitions() {
        Arbitrary<BlockKind> kinds = Arbitraries.of(BlockKind.class);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 1000);
        return Combinators.combine(kinds, lengths)
                .as(Tuple::of)
                .list()
                .ofMaxSize(5)
                .map(parts -> {
                    List<Block> blocks = new ArrayList<>();
                    int end = 0;
                    for (Tuple.Tuple2<BlockKind, Integer> part : parts) {
                        blocks.add(new Block(part.get1(), new Span(end, end + part.get2())));
                        end += part.get2();
                    }
                    return blocks;
                });
    }

    private static Optional<BigDecimal> upper(Comparator comparator, BigDecimal upper) {
        return switch (comparator) {
            case BETWEEN -> Optional.of(upper);
            case CHANGE_BY -> Optional.of(upper).filter(number -> number.signum() >= 0);
            default -> Optional.empty();
        };
    }

    private static Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigDecimal> scientific = Combinators.combine(
                        Arbitraries.integers(), Arbitraries.integers().between(-300, 300))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, scale));
        return Arbitraries.oneOf(Arbitraries.bigDecimals().ofScale(6), scientific);
    }

    private static Arbitrary<LocalDate> dates() {
        Arbitrary<Long> usual = Arbitraries.longs().between(-30_000, 50_000);
        Arbitrary<Long> any =
                Arbitraries.longs().between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay() - 5000);
        return Arbitraries.oneOf(usual, any).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Period> periods() {
        Arbitrary<Integer> parts = Arbitraries.integers().between(0, 400);
        return Combinators.combine(parts, parts, parts).as(Period::of).filter(period -> !period.isZero());
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> values) {
        return values.list().ofMaxSize(2);
    }
}
