package io.github.gongwen4j.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class TextLinesTest {
    @Test
    void onlyLinesWithTheCharacterAreCalledBackEachOnce() {
        List<String> found = new ArrayList<>();
        String text = "一 二\n三\n四 五 六\n";
        TextLines.forEachWith(' ', text, (start, end) -> found.add(text.substring(start, end)));
        assertThat(found).containsExactly("一 二", "四 五 六");
    }

    @Property(tries = 500, seed = "1")
    void theLinesWithACharacterAreThoseOfAllLinesThatHoldIt(@ForAll @Chars({'a', ' ', '\n'}) String text) {
        List<String> expected = new ArrayList<>();
        TextLines.forEach(text, (start, end) -> {
            if (text.substring(start, end).indexOf(' ') >= 0) {
                expected.add(start + "-" + end);
            }
        });
        List<String> found = new ArrayList<>();
        TextLines.forEachWith(' ', text, (start, end) -> found.add(start + "-" + end));
        assertThat(found).isEqualTo(expected);
    }
}
