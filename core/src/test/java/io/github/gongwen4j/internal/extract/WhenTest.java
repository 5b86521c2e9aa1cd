package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.extract.When.Part;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    private static When when(int month, int day, Part part, boolean before) {
        return new When(OptionalInt.empty(), month, day, part, before);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 0, END, true, 2021-06-30",
        "6, 0, WHOLE, false, 2021-06-30",
        "6, 0, WHOLE, true, 2021-05-31",
        "1, 0, WHOLE, true, 2020-12-31",
        "2, 0, END, false, 2021-02-28",
        "12, 0, FIRST_THIRD, false, 2021-12-10",
        "11, 0, SECOND_THIRD, true, 2021-11-20",
        "11, 0, LAST_THIRD, false, 2021-11-30",
        "9, 15, WHOLE, true, 2021-09-15",
        "0, 0, END, false, 2021-12-31",
        "0, 0, WHOLE, true, 2020-12-31",
        "0, 0, FIRST_HALF, false, 2021-06-30",
        "0, 0, THIRD_QUARTER, true, 2021-09-30"
    })
    void theLastDayIsThatOfThePeriodNamed(int month, int day, Part part, boolean before, LocalDate last) {
        assertThat(when(month, day, part, before).lastDay(2021)).contains(last);
    }

    @Test
    void theYearNamedWins() {
        When when = new When(OptionalInt.of(2024), 2, 0, Part.END, true);
        assertThat(when.lastDay(2021)).contains(LocalDate.of(2024, 2, 29));
        assertThat(when.firstDay(2021)).contains(LocalDate.of(2024, 2, 1));
    }

    @Test
    void aDayThatIsNotInTheCalendarIsNone() {
        assertThat(when(2, 30, Part.WHOLE, true).lastDay(2021)).isEmpty();
        assertThat(when(2, 30, Part.WHOLE, true).firstDay(2021)).isEmpty();
    }

    @Test
    void onlyBareMonthsAndYearsAreLiterallyBefore() {
        assertThat(when(6, 0, Part.WHOLE, true).isLiterallyBefore()).isTrue();
        assertThat(when(6, 0, Part.END, true).isLiterallyBefore()).isFalse();
        assertThat(when(6, 5, Part.WHOLE, true).isLiterallyBefore()).isFalse();
        assertThat(when(6, 0, Part.WHOLE, false).isBare()).isTrue();
    }
}
