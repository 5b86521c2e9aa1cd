package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.TimeExpression;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.Target;
import java.util.ArrayList;
import java.util.List;

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
        List<Target> targets = new ArrayList<>();
        TargetReader targetReader = new TargetReader(run);
        for (Stretch stretch : content.runningText(fromLine)) {
            times.addAll(run.times().inText(stretch.start(), stretch.end()));
            targets.addAll(targetReader.read(stretch));
        }
        content.statements().forEach(statement -> times.addAll(statement.times()));
        return new Stated(new DeadlineReader(run).read(times), targets);
    }
}
