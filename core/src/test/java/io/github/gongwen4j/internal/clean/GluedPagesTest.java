package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedPagesTest {

    @Test
    void theNumbersOfPagesFollowEachOther() {
        String text = "抓好—1—落实，严格—2—督查。";
        assertThat(GluedPages.in(text, 0, text.length())).containsExactly(2, 5, 10, 13);
    }

    @Test
    void blanksWithinTheDashesTell() {
        String text = "抓好落实— 12 —严格督查。";
        assertThat(GluedPages.in(text, 0, text.length())).containsExactly(4, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021—2025年", "编号甲—7—乙", "4·26·宣传周"})
    void otherNumbersBetweenDashesAreNone(String text) {
        assertThat(GluedPages.in(text, 0, text.length())).isEmpty();
    }
}
