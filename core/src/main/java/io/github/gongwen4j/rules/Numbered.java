package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.model.Measure;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A numbered element of a document: a section, a task or a measure.
 *
 * @param numbering its number
 * @param parent the numbers above it, one after the other
 */
record Numbered(Numbering numbering, String parent) {
    private static final int LONGEST_MARKUP = 2000;

    /** All of a document, ordered by place; a section that is also the one task in it stands once. */
    static List<Numbered> of(PolicyDocument document) {
        List<Numbered> all = new ArrayList<>();
        sections(document.sections(), "", all);
        for (Task task : document.tasks()) {
            String parent = String.join("/", task.path().subList(0, task.path().size() - 1));
            numbering(task.number(), task.span()).ifPresent(n -> all.add(new Numbered(n, parent)));
            String path = String.join("/", task.path());
            for (Measure measure : task.measures()) {
                measure.number()
                        .flatMap(label -> numbering(label, measure.span()))
                        .ifPresent(n -> all.add(new Numbered(n, path)));
            }
        }
        all.sort(Comparator.comparing(n -> n.numbering().span()));
        List<Numbered> distinct = new ArrayList<>();
        for (Numbered next : all) {
            int last = distinct.size() - 1;
            if (last < 0 || distinct.get(last).start() != next.start()) {
                distinct.add(next);
            }
        }
        return distinct;
    }

    /** The numbers down to this one. */
    String path() {
        return Children.path(parent, numbering.label());
    }

    int start() {
        return numbering.span().start();
    }

    int value() {
        return numbering.value();
    }

    /** Where the number itself stands: in a table, the cell's markup may stand between the start of a row and its number. */
    Span place(Subject subject) {
        Span span = numbering.span();
        String words = subject.text()
                .map(text -> text.text()
                        .substring(
                                Math.min(span.start(), text.length()),
                                Math.min(text.length(), span.start() + LONGEST_MARKUP)))
                .orElse(numbering.label());
        if (words.startsWith(numbering.label())) {
            return span;
        }
        Matcher number = Pattern.compile("[>|\\s]\\s*(" + Pattern.quote(numbering.label()) + ")(?![0-9])")
                .matcher(words);
        return number.find() ? new Span(span.start() + number.start(1), span.start() + number.end(1)) : span;
    }

    private static void sections(List<Section> level, String parent, List<Numbered> all) {
        for (Section section : level) {
            all.add(new Numbered(section.numbering(), parent));
            sections(section.sections(), Children.path(parent, section.number()), all);
        }
    }

    /** The number that a task or a measure bears as printed; its place is the start of the element. */
    private static Optional<Numbering> numbering(String label, Span element) {
        Optional<Mark> mark = scan(label + " 某").or(() -> scan(label + "、某")).or(() -> scan(label + "：某"));
        int end = Math.min(element.end(), element.start() + label.length());
        return mark.map(m -> new Numbering(label, m.style(), m.value(), new Span(element.start(), end)));
    }

    private static Optional<Mark> scan(String line) {
        return MarkScanner.at(line, 0, line.length());
    }
}
