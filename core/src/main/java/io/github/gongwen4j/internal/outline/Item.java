package io.github.gongwen4j.internal.outline;

import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A numbered item with its own lines, its fields and the items below it; the root of a part of the document has no number. Grown by
 * {@link OutlineBuilder}, only read afterwards. Belongs to one run.
 */
public final class Item {
    private final Optional<Mark> mark;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> fields = new ArrayList<>();
    private final List<Item> children = new ArrayList<>();
    private final List<Stretch> shared = new ArrayList<>();
    private final List<Line> linesView = Collections.unmodifiableList(lines);
    private final List<Line> fieldsView = Collections.unmodifiableList(fields);
    private final List<Item> childrenView = Collections.unmodifiableList(children);
    private final List<Stretch> sharedView = Collections.unmodifiableList(shared);

    Item(Optional<Mark> mark) {
        this.mark = mark;
    }

    /** The number, empty for a root. */
    public Optional<Mark> mark() {
        return mark;
    }

    /** The item's own lines: the one with the number, then the paragraphs below it, fields excluded. */
    public List<Line> lines() {
        return linesView;
    }

    /** The lines with units, times and other fields. */
    public List<Line> fields() {
        return fieldsView;
    }

    /** The items directly below. */
    public List<Item> children() {
        return childrenView;
    }

    /** Words below the item, and others, that tell who answers for them all. */
    public List<Stretch> shared() {
        return sharedView;
    }

    /** Whether a field with units or a time stands with this item. */
    public boolean hasStatementFields() {
        return fields.stream().anyMatch(f -> f.isStatement() || f.bracketed());
    }

    void addLine(Line line) {
        lines.add(line);
    }

    void addField(Line line) {
        fields.add(line);
    }

    void share(Stretch words) {
        shared.add(words);
    }

    void addChild(Item child) {
        children.add(child);
    }

    /** Takes over the fields of a child that speak for all children. */
    void takeFieldsOf(Item child) {
        fields.addAll(child.fields);
        child.fields.clear();
    }
}
