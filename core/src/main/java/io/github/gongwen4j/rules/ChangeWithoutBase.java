package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.Comparator;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;

/** A change in per cent (提高5%) in a task whose text nowhere says compared with what: 同比, 较2020年, 年均. That of a year's sum (工业增加值) needs none. */
final class ChangeWithoutBase implements Rule {
    private static final Lexicon<String> BASES =
            Lexicon.of(List.of("比", "较", "年均", "上年", "去年", "基数", "每年", "逐年", "年度增", "基础上", "增长率", "增速", "增幅"));
    private static final Lexicon<String> YEARLY = Lexicon.read(ChangeWithoutBase.class, "yearly-flows.txt");

    @Override
    public Code code() {
        return DiagnosticCode.CHANGE_WITHOUT_BASE;
    }

    @Override
    public RuleSource source() {
        return RuleSource.PRACTICE;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        for (Task task : subject.document().tasks()) {
            if (BASES.anyIn(task.text())) {
                continue;
            }
            for (Target target : task.targets()) {
                boolean percent = target.unit().filter(u -> u.startsWith("%")).isPresent();
                if (percent
                        && target.comparator() == Comparator.CHANGE_BY
                        && target.basis().isEmpty()
                        && !YEARLY.endsOf(target.indicator())) {
                    findings.accept(
                            Finding.of(code(), target.span(), "indicator", target.indicator(), "text", target.text()));
                }
            }
        }
    }
}
