package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Statement;
import io.github.gongwen4j.internal.extract.TimeExpression;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The deadlines and targets that an item's own words state.
 *
 * @param deadlines by place
 * @param targets by place
 */
record Stated(List<Deadline> deadlines, List<Target> targets) {

    /** Reads an item from one of its lines on; what stands before is a problem's description. */
    static Stated of(Run run, Content content, int fromLine) {
        List<TimeExpression> times = new ArrayList<>();
        List<Stretch> stretches = content.runningText(fromLine);
        for (Stretch stretch : stretches) {
            times.addAll(run.times().inText(stretch.start(), stretch.end()));
        }
        for (Statement statement : content.statements()) {
            times.addAll(statement.times());
            reportVague(run, statement);
        }
        DatedTimes dated = new DeadlineReader(run).read(times);
        TargetReader targetReader = new TargetReader(run, dated);
        List<Target> targets = new ArrayList<>();
        stretches.forEach(stretch -> targets.addAll(targetReader.read(stretch)));
        return new Stated(dated.deadlines(), targets);
    }

    /** 完成时限：尽快: the field is there, but it names no date. */
    private static void reportVague(Run run, Statement statement) {
        boolean empty = statement.times().isEmpty() && statement.parties().isEmpty();
        Optional<Label> label = empty ? Label.at(run.text(), statement.start(), statement.end()) : Optional.empty();
        label.filter(l -> l.kind() == Label.Kind.TIME && l.end() < statement.end())
                .ifPresent(l -> run.report()
                        .add(
                                DiagnosticCode.TIME_IMPRECISE,
                                run.span(l.end(), statement.end()),
                                "text",
                                run.text(l.end(), statement.end())));
    }
}
