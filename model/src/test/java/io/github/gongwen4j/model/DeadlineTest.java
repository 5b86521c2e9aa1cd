package io.github.gongwen4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongwen4j.model.source.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
    private static final Span SPAN = new Span(3, 8);
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    /** One of each kind with the given text. */
    private static final List<Function<String, Deadline>> KINDS = List.of(
            text -> new Deadline.By(text, END, DateBasis.EXPLICIT, SPAN),
            text -> new Deadline.During(text, START, END, DateBasis.EXPLICIT, SPAN),
            text -> new Deadline.Immediate(text, SPAN),
            text -> new Deadline.Continuing(text, SPAN),
            text -> new Deadline.Recurring(text, Period.ofMonths(3), SPAN));

    @Test
    void eachKindHasItsWordsAndItsPlaceAndRefusesBlankWords() {
        for (Function<String, Deadline> kind : KINDS) {
            assertThat(kind.apply("时限").text()).isEqualTo("时限");
            assertThat(kind.apply("时限").span()).isEqualTo(SPAN);
            assertThat(kind.apply("时限")).isEqualTo(kind.apply("时限")).isNotEqualTo(kind.apply("限时"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind.apply(" "))
                    .withMessage("text must not be blank: \" \"");
            assertThatNullPointerException().isThrownBy(() -> kind.apply(null)).withMessage("text");
        }
    }

    @Test
    void onlyByAndDuringHaveALastDay() {
        assertThat(KINDS.stream().flatMap(kind -> kind.apply("时限").lastDay().stream()))
                .containsExactly(END, END);
        assertThat(KINDS.get(0).apply("时限").lastDay()).hasValue(END);
        assertThat(KINDS.get(1).apply("时限").lastDay()).hasValue(END);
    }

    @Test
    void duringIsAClosedRange() {
        assertThat(new Deadline.During("当天", START, START, DateBasis.EXPLICIT, SPAN).lastDay())
                .hasValue(START);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline.During("颠倒", END, START, DateBasis.EXPLICIT, SPAN))
                .withMessage("date must not lie before start 2025-12-31: 2021-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1M", "P1Y-1D"})
    void recurringComesAgainAfterSomeTime(String period) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline.Recurring("每次", Period.parse(period), SPAN))
                .withMessage("every must be longer than nothing: " + Period.parse(period));
    }
}
