package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.clean.AlignedText;
import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.NamePieces;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the elements of the header from the lines that the layout assigns to them. */
public final class HeaderReader {
    private final AlignedText aligned;
    private final String text;
    private final Layout layout;
    private final Report report;
    private final Conflicts conflicts;
    private final Header.Builder header = Header.builder();

    private HeaderReader(AlignedText aligned, Layout layout, Report report) {
        this.aligned = aligned;
        this.text = aligned.text();
        this.layout = layout;
        this.report = report;
        this.conflicts = new Conflicts(text, layout.head().metadata(), report);
    }

    /** Reads the header of a document. */
    public static Header read(AlignedText aligned, Layout layout, Report report) {
        HeaderReader reader = new HeaderReader(aligned, layout, report);
        reader.titles();
        reader.number();
        reader.issuers();
        reader.recipients();
        reader.issuedOn();
        reader.closingRecord();
        return reader.header.build();
    }

    private void titles() {
        layout.enclosure().ifPresent(e -> header.enclosureTitle(new Phrase(e.text(), span(e.start(), e.end()))));
        Optional<TitleLines> title = layout.head().title();
        Optional<Stretch> described = layout.head().metadata().value(DescribedField.TITLE);
        if (title.isEmpty() && described.isPresent()) {
            header.title(phrase(described.get()));
            DocumentTypes.endOf(described.get().of(text)).ifPresent(t -> {
                int start = described.get().start() + t.start();
                header.documentType(
                        phrase(new Stretch(start, start + t.meaning().length())));
            });
            return;
        }
        if (title.isEmpty()) {
            report.add(Diagnostic.of(DiagnosticCode.NO_TITLE, new Span(0, 0), Map.of()));
            return;
        }
        TitleLines lines = title.get();
        int marks = TitleLines.isInMarks(lines.text()) ? 1 : 0;
        String words = TitleLines.withoutMarks(lines.text());
        Phrase phrase = new Phrase(words, span(lines.start() + marks, lines.end() - marks));
        header.title(phrase);
        conflicts.title(phrase, layout.enclosure().map(TitleLines::text));
        Optional<Lexicon.Match<String>> type = DocumentTypes.endOf(lines.text());
        type.ifPresent(t -> header.documentType(new Phrase(t.meaning(), placeOfType(lines, t))));
    }

    /** The type stands on the last line, or above its number (令 above 第12号); a type broken over lines is placed on the whole title. */
    private Span placeOfType(TitleLines title, Lexicon.Match<String> type) {
        int fromEnd = title.text().length() - type.start();
        for (int i = title.lines().size() - 1; i >= 0; i--) {
            Line line = title.lines().get(i);
            int start = line.end() - fromEnd;
            int end = start + type.meaning().length();
            if (start >= line.start()) {
                return end <= line.end() ? span(start, end) : span(title.start(), title.end());
            }
            fromEnd -= line.end() - line.start();
        }
        return span(title.start(), title.end());
    }

    private void number() {
        Optional<Stretch> stretch = layout.head().number().map(l -> new Stretch(l.start(), l.end()));
        Optional<Stretch> source = stretch.or(() -> layout.head().metadata().value(DescribedField.NUMBER));
        source.flatMap(l -> DocumentNumbers.ofLine(text, l.start(), l.end())).ifPresent(found -> {
            Span place = span(found.start(), found.end());
            DocumentNumber number = new DocumentNumber(found.code(), found.year(), found.serial(), place);
            header.documentNumber(number);
            conflicts.number(number);
            if (found.repaired()) {
                String words = text.substring(found.start(), found.end()).strip();
                report.addNumberRepaired(place, words, number.toString());
            }
        });
    }

    private void issuers() {
        List<Phrase> signing =
                Issuers.signing(text, layout).stream().map(this::phrase).toList();
        conflicts.issuers(signing);
        header.issuers(
                signing.isEmpty()
                        ? Issuers.named(text, layout).stream().map(this::phrase).toList()
                        : signing);
    }

    /** One entry a class: parted by commas, or by 、 where there is no comma. */
    private void recipients() {
        List<Line> lines = layout.head().recipients();
        Optional<Stretch> printed = lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stretch(
                        lines.get(0).start(), lines.get(lines.size() - 1).end() - 1));
        printed.or(() -> layout.head().metadata().value(DescribedField.RECIPIENTS))
                .ifPresent(names -> header.recipients(classesOf(names)));
    }

    private List<Phrase> classesOf(Stretch names) {
        List<Stretch> classes = Stretch.split(text, names.start(), names.end(), "，；");
        return (classes.size() == 1 ? NamePieces.of(text, names.start(), names.end(), "、") : classes)
                .stream().map(this::phrase).toList();
    }

    private void issuedOn() {
        Optional<Line> signed = layout.signature().flatMap(Signature::date);
        Optional<Stretch> described = layout.head().metadata().value(DescribedField.DATE);
        if (signed.isEmpty() && described.isPresent()) {
            readDate(Dates.withoutTime(text, described.get())).ifPresent(header::issuedOn);
            return;
        }
        Optional<Line> line = signed.or(() -> layout.head().date());
        line.ifPresent(l -> {
            int date = Signature.dateAtEnd(l, text);
            Stretch place = Dates.ofAdoption(text, l.start(), l.end())
                    .orElseGet(() -> new Stretch(date > 0 ? date : l.start(), l.end()));
            readDate(place).ifPresent(found -> {
                header.issuedOn(found);
                conflicts.date(found);
            });
        });
    }

    private Optional<DatePhrase> readDate(Stretch stretch) {
        String words = stretch.of(text);
        Optional<Dates.Reading> reading = Dates.of(words);
        Span place = span(stretch.start(), stretch.end());
        if (reading.filter(Dates.Reading::repaired).isPresent()) {
            reading.get()
                    .only()
                    .ifPresentOrElse(
                            date -> report.add(Diagnostic.of(
                                    DiagnosticCode.DATE_REPAIRED,
                                    place,
                                    Map.of("found", words, "read", date.toString()))),
                            () -> report.add(DiagnosticCode.DATE_UNREADABLE, place, "found", words));
        }
        return reading.flatMap(Dates.Reading::only).map(date -> new DatePhrase(date, words, place));
    }

    private void closingRecord() {
        List<Phrase> copied =
                layout.closing().copiedTo().stream().map(this::phrase).toList();
        Metadata described = layout.head().metadata();
        header.copiedTo(
                copied.isEmpty()
                        ? described
                                .value(DescribedField.COPIED)
                                .map(this::classesOf)
                                .orElse(List.of())
                        : copied);
        if (layout.closing().printing().isEmpty()) {
            described
                    .value(DescribedField.PRINTED)
                    .flatMap(date -> readDate(Dates.withoutTime(text, date)))
                    .ifPresent(header::printedOn);
        }
        for (Line line : layout.closing().printing()) {
            int start = Dates.startOfPrinting(line.of(text));
            int date = start < 0 ? line.end() : line.start() + start;
            Stretch name = Stretch.trimmed(text, line.start(), date);
            if (UnitNames.isName(name.of(text))) {
                header.printedBy(phrase(name));
            }
            readDate(Stretch.trimmed(text, date, line.end())).ifPresent(header::printedOn);
        }
    }

    private Phrase phrase(Stretch stretch) {
        return new Phrase(stretch.of(text), span(stretch.start(), stretch.end()));
    }

    private Span span(int start, int end) {
        return aligned.original(start, end);
    }
}
