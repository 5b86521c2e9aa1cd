package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.Comparator;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** A share of more than the whole: 覆盖率达到120%. */
final class ShareOverHundred implements Rule {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Lexicon<String> SHARES = Lexicon.read(ShareOverHundred.class, "shares.txt");
    private static final Lexicon<String> OVER_WHOLE = Lexicon.read(ShareOverHundred.class, "shares-over-whole.txt");

    @Override
    public Code code() {
        return DiagnosticCode.SHARE_OVER_HUNDRED;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        for (Target target : subject.document().targets()) {
            boolean percent =
                    target.unit().filter(u -> u.equals("%") || u.equals("％")).isPresent();
            boolean over = target.upper().orElse(target.value()).compareTo(WHOLE) > 0;
            boolean level = target.comparator() != Comparator.CHANGE_BY;
            if (percent && over && level && isShare(target.indicator())) {
                findings.accept(
                        Finding.of(code(), target.span(), "indicator", target.indicator(), "text", target.text()));
            }
        }
    }

    private static boolean isShare(String indicator) {
        return SHARES.endsOf(indicator) && !OVER_WHOLE.anyIn(indicator);
    }
}
