package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Commitments;
import io.github.gongwen4j.internal.extract.GoverningTimes;
import io.github.gongwen4j.internal.extract.Indicators;
import io.github.gongwen4j.internal.extract.Modalities;
import io.github.gongwen4j.internal.extract.Quantities;
import io.github.gongwen4j.internal.extract.Quantity;
import io.github.gongwen4j.internal.extract.TimeExpression;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.Modality;
import io.github.gongwen4j.model.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns those quantities that are commitments into targets. */
final class TargetReader {
    private final Run run;
    private final DatedTimes dated;
    private final GoverningTimes times;
    private final Commitments commitments;

    /**
     * Prepares to read targets.
     *
     * @param dated the times that may govern them
     */
    TargetReader(Run run, DatedTimes dated) {
        this.run = run;
        this.dated = dated;
        this.times = new GoverningTimes(run.text(), dated.times());
        this.commitments = new Commitments(run.text(), run.year().earliest());
    }

    /** The targets of a stretch of running text, by place. */
    List<Target> read(Stretch stretch) {
        String text = run.text();
        List<Quantity> quantities = distributed(Quantities.in(text, stretch.start(), stretch.end()), stretch);
        List<PlacedTarget> targets = new ArrayList<>();
        BitSet committed = new BitSet();
        Optional<String> previous = Optional.empty();
        Optional<Stretch> per = Optional.empty();
        Optional<Quantity> last = Optional.empty();
        for (int i = 0; i < quantities.size(); i++) {
            int at = i;
            last.filter(l -> commitments.isParallel(quantities.get(at), l))
                    .flatMap(Quantity::before)
                    .ifPresent(bound -> quantities.set(at, quantities.get(at).withBefore(bound)));
            Quantity quantity = quantities.get(i);
            committed.set(i, commitments.isCommitment(quantity, stretch));
            boolean continued = !committed.get(i)
                    && last.filter(l -> commitments.isContinued(quantity, l, stretch))
                            .isPresent();
            if (continued || committed.get(i)) {
                last = Optional.of(quantity);
                int floor = floor(quantities, i, committed, stretch);
                Indicators wording = new Indicators(text, stretch, quantities, i, floor);
                Stretch number = new Stretch(quantity.numberStart(), quantity.end());
                Optional<Stretch> own = wording.basis();
                for (String indicator : wording.indicators(own, previous)) {
                    Optional<String> before = previous;
                    Optional<Stretch> shared = per.filter(b -> wording.sharesBasis(b, indicator, before));
                    per = own.or(() -> shared);
                    targets.add(new PlacedTarget(number, target(quantity, per, indicator)));
                    previous = Optional.of(indicator);
                }
            }
        }
        targets.addAll(Zero.in(run, stretch));
        targets.sort(Comparator.comparingInt(t -> t.number().start()));
        return governed(targets, stretch);
    }

    /** The targets with what their sentences say about them: how binding they are, and by when they are to be reached. */
    private List<Target> governed(List<PlacedTarget> targets, Stretch stretch) {
        if (targets.isEmpty()) {
            return List.of();
        }
        List<Stretch> numbers = targets.stream().map(PlacedTarget::number).toList();
        List<Optional<TimeExpression>> governing = times.of(numbers);
        List<Modality> modalities = Modalities.of(run.text(), stretch, numbers, governing);
        List<Target> result = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Optional<Deadline> deadline = governing.get(i).map(dated::of);
            result.add(targets.get(i).target().with(modalities.get(i), deadline));
        }
        return result;
    }

    /** Where the words of the commitment before this one end; a threshold in front (10亿元以上项目3个) is part of the noun. */
    private int floor(List<Quantity> quantities, int i, BitSet committed, Stretch stretch) {
        int at = i - 1;
        while (at >= 0 && !committed.get(at) && adjoins(quantities, at)) {
            at--;
        }
        return at < 0 ? stretch.start() : quantities.get(at).end();
    }

    private boolean adjoins(List<Quantity> quantities, int at) {
        int from = quantities.get(at).end();
        int to = quantities.get(at + 1).start();
        return to >= from && run.text(from, to).chars().noneMatch(c -> "，、；。和".indexOf(c) >= 0);
    }

    private Target target(Quantity quantity, Optional<Stretch> basis, String indicator) {
        return new Target(
                run.text(quantity.start(), quantity.end()),
                indicator,
                Bounds.comparatorOf(run.text(), quantity),
                Bounds.signed(quantity, quantity.value()),
                quantity.upper().map(u -> Bounds.signed(quantity, u)),
                Optional.of(quantity.unit()).filter(u -> !u.isBlank()),
                basis.map(b -> b.of(run.text())),
                run.span(quantity.start(), quantity.end()));
    }

    /** 分别…10%、8%以内: the words around a list hold for each of its numbers. */
    private List<Quantity> distributed(List<Quantity> quantities, Stretch stretch) {
        List<Quantity> result = new ArrayList<>(quantities);
        for (int last = result.size() - 1; last > 0; last--) {
            Quantity behind = result.get(last);
            Quantity front = result.get(last - 1);
            if (!isList(front, behind) || !isHandedOut(front, behind, stretch)) {
                continue;
            }
            if (front.after().isEmpty() && behind.after().isPresent()) {
                result.set(last - 1, front.withAfter(behind.after().get(), behind.end()));
            }
        }
        for (int i = 1; i < result.size(); i++) {
            Quantity front = result.get(i - 1);
            Quantity behind = result.get(i);
            boolean inherits = behind.before().isEmpty() && front.before().isPresent();
            if (inherits && isList(front, behind) && isHandedOut(front, behind, stretch)) {
                result.set(i, behind.withBefore(front.before().get()));
            }
        }
        return result;
    }

    /** 面积稳定在300万亩、200万亩: numbers of one unit behind one level are handed out, with 分别 or without. */
    private boolean isHandedOut(Quantity front, Quantity behind, Stretch stretch) {
        boolean level = front.before().isPresent()
                && behind.before().isEmpty()
                && front.unit().equals(behind.unit());
        return level || commitments.isDistributed(front, stretch);
    }

    private boolean isList(Quantity front, Quantity behind) {
        int gap = behind.start() - front.unitEnd();
        return behind.numberStart() - front.unitEnd() <= 4
                && gap >= 0
                && front.unitEnd() < behind.numberStart()
                && "、和与及以".indexOf(run.text().charAt(behind.start() - 1)) >= 0;
    }
}
