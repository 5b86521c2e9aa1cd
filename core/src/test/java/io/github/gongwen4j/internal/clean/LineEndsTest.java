package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

class LineEndsTest {

    private static Cleaned clean(String text) {
        return Cleaned.by(new LineEnds(), text);
    }

    @Test
    void everyKindOfLineEndIsOneLineFeed() {
        assertThat(clean("一\r\n二\r三\f四\u000B五\u0085六\u2028七\u2029八").text()).isEqualTo("一\n二\n三\n四\n五\n六\n七\n八");
    }

    @Test
    void aPairIsOneEndAndTwoPairsAreTwo() {
        assertThat(clean("一\r\n\r\n二").text()).isEqualTo("一\n\n二");
        assertThat(clean("一\r\r\n二").text()).isEqualTo("一\n\n二");
    }

    @Test
    void allAreOneRemark() {
        assertThat(clean("一\r\n二\r\n").codes()).containsExactly(DiagnosticCode.LINE_ENDS);
    }

    @Test
    void lineFeedsStay() {
        Cleaned cleaned = clean("一\n\n二\n");
        assertThat(cleaned.text()).isEqualTo("一\n\n二\n");
        assertThat(cleaned.diagnostics()).isEmpty();
    }
}
