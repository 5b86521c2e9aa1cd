package io.github.gongwen4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.SectionKind;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.source.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyJsonBoundsTest {
    @Test
    void sectionsMayNestAHundredLevelsDeepOnASmallStack() throws InterruptedException {
        AtomicReference<PolicyDocument> back = new AtomicReference<>();
        PolicyDocument deep = nested(100);
        Thread small = new Thread(null, () -> back.set(PolicyJson.read(PolicyJson.write(deep))), "small", 256 * 1024);
        small.start();
        small.join();
        assertThat(back.get()).isEqualTo(deep);
    }

    @Test
    void sectionsThatNestDeeperAreRefusedInBothDirections() {
        PolicyDocument deeper = nested(101);
        assertThatExceptionOfType(PolicyJsonException.class)
                .isThrownBy(() -> PolicyJson.write(deeper))
                .withMessage("sections must nest at most 100 levels deep")
                .matches(e -> e.path().isEmpty() && e.position().isEmpty());
        String json = PolicyJson.write(nested(100));
        int innermost = json.lastIndexOf("\"sections\": []");
        String one = json.substring(innermost).replaceFirst("\\[]", "[{}]");
        assertThatExceptionOfType(PolicyJsonException.class)
                .isThrownBy(() -> PolicyJson.read(json.substring(0, innermost) + one))
                .withMessageEndingWith(".sections[0]: expected at most 100 levels of sections, found an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"sections\":[", "{\"unknown\":[["})
    void openersWithoutEndAreRefused(String opener) {
        assertThatExceptionOfType(PolicyJsonException.class)
                .isThrownBy(() -> PolicyJson.read(opener.repeat(100_000)))
                .matches(e -> e.position().isPresent())
                .withMessageContaining("nesting depth");
    }

    @Test
    void numbersHaveAtMostAThousandDigits() {
        PolicyDocument long1 = with(new BigDecimal("9".repeat(999) + ".5"));
        assertThat(PolicyJson.read(PolicyJson.write(long1))).isEqualTo(long1);
        PolicyDocument long2 = with(BigDecimal.ONE.movePointLeft(999));
        assertThat(PolicyJson.read(PolicyJson.write(long2))).isEqualTo(long2);
        assertThatThrownBy(() -> PolicyJson.write(with(BigDecimal.ONE.movePointLeft(1000))))
                .isInstanceOf(PolicyJsonException.class)
                .hasMessage("a target's value must have at most 1000 digits: 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000", "1e999999999", "1e-999999999", "-1E+2147483647", "1e-2147483647"})
    void anExponentCannotBlowUpANumber(String number) {
        String json = PolicyJson.write(with(BigDecimal.valueOf(7))).replace("\"value\": 7", "\"value\": " + number);
        assertThatExceptionOfType(PolicyJsonException.class)
                .isThrownBy(() -> PolicyJson.read(json))
                .withMessageStartingWith(
                        "sections[0].targets[0].value: expected a number of at most 1000 digits, found");
    }

    @Test
    void veryManyDigitsAreRefused() {
        String json = PolicyJson.write(with(BigDecimal.valueOf(7)))
                .replace("\"value\": 7", "\"value\": " + "7".repeat(100_000));
        assertThatExceptionOfType(PolicyJsonException.class).isThrownBy(() -> PolicyJson.read(json));
    }

    @Test
    void manyElementsAndLongTextsTakeLittleTime() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            blocks.add(new Block(BlockKind.ITEM, new Span(i, i + 1)));
        }
        List<Section> sections = List.of(section("长".repeat(25_000_000), List.of(), List.of()));
        PolicyDocument document =
                new PolicyDocument(SampleDocument.bare().header(), sections, List.of(), List.of(), List.of(), blocks);
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(PolicyJson.read(PolicyJson.write(document)).equals(document))
                        .isTrue());
    }

    private static PolicyDocument nested(int levels) {
        Section section = section("标题", List.of(), List.of());
        for (int i = 1; i < levels; i++) {
            section = section("标题", List.of(), List.of(section));
        }
        return new PolicyDocument(
                SampleDocument.bare().header(), List.of(section), List.of(), List.of(), List.of(), List.of());
    }

    private static PolicyDocument with(BigDecimal value) {
        return new PolicyDocument(
                SampleDocument.bare().header(),
                List.of(section("标题", List.of(SampleDocument.target(value)), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Section section(String heading, List<Target> targets, List<Section> below) {
        Numbering numbering = new Numbering("一", Numbering.Style.HAN, 1, new Span(0, 2));
        return new Section(numbering, heading, SectionKind.OTHER, targets, List.of(), below, new Span(0, 4));
    }
}
