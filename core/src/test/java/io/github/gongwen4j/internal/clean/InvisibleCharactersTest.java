package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvisibleCharactersTest {

    private static Cleaned clean(String text) {
        return Cleaned.by(new InvisibleCharacters(), text);
    }

    @Test
    void marksOfOrderAndZeroWidthAreLeftOut() {
        assertThat(clean("\uFEFF关\u200B于\u200E加\u00AD强\u2060\u202A\u0000\u007F").text())
                .isEqualTo("关于加强");
    }

    @Test
    void charactersBetweenThemKeepTheirPlaces() {
        assertThat(clean("\uFEFF关\u200B于").originOf("于")).isEqualTo("于");
    }

    @Test
    void lineFeedsTabsAndBlanksStay() {
        assertThat(clean("关\n\t于\u00A0 \u3000加").text()).isEqualTo("关\n\t于\u00A0 \u3000加");
        assertThat(clean("关于").diagnostics()).isEmpty();
    }
}
