package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Small values of the model for tests, complete but for what the caller names. */
final class Values {
    static final Span SPAN = new Span(3, 8);

    private Values() {}

    static Phrase phrase(String text) {
        return new Phrase(text, SPAN);
    }

    static Numbering numbering(String label) {
        return new Numbering(label, Numbering.Style.HAN, 1, SPAN);
    }

    static ResponsibleUnit unit(String name, Role role) {
        return new ResponsibleUnit(name, role, SPAN);
    }

    static Target target(String indicator, int start) {
        return new Target(
                "数",
                indicator,
                Comparator.EXACTLY,
                BigDecimal.TEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Span(start, start + 1));
    }

    static Section section(String number, List<Target> targets, List<Section> below) {
        return new Section(numbering(number), "标题", SectionKind.TASKS, targets, List.of(), below, SPAN);
    }

    static Task task(List<String> path, String title, ResponsibleUnit... units) {
        return new Task(path, title, "全文", List.of(), List.of(units), List.of(), List.of(), List.of(), SPAN);
    }

    static Task task(String number, Target... targets) {
        return new Task(
                List.of(number), "任务", "全文", List.of(), List.of(), List.of(), List.of(targets), List.of(), SPAN);
    }

    static PolicyDocument document(List<Section> sections, List<Task> tasks, List<Block> blocks) {
        return new PolicyDocument(Header.builder().build(), sections, tasks, List.of(), List.of(), blocks);
    }
}
