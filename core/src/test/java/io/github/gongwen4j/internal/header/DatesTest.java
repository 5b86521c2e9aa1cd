package io.github.gongwen4j.internal.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2020年4月10日, 2020-04-10",
        "2020年04月01日, 2020-04-01",
        "2020年4月10日印发, 2020-04-10",
        "（2020年4月10日）, 2020-04-10",
        "2020 年 4 月 10 日, 2020-04-10",
        "二○○一年四月四日, 2001-04-04",
        "二〇二一年十月二十四日, 2021-10-24",
        "2020-04-10, 2020-04-10",
        "2020.4.10, 2020-04-10",
        "2020/4/10, 2020-04-10"
    })
    void aDateIsReadAsItStands(String words, LocalDate date) {
        Dates.Reading reading = Dates.of(words).orElseThrow();
        assertThat(reading.only()).contains(date);
        assertThat(reading.repaired()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2019316, 2019-03-16", "2020928, 2020-09-28", "20190316, 2019-03-16", "201911, 2019-01-01"})
    void lostSignsAreSuppliedWhereOneReadingGivesADate(String words, LocalDate date) {
        Dates.Reading reading = Dates.of(words).orElseThrow();
        assertThat(reading.only()).contains(date);
        assertThat(reading.repaired()).isTrue();
    }

    @Test
    void severalReadingsAreAllKept() {
        Dates.Reading reading = Dates.of("2019111").orElseThrow();
        assertThat(reading.dates()).containsExactly(LocalDate.of(2019, 1, 11), LocalDate.of(2019, 11, 1));
        assertThat(reading.only()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020年",
                "2020年4月",
                "2020年4月10日前",
                "2020年13月1日",
                "2020年2月30日",
                "关于印发要点",
                "云河市2020年4月10日",
                "12345"
            })
    void otherWordsAreNoDate(String words) {
        assertThat(Dates.of(words)).isEmpty();
    }
}
