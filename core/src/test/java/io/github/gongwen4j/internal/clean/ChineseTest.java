package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.github.gongwen4j.internal.lexicon.Characters;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChineseTest {
    /** The list says what opencc4j says; after a change of its version, this is the test that tells to make the list anew. */
    @Test
    void theListOfTraditionalCharactersIsThatOfOpencc4j() {
        String asked = IntStream.rangeClosed('\u3400', '\u9FFF')
                .filter(c -> Characters.isHan((char) c) && hasOtherForm((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String listed = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> Chinese.TRADITIONAL.contains((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(listed).isEqualTo(asked).contains("國", "務", "關").doesNotContain("国");
    }

    private static boolean hasOtherForm(char c) {
        return !ZhConverterUtil.toSimple(String.valueOf(c)).equals(String.valueOf(c));
    }

    @Test
    void anInventoryTellsWhetherATextMayHoldTraditionalCharacters() {
        Inventory simplified = Inventory.of("国务院关于印发规划的通知");
        assertThat(Chinese.isTraditional(simplified)).isFalse();
        simplified.add("務");
        assertThat(Chinese.isTraditional(simplified)).isTrue();
    }
}
