package io.github.gongwen4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongwen4j.model.source.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskTest {
    private static final Span SPAN = new Span(3, 8);

    @Test
    void isDueByTheEarliestLastDay() {
        Deadline later = new Deadline.By("年底", LocalDate.of(2021, 12, 31), DateBasis.EXPLICIT, SPAN);
        Deadline range = new Deadline.During(
                "5月至8月", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 8, 31), DateBasis.SENTENCE, SPAN);
        Deadline every = new Deadline.Recurring("每月", Period.ofMonths(1), SPAN);
        assertThat(task(List.of(every, later, range)).dueBy()).hasValue(LocalDate.of(2021, 8, 31));
        assertThat(task(List.of(later)).dueBy()).hasValue(LocalDate.of(2021, 12, 31));
    }

    @Test
    void isDueByNoDayIfNoDeadlineNamesOne() {
        assertThat(task(List.of()).dueBy()).isEmpty();
        assertThat(task(List.of(
                                new Deadline.Immediate("立行立改", SPAN),
                                new Deadline.Continuing("长期坚持", SPAN),
                                new Deadline.Recurring("每月", Period.ofMonths(1), SPAN)))
                        .dueBy())
                .isEmpty();
    }

    @Test
    void itsNumberIsTheLastOfItsPath() {
        assertThat(Values.task(List.of("二", "（一）", "3"), "任务").number()).isEqualTo("3");
    }

    @Test
    void refusesAPathWithoutNumbersAndBlankWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Values.task(List.of(), "任务"))
                .withMessage("path must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Values.task(List.of("一", ""), "任务"))
                .withMessage("path must not be blank: \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Values.task(List.of("一"), " "))
                .withMessage("title must not be blank: \" \"");
    }

    private static Task task(List<Deadline> deadlines) {
        return new Task(List.of("一"), "任务", "任务", List.of(), List.of(), deadlines, List.of(), List.of(), SPAN);
    }
}
