package io.github.gongwen4j.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.clean.AlignedText;
import io.github.gongwen4j.internal.clean.Cleaning;
import io.github.gongwen4j.internal.clean.Pass;
import io.github.gongwen4j.internal.limit.Limits;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.SourceText;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that neither go on nor begin anew are doubtful. */
class NumberingCheckTest {

    private static List<Diagnostic> findings(String lines) {
        String text = lines.replace('|', '\n');
        Report report = new Report();
        NumberingCheck.check(OutlineBuilder.build(text, Line.all(text), 128, mark -> {}), aligned(text), report);
        return report.diagnostics();
    }

    private static AlignedText aligned(String text) {
        Limits none = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, 100);
        return Cleaning.clean(SourceText.of(text), EnumSet.noneOf(Pass.class), none, new Report())
                .aligned();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、甲|二、乙|三、丙", "一、甲|1.乙|2.丙|二、丁|1.戊", "一、甲|1.乙|二、丙|2.丁", "1.1 甲甲|1.3 乙乙", "三、甲", "任务"})
    void numbersThatGoOnOrBeginAnewAreInOrder(String lines) {
        assertThat(findings(lines)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、甲|三、乙", "一、甲|二、乙|二、丙", "一、甲|1.乙|二、丙|3.丁", "一、甲|1.乙|3.丙"})
    void othersAreReported(String lines) {
        assertThat(findings(lines)).extracting(Diagnostic::code).containsExactly(DiagnosticCode.NUMBER_OUT_OF_ORDER);
    }

    @Test
    void theReportNamesBothNumbersAtThePlaceOfTheSecond() {
        Diagnostic finding = findings("一、甲|三、乙").get(0);
        assertThat(finding.span().of("一、甲|三、乙")).isEqualTo("三、");
        assertThat(finding.arguments()).containsEntry("found", "三").containsEntry("previous", "一");
    }

    @Test
    void theNextNumberIsHeldAgainstTheOneThatWasRead() {
        assertThat(findings("一、甲|三、乙|四、丙")).hasSize(1);
        assertThat(findings("一、甲|三、乙|二、丙")).hasSize(2);
    }
}
