package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalBreaksTest {

    private static List<String> lines(String text) {
        return DecimalBreaks.in(text, 0, text.length()).stream()
                .map(at -> text.substring(at, Math.min(text.length(), at + 5)))
                .toList();
    }

    @Test
    void decimalsFollowEachOtherAndChaptersStandInFrontOfTheirFirstSection() {
        assertThat(lines("预案1 总则1.1 目的。减灾。1.2 原则。统一领导。2 准备2.1 排查。到位。2.2 储备。到位。"))
                .containsExactly("1 总则1", "1.1 目", "1.2 原", "2 准备2", "2.1 排", "2.2 储");
    }

    @Test
    void sectionsOfSectionsFollowToo() {
        assertThat(lines("1.1 目的1.1.1 减灾。1.1.2 救灾。1.2 原则。")).containsExactly("1.1 目", "1.1.1", "1.1.2", "1.2 原");
    }

    @ParameterizedTest
    @ValueSource(strings = {"增长1.1 个百分点，1.2 个百分点。", "2.1 排查。2.2 储备。2.3 演练。", "1.1 目的。1.2 原则。", "1.1万亩、1.2万亩、1.3万亩"})
    void amountsAndLonelyDecimalsAreNone(String text) {
        assertThat(lines(text)).isEmpty();
    }
}
