package io.github.gongwen4j.parser;

import io.github.gongwen4j.model.Citation;
import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.Measure;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.ResponsibleUnit;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Words that an element of a document says, and where it says so.
 *
 * @param element the kind of the element
 * @param words what it says
 * @param span where
 * @param whole whether nothing else stands there
 */
record Said(String element, String words, Span span, boolean whole) {

    /** Everything that a document says, its elements in any order. */
    static List<Said> in(Object document) {
        List<Said> all = new ArrayList<>();
        visit(document, all);
        return all;
    }

    private static void visit(Object value, List<Said> all) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(v -> visit(v, all));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(v -> visit(v, all));
        } else if (value instanceof Record record) {
            all.addAll(of(record));
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                visit(Components.get(record, component), all);
            }
        }
    }

    private static List<Said> of(Record record) {
        String element = record.getClass().getSimpleName();
        if (record instanceof Phrase phrase) {
            return List.of(new Said(element, phrase.text(), phrase.span(), true));
        } else if (record instanceof DatePhrase date) {
            return List.of(new Said(element, date.text(), date.span(), true));
        } else if (record instanceof DocumentNumber number) {
            // 号 may be what the original lost.
            String words = number.issuerCode() + number.year() + number.serial();
            return List.of(new Said(element, words, number.span(), false));
        } else if (record instanceof ResponsibleUnit unit) {
            return List.of(new Said(element, unit.name(), unit.span(), true));
        } else if (record instanceof Deadline deadline) {
            return List.of(new Said(element, deadline.text(), deadline.span(), true));
        } else if (record instanceof Target target) {
            return List.of(new Said(element, target.text(), target.span(), true));
        } else if (record instanceof Numbering numbering) {
            return List.of(new Said(element, numbering.label(), numbering.span(), true));
        } else if (record instanceof Section section) {
            return List.of(new Said(element, section.number() + section.heading(), section.span(), false));
        } else if (record instanceof Task task) {
            return List.of(
                    new Said(element, task.number() + task.title(), task.span(), false),
                    new Said(element + " text", task.text(), task.span(), false));
        } else if (record instanceof Measure measure) {
            return List.of(
                    new Said(element, measure.number().orElse("") + measure.title(), measure.span(), false),
                    new Said(element + " text", measure.text(), measure.span(), false));
        } else if (record instanceof Citation citation) {
            return List.of(new Said(element, citation.title().orElse(""), citation.span(), false));
        }
        return List.of();
    }
}
