package io.github.gongwen4j.internal.outline;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.List;

/**
 * Fields below the last of several points speak for all of them if none of the others has any; so do those below the points of an
 * item that announces its measures by a label. Paragraphs below 一、 speak for themselves.
 */
final class FieldsBelowPoints {
    private final CharSequence text;

    FieldsBelowPoints(CharSequence text) {
        this.text = text;
    }

    /** Gives what stands below the last point to the item whose points they are, and so on below it. */
    void share(Item item) {
        item.children().forEach(this::share);
        List<Item> points = item.children();
        if (points.isEmpty() || item.mark().isEmpty()) {
            return;
        }
        Item last = points.get(points.size() - 1);
        boolean chapter = item.mark().get().style().compareTo(Style.ARTICLE) < 0;
        if (chapter || !last.hasStatementFields()) {
            return;
        }
        boolean others = points.stream()
                .limit(points.size() - 1L)
                .anyMatch(p -> p.hasStatementFields() || !p.children().isEmpty() || endsWithParties(p));
        boolean announced = item.mark().get().style() == Style.NAMED
                || item.fields().stream().anyMatch(Line::isContent)
                || item.lines().stream().anyMatch(Line::isContent);
        boolean section =
                item.mark().get().style() == Style.HAN && points.stream().allMatch(this::isParagraph);
        if (!others && !section && (points.size() > 1 || announced)) {
            item.takeFieldsOf(last);
        }
    }

    /** …（市水利局牵头，市财政局配合）: the point names who answers for it. */
    private boolean endsWithParties(Item point) {
        Line last = point.lines().get(point.lines().size() - 1);
        int end = text.charAt(last.end() - 1) == '。' ? last.end() - 1 : last.end();
        if (end - last.start() < 2 || text.charAt(end - 1) != '）') {
            return false;
        }
        int open = Brackets.openerOf(text, end - 1, last.start());
        return open >= 0 && RoleWords.atEnd(text, open, end - 1).isPresent();
    }

    /** （三）夯实基地。坚持…: several sentences, no point of a list. */
    private boolean isParagraph(Item point) {
        Line first = point.lines().get(0);
        for (int i = first.bodyStart(); i + 1 < first.end(); i++) {
            if (text.charAt(i) == '。') {
                return true;
            }
        }
        return false;
    }
}
