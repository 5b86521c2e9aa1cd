package io.github.gongwen4j.registry;

import io.github.gongwen4j.model.Annex;
import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.ResponsibleUnit;
import io.github.gongwen4j.model.Task;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What names mean in one document: by the registry, and by what the document itself shows. Immutable once it is made. */
final class DocumentNames {
    private static final List<String> OFFICE_ENDS = List.of("公室", "公厅", "事处");
    private static final String OFFICE = "人民政府办公室";

    private final UnitRegistry registry;
    private final Jurisdiction jurisdiction;
    private final Period period;
    private final Map<String, CanonicalUnit> found = new HashMap<>();
    private final Map<CanonicalUnit, CanonicalUnit> same = new HashMap<>();

    private DocumentNames(UnitRegistry registry, PolicyDocument document) {
        this.registry = registry;
        this.jurisdiction = jurisdictionOf(document.header(), registry);
        this.period = periodOf(document.header());
    }

    static DocumentNames of(PolicyDocument document, UnitRegistry registry) {
        DocumentNames names = new DocumentNames(registry, document);
        Set<String> written = written(document).collect(Collectors.toCollection(LinkedHashSet::new));
        written.forEach(name -> names.found.put(name, names.byRegistry(name)));
        Map<String, CanonicalUnit> shown = new LinkedHashMap<>();
        names.found.values().forEach(unit -> shown.put(unit.name(), unit));
        written.forEach(names::addPlates);
        shown.values().forEach(unit -> names.addFullForm(unit, shown));
        ShortNames.in(document, written).forEach(names::addShortName);
        return names;
    }

    Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** The body that a name means here. */
    CanonicalUnit resolve(String name) {
        return follow(byRegistry(name));
    }

    private CanonicalUnit byRegistry(String name) {
        CanonicalUnit unit = found.get(name);
        return unit == null ? registry.resolve(name, jurisdiction, period) : unit;
    }

    private CanonicalUnit follow(CanonicalUnit unit) {
        CanonicalUnit current = unit;
        while (same.containsKey(current)) {
            current = same.get(current);
        }
        return current;
    }

    /** Ends never lead back, because each leads to one from which nothing leads on. */
    private void merge(CanonicalUnit from, CanonicalUnit to) {
        CanonicalUnit end = follow(to);
        if (from.kind() == end.kind() && !same.containsKey(from) && !from.equals(end)) {
            same.put(from, end);
        }
    }

    /** 市市场监管局（市知识产权局） shows that both are one body. */
    private void addPlates(String name) {
        Plates.of(Names.normal(name)).ifPresent(plates -> {
            CanonicalUnit head = byRegistry(name);
            if (head.equals(byRegistry(plates.head()))) {
                plates.others().forEach(other -> merge(byRegistry(other), head));
            }
        });
    }

    private void addShortName(ShortNames.ShortName name) {
        merge(byRegistry(name.written()), byRegistry(name.full()));
    }

    /** 郊区工作办 beside 郊区工作办公室; 市人民政府办公室 for the 市政府办 of a city whose office is a 办公厅. */
    private void addFullForm(CanonicalUnit unit, Map<String, CanonicalUnit> shown) {
        String name = unit.name();
        Stream<String> forms = name.endsWith("办")
                ? OFFICE_ENDS.stream().map(name::concat)
                : name.endsWith(OFFICE) ? Stream.of(name.substring(0, name.length() - 1) + "厅") : Stream.empty();
        List<CanonicalUnit> full =
                forms.flatMap(form -> Stream.ofNullable(shown.get(form))).toList();
        if (full.size() == 1) {
            merge(unit, full.get(0));
        }
    }

    private static Stream<String> written(PolicyDocument document) {
        Header header = document.header();
        Stream<String> head = Stream.of(
                        header.issuers(),
                        header.recipients(),
                        header.copiedTo(),
                        header.printedBy().stream().toList())
                .flatMap(List::stream)
                .map(Phrase::text);
        Stream<String> parties =
                document.tasks().stream().map(Task::units).flatMap(List::stream).map(ResponsibleUnit::name);
        Stream<String> listed = document.annexes().stream()
                .map(Annex::items)
                .flatMap(List::stream)
                .map(Phrase::text);
        return Stream.of(head, parties, listed).flatMap(names -> names);
    }

    /** The place of the first element of the header that tells one; of a title only a listed one, since it may start with any words. */
    private static Jurisdiction jurisdictionOf(Header header, UnitRegistry registry) {
        Stream<Jurisdiction> issuers = Stream.concat(header.issuers().stream(), header.printedBy().stream())
                .map(phrase -> registry.jurisdictionOf(phrase.text()));
        Stream<Jurisdiction> titles = Stream.concat(header.title().stream(), header.enclosureTitle().stream())
                .map(phrase -> registry.jurisdictionOf(phrase.text()))
                .filter(place -> place.province().isPresent());
        return Stream.concat(issuers, titles)
                .filter(place -> place.level() != JurisdictionLevel.UNKNOWN)
                .findFirst()
                .orElse(Jurisdiction.unknown());
    }

    private static Period periodOf(Header header) {
        Optional<DatePhrase> day = header.issuedOn().or(header::printedOn);
        return day.map(its -> Period.of(its.date()))
                .or(() -> header.documentNumber().map(number -> Period.ofYear(number.year())))
                .orElse(Period.ALWAYS);
    }
}
