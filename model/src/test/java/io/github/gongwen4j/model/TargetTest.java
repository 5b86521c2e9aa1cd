package io.github.gongwen4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongwen4j.model.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    private static final Span SPAN = new Span(3, 8);

    @ParameterizedTest
    @CsvSource({"90,90", "90.0,90", "1E+3,1000", "0.50,0.5", "-3.0,-3", "0.000,0", "0E+5,0", "1E-3,0.001"})
    void bringsNumbersToOneForm(String given, String kept) {
        Target target = target(Comparator.EXACTLY, new BigDecimal(given), Optional.empty());
        assertThat(target.value()).isEqualTo(new BigDecimal(kept)).hasToString(kept);
        assertThat(target).isEqualTo(target(Comparator.EXACTLY, new BigDecimal(kept), Optional.empty()));
    }

    @Property
    void equalNumbersAreEqualValues(@ForAll long unscaled, @ForAll @IntRange(min = 0, max = 20) int zeros) {
        BigDecimal number = BigDecimal.valueOf(unscaled, 4);
        BigDecimal longer = number.setScale(4 + zeros);
        Target target = target(Comparator.CHANGE_BY, number, Optional.of(longer));
        assertThat(target).isEqualTo(target(Comparator.CHANGE_BY, longer, Optional.of(number)));
        assertThat(target.value()).isEqualByComparingTo(number);
        assertThat(target.value().scale()).isBetween(0, 4);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BETWEEN", "CHANGE_BY"})
    void onlyARangeOrAChangeHasAnUpperNumber(Comparator comparator) {
        assertThat(target(comparator, BigDecimal.ONE, Optional.empty()).upper()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(comparator, BigDecimal.ONE, Optional.of(BigDecimal.TEN)))
                .withMessage("upper must be absent with " + comparator + ": 10");
    }

    @Test
    void aRangeGoesUpwards() {
        assertThat(target(Comparator.BETWEEN, BigDecimal.ONE, Optional.of(new BigDecimal("1.0")))
                        .upper())
                .hasValue(BigDecimal.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(Comparator.BETWEEN, BigDecimal.ONE, Optional.empty()))
                .withMessage("upper must be present with BETWEEN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(Comparator.BETWEEN, BigDecimal.ONE, Optional.of(BigDecimal.ZERO)))
                .withMessage("upper must not be less than value 1: 0");
    }

    @Test
    void aFallMayGoDownwards() {
        BigDecimal three = new BigDecimal("-3");
        assertThat(target(Comparator.CHANGE_BY, BigDecimal.ONE.negate(), Optional.of(three))
                        .upper())
                .hasValue(three);
        assertThat(target(Comparator.CHANGE_BY, three, Optional.empty()).upper())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1001", "1E+999999999", "-7E+2147483647"})
    void refusesAnExponentThatWouldFillTheMemory(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(Comparator.EXACTLY, new BigDecimal(number), Optional.empty()))
                .withMessage("value must not have an exponent over 1000: " + number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(Comparator.CHANGE_BY, BigDecimal.ONE, Optional.of(new BigDecimal(number))))
                .withMessage("upper must not have an exponent over 1000: " + number);
    }

    @Test
    void refusesBlankWordsByTheirName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target("", "指标", Optional.empty(), Optional.empty()))
                .withMessage("text must not be blank: \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target("90%", "\u3000", Optional.empty(), Optional.empty()))
                .withMessage("indicator must not be blank: \"\u3000\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target("90%", "指标", Optional.of(""), Optional.empty()))
                .withMessage("unit must not be blank: \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target("90%", "指标", Optional.empty(), Optional.of("\n")))
                .withMessage("basis must not be blank: \"\n\"");
        assertThatNullPointerException()
                .isThrownBy(() -> target("90%", "指标", null, Optional.empty()))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> target(Comparator.EXACTLY, null, Optional.empty()))
                .withMessage("value");
    }

    @Test
    void isPlainAndWithoutATimeUnlessToldOtherwise() {
        Target target = target(Comparator.EXACTLY, BigDecimal.TEN, Optional.empty());
        assertThat(target.modality()).isEqualTo(Modality.NORMAL);
        assertThat(target.deadline()).isEmpty();
    }

    @Test
    void takesWhatItsSentenceSaysAboutIt() {
        Deadline year = new Deadline.By("2025年", LocalDate.of(2025, 12, 31), DateBasis.EXPLICIT, SPAN);
        Target plain = target(Comparator.EXACTLY, BigDecimal.TEN, Optional.empty());
        Target striven = plain.with(Modality.ASPIRATIONAL, Optional.of(year));
        assertThat(striven.modality()).isEqualTo(Modality.ASPIRATIONAL);
        assertThat(striven.deadline()).hasValue(year);
        assertThat(striven).isNotEqualTo(plain);
        assertThat(striven.with(Modality.NORMAL, Optional.empty())).isEqualTo(plain);
    }

    @Test
    void isNotReachedByATimeWithoutAnEnd() {
        Deadline monthly = new Deadline.Recurring("每月", Period.ofMonths(1), SPAN);
        Target plain = target(Comparator.EXACTLY, BigDecimal.TEN, Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain.with(Modality.NORMAL, Optional.of(monthly)))
                .withMessage("deadline must have a last day: 每月");
        assertThatNullPointerException()
                .isThrownBy(() -> plain.with(null, Optional.empty()))
                .withMessage("modality");
    }

    private static Target target(Comparator comparator, BigDecimal value, Optional<BigDecimal> upper) {
        return new Target("数", "指标", comparator, value, upper, Optional.of("%"), Optional.empty(), SPAN);
    }

    private static Target target(String text, String indicator, Optional<String> unit, Optional<String> basis) {
        return new Target(text, indicator, Comparator.EXACTLY, BigDecimal.TEN, Optional.empty(), unit, basis, SPAN);
    }
}
