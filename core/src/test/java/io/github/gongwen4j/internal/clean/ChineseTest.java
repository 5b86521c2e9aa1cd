package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.github.gongwen4j.internal.lexicon.Characters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    /** Runs without a phrase are converted without opencc4j; nobody may see which were. */
    @Property(tries = 2000, seed = "1")
    void aRunReadsAsOpencc4jReadsIt(@ForAll("runs") String run) {
        assertThat(Chinese.holdsPhrase(run, 0, run.length()) ? Chinese.simplified(run) : byCharacter(run))
                .isEqualTo(ZhConverterUtil.toSimple(run));
    }

    private static String byCharacter(String run) {
        StringBuilder simplified = new StringBuilder();
        run.chars().forEach(c -> simplified.append(Chinese.simplified((char) c)));
        return simplified.toString();
    }

    @Provide
    Arbitrary<String> runs() {
        List<String> phrases =
                DataMaps.defaults().tsPhrase().keySet().stream().sorted().toList();
        Arbitrary<String> phrase = Arbitraries.of(phrases);
        Arbitrary<String> head = phrase.map(words -> words.substring(0, words.length() - 1));
        Arbitrary<String> character = Arbitraries.of(IDEOGRAPHS).filter(c -> !"镟苧".contains(c));
        Arbitrary<String> usual = Arbitraries.of("國務院關於印發實施方案的通知".split(""));
        return Arbitraries.oneOf(phrase, head, character, usual)
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Test
    void anInventoryTellsWhetherATextMayHoldTraditionalCharacters() {
        Inventory simplified = Inventory.of("国务院关于印发规划的通知");
        assertThat(Chinese.isTraditional(simplified)).isFalse();
        simplified.add("務");
        assertThat(Chinese.isTraditional(simplified)).isTrue();
    }
}
