package io.github.gongwen4j.internal.report;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the diagnostics of one run. Belongs to one thread. */
public final class Report {
    /** Places of a common repair that are listed one by one; the count tells of the rest. */
    private static final int LISTED_PLACES = 20;

    /** Repairs of one kind that make a remark of their own each; those beyond make one together. */
    private static final int MOST_SINGLE_REPAIRS = 100;

    private static final Set<DiagnosticCode> SINGLE_REPAIRS = EnumSet.of(
            DiagnosticCode.PAGE_CHROME,
            DiagnosticCode.STRAY_MARK,
            DiagnosticCode.STRAY_MARK_SUSPECTED,
            DiagnosticCode.ENCODING_DAMAGE,
            DiagnosticCode.LOST_BYTES,
            DiagnosticCode.NUMBER_REPAIRED);

    private final List<Diagnostic> single = new ArrayList<>();
    private final Map<DiagnosticCode, Integer> repairs = new EnumMap<>(DiagnosticCode.class);
    private final Set<DiagnosticCode> firsts = EnumSet.noneOf(DiagnosticCode.class);
    private final Map<DiagnosticCode, Tally> tallies = new EnumMap<>(DiagnosticCode.class);

    private static final class Tally {
        private final List<Span> places = new ArrayList<>();
        private int count;
    }

    /** Adds a remark of its own, or counts it if it is one of too many repairs of its kind. */
    public void add(Diagnostic diagnostic) {
        if (!(diagnostic.code() instanceof DiagnosticCode code)
                || !SINGLE_REPAIRS.contains(code)
                || repairs.merge(code, 1, Integer::sum) <= MOST_SINGLE_REPAIRS) {
            single.add(diagnostic);
        } else if (count(code)) {
            place(code, diagnostic.span());
        }
    }

    /** Adds a remark with one argument. */
    public void add(DiagnosticCode code, Span span, String name, String value) {
        add(Diagnostic.of(code, span, Map.of(name, value)));
    }

    /** Tells that a damaged document number was read in the standard's form. */
    public void addNumberRepaired(Span span, String found, String read) {
        add(Diagnostic.of(DiagnosticCode.NUMBER_REPAIRED, span, Map.of("found", found, "read", read)));
    }

    /** Adds a remark with one argument, unless one of its code was added so before. */
    public void addFirst(DiagnosticCode code, Span span, String name, String value) {
        if (firsts.add(code)) {
            add(code, span, name, value);
        }
    }

    /**
     * Counts a repair that is so common that all its places make one remark.
     *
     * @return whether its place is to be listed by {@link #place}, as those of the first repairs are
     */
    public boolean count(DiagnosticCode code) {
        Tally tally = tallies.computeIfAbsent(code, c -> new Tally());
        tally.count++;
        return tally.places.size() <= LISTED_PLACES;
    }

    /** Lists the place of a repair that was counted. */
    public void place(DiagnosticCode code, Span place) {
        tallies.computeIfAbsent(code, c -> new Tally()).places.add(place);
    }

    /** All remarks, by place. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(single);
        tallies.forEach((code, tally) -> {
            Diagnostic whole = Diagnostic.of(code, tally.places.get(0), Map.of("count", String.valueOf(tally.count)));
            all.add(whole.withRelated(tally.places.subList(1, tally.places.size())));
        });
        all.sort(Diagnostic.byPlace());
        return List.copyOf(all);
    }
}
