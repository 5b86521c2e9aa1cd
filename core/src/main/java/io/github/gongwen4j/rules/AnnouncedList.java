package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists that a sentence announces with their number: 重点抓好以下三个方面： above （一） to （三）. */
final class AnnouncedList {
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:以下|如下|下列)([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:个方面|方面|大方面|项|条|点|个)");

    private final Subject subject;

    AnnouncedList(Subject subject) {
        this.subject = subject;
    }

    /** Takes a list that has not the announced number of items. */
    @FunctionalInterface
    interface Wrong {
        void accept(Span place, String stated, int counted);
    }

    void forEachWrong(Wrong wrong) {
        List<Line> lines = subject.lines();
        Matcher stated = ANNOUNCED.matcher(subject.cleanText());
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Mark> first = lines.get(i + 1).mark();
            if (first.isPresent()
                    && stated.region(startOfLastSentence(line), line.end()).find()
                    && (first.get().value() == 1 || announces(line))) {
                int counted = count(i + 1, first.get());
                if (counted != Numerals.value(stated.group(1))) {
                    wrong.accept(subject.place(stated.start(), stated.end()), stated.group(), counted);
                }
            }
        }
    }

    /** The words speak of what follows only in the last sentence of the line. */
    private int startOfLastSentence(Line line) {
        return Math.max(line.start(), subject.cleanText().lastIndexOf('。', line.end() - 2) + 1);
    }

    /** A number other than the first one may be that of the next section, unless a colon stands before it. */
    private boolean announces(Line line) {
        return subject.cleanText().charAt(line.end() - 1) == '：';
    }

    private int count(int from, Mark first) {
        int counted = 0;
        for (Line line : subject.lines().subList(from, subject.lines().size())) {
            Optional<Mark> mark = line.mark();
            if (mark.isEmpty()) {
                continue;
            }
            boolean outer = mark.get().style().compareTo(first.style()) < 0;
            boolean same = mark.get().style() == first.style();
            if (outer || (same && mark.get().value() != first.value() + counted)) {
                break;
            }
            counted += same ? 1 : 0;
        }
        return counted;
    }
}
