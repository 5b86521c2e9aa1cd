package io.github.gongwen4j.internal.outline;

import io.github.gongwen4j.internal.clean.AlignedText;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.Numbering.Style;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reports numbers that neither start anew nor follow the last one of their style: an item may be missing, or a number damaged. That
 * numbers run on across sections is usual.
 */
public final class NumberingCheck {
    private NumberingCheck() {}

    /** Checks a part's outline. */
    public static void check(Item root, AlignedText text, Report report) {
        check(root, new EnumMap<>(Style.class), text, report);
    }

    private static void check(Item item, Map<Style, Mark> last, AlignedText text, Report report) {
        for (Item child : item.children()) {
            Mark mark = child.mark().orElseThrow();
            Optional.ofNullable(last.get(mark.style()))
                    .filter(before -> breaks(mark, before))
                    .ifPresent(before -> report.add(Diagnostic.of(
                            DiagnosticCode.NUMBER_OUT_OF_ORDER,
                            text.original(mark.start(), mark.end()),
                            Map.of("found", mark.label(), "previous", before.label()))));
            last.put(mark.style(), mark);
            check(child, last, text, report);
        }
    }

    private static boolean breaks(Mark mark, Mark before) {
        return mark.value() != 1 && mark.value() != before.value() + 1 && mark.style() != Style.DECIMAL;
    }
}
