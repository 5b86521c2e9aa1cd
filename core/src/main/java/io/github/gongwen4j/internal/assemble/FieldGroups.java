package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.internal.outline.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Paragraphs of one item each of which has fields of its own below it: projects without numbers, with 项目名称：… and 责任单位：…. */
final class FieldGroups {
    private FieldGroups() {}

    /**
     * Paragraphs and what answers for them.
     *
     * @param lines the paragraphs, at least one
     * @param fields the fields below them, at least one that names who leads or answers
     */
    record Group(List<Line> lines, List<Line> fields) {
        private static Group empty() {
            return new Group(new ArrayList<>(), new ArrayList<>());
        }

        /** The offset behind the last field. */
        int end() {
            return fields.get(fields.size() - 1).end();
        }

        private boolean isAssigned() {
            return fields.stream()
                    .flatMap(field -> field.label().stream())
                    .anyMatch(label -> label.kind() == Label.Kind.LEAD || label.kind() == Label.Kind.RESPONSIBLE);
        }

        private boolean isWhole() {
            return !lines.isEmpty() && isAssigned();
        }
    }

    /** The groups of an item, if there are several; the first one holds the line of its number. */
    static List<Group> of(Item item) {
        if (item.fields().size() < 2) {
            return List.of();
        }
        List<Group> groups = new ArrayList<>();
        Group open = Group.empty();
        List<Line> lines = Stream.concat(item.lines().stream(), item.fields().stream())
                .sorted(Comparator.comparing(Line::index))
                .toList();
        for (Line line : lines) {
            boolean field = line.isField();
            if (!field && !open.fields().isEmpty()) {
                groups.add(open);
                open = Group.empty();
            }
            (field ? open.fields() : open.lines()).add(line);
        }
        groups.add(open);
        return groups.size() > 1 && groups.stream().allMatch(Group::isWhole) ? List.copyOf(groups) : List.of();
    }
}
