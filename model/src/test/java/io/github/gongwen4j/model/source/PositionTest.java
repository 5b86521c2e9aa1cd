package io.github.gongwen4j.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PositionTest {
    @Test
    void countsFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(0, 1))
                .withMessage("line must be at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(1, 0))
                .withMessage("column must be at least 1: 0");
    }

    @Test
    void readsAsCompilersPrintIt() {
        assertThat(new Position(12, 5)).hasToString("12:5");
    }
}
