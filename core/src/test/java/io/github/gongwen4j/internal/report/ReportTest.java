package io.github.gongwen4j.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static List<Diagnostic> remarks(DiagnosticCode code, int places) {
        Report report = new Report();
        for (int i = 0; i < places; i++) {
            report.add(Diagnostic.of(code, new Span(i, i + 1), Map.of("text", "字")));
        }
        return report.diagnostics();
    }

    @Test
    void repairsOfOneKindAreListedOneByOneUpToALimit() {
        assertThat(remarks(DiagnosticCode.STRAY_MARK, 100))
                .hasSize(100)
                .allMatch(remark -> remark.arguments().equals(Map.of("text", "字")));
    }

    @Test
    void thoseBeyondMakeOneRemarkThatTellsHowMany() {
        List<Diagnostic> remarks = remarks(DiagnosticCode.STRAY_MARK, 150);
        assertThat(remarks).hasSize(101);
        assertThat(remarks.get(100).span()).isEqualTo(new Span(100, 101));
        assertThat(remarks.get(100).arguments()).isEqualTo(Map.of("count", "50"));
        assertThat(remarks.get(100).related()).isNotEmpty().allMatch(place -> place.start() > 100);
    }

    @Test
    void whatIsNoRepairIsAlwaysListed() {
        assertThat(remarks(DiagnosticCode.TIME_UNRESOLVED, 150)).hasSize(150);
    }
}
