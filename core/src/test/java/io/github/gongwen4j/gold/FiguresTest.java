package io.github.gongwen4j.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures are compared one by one. */
class FiguresTest {
    private static final Figures BEFORE = new Figures(Map.of("000 tasks", 0.9, "000 titles", 0.5, "001 tasks", 1.0));

    @Test
    void aFigureThatRisesIsAGain() {
        Figures now = new Figures(Map.of("000 tasks", 1.0, "000 titles", 0.5, "001 tasks", 1.0));

        assertThat(now.gainsOver(BEFORE)).containsExactly("+ 000 tasks 0.900000 -> 1.000000");
        assertThat(now.lossesAgainst(BEFORE)).isEmpty();
    }

    @Test
    void aFigureThatFallsIsALossWhateverElseRises() {
        Figures now = new Figures(Map.of("000 tasks", 1.0, "000 titles", 0.4, "001 tasks", 1.0));

        assertThat(now.lossesAgainst(BEFORE)).containsExactly("- 000 titles 0.500000 -> 0.400000");
    }

    @Test
    void aFigureThatIsGoneIsALoss() {
        Figures now = new Figures(Map.of("000 tasks", 0.9, "000 titles", 0.5));

        assertThat(now.lossesAgainst(BEFORE)).containsExactly("- 001 tasks 1.000000 -> 0.000000");
    }

    @Test
    void roundingIsNoLoss() {
        Figures third = new Figures(Map.of("000 tasks", 1 / 3.0));

        assertThat(third.lossesAgainst(Figures.parse(third.toString()))).isEmpty();
        assertThat(third.gainsOver(Figures.parse(third.toString()))).isEmpty();
    }

    @Test
    void figuresAreStoredAsTheyAreRead() {
        assertThat(Figures.parse(BEFORE.toString())).isEqualTo(BEFORE);
    }
}
