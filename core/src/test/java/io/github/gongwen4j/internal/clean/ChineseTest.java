package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.github.gongwen4j.internal.lexicon.Characters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChineseTest {
    private static final List<String> IDEOGRAPHS = IntStream.rangeClosed('\u3400', '\u9FFF')
            .filter(c -> Characters.isHan((char) c))
            .mapToObj(Character::toString)
            .toList();

    /** The list says what opencc4j says; after a change of its version, this is the test that tells to make the list anew. */
    @Test
    void theListOfTraditionalCharactersIsThatOfOpencc4j() {
        Set<String> simplified = IDEOGRAPHS.stream()
                .filter(c -> !simplified(c).equals(c))
                .map(ChineseTest::simplified)
                .collect(Collectors.toSet());
        String asked = IDEOGRAPHS.stream()
                .filter(c -> !simplified(c).equals(c) && !simplified.contains(c))
                .collect(Collectors.joining());
        String listed = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> Chinese.TRADITIONAL.contains((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(listed).isEqualTo(asked).contains("國", "務", "關").doesNotContain("国");
    }

    /** 鏇 becomes 镟, which opencc4j would take for a form of 旋 if it were asked again. */
    @Test
    void whatACharacterWasSimplifiedToIsSimplified() {
        assertThat(simplified("鏇薴")).isEqualTo("镟苧");
        assertThat(Chinese.isTraditional(Inventory.of("镟苧"))).isFalse();
    }

    private static String simplified(String text) {
        return ZhConverterUtil.toSimple(text);
    }

    @Test
    void anInventoryTellsWhetherATextMayHoldTraditionalCharacters() {
        Inventory simplified = Inventory.of("国务院关于印发规划的通知");
        assertThat(Chinese.isTraditional(simplified)).isFalse();
        simplified.add("務");
        assertThat(Chinese.isTraditional(simplified)).isTrue();
    }
}
