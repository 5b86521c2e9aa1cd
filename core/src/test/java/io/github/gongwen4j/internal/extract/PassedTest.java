package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassedTest {
    private static final Lexicon<String> WORDS = Lexicon.of(List.of("今年", "今年以来", "年以", "已"));

    @Test
    void aWordIsInAStretchOnlyIfItsWholeLengthIs() {
        Passed passed = new Passed(WORDS, "今年以来完成");
        assertThat(passed.anyIn(0, 1)).isFalse();
        assertThat(passed.anyIn(0, 2)).isTrue();
        assertThat(passed.anyIn(1, 3)).isTrue();
        assertThat(passed.anyIn(2, 6)).isFalse();
    }

    @Test
    void itSaysWhatTheListSaysForStretchesThatEndFurtherOnOrNot() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append("今年以来已的市局".charAt(random.nextInt(8)));
        }
        Passed passed = new Passed(WORDS, text);
        for (int end = 0; end < text.length(); end += random.nextInt(4)) {
            int asked = random.nextInt(10) == 0 ? Math.max(0, end - 5) : end;
            int start = Math.max(0, asked - random.nextInt(30));
            assertThat(passed.anyIn(start, asked)).isEqualTo(WORDS.anyIn(text, start, asked));
        }
    }
}
