package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.outline.Line;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the document that has an outline of its own.
 *
 * @param kind which part
 * @param mark the annex' mark (附件1), if it is an annex
 * @param title the part's own title
 * @param lines its lines without titles, signatures and other elements of the header
 */
public record Part(Kind kind, Optional<Line> mark, Optional<Heading> title, List<Line> lines) {

    /** The parts of a document. */
    public enum Kind {
        /** The body of the document, or the notice that issues another one. */
        MAIN,
        /** The document that is issued. */
        ENCLOSURE,
        /** An annex. */
        ANNEX
    }

    /** The annex' mark without its title: 附件1. */
    public String label(String text) {
        return mark.map(line -> Annexes.label(line, text)).orElseThrow();
    }

    /** Where the label ends on the line of the mark. */
    public int endOfLabel(String text) {
        return mark.map(line -> Annexes.endOfLabel(line, text)).orElseThrow();
    }

    /** Whether an annex is a plan or a division of work rather than a list of names, a form or a table of indicators. */
    public boolean bearsTasks(String text) {
        return title.filter(t -> DocumentTypes.endOf(t.text())
                        .filter(type -> TASK_BEARING.contains(type.meaning()) || isTaskTable(t.text(), type.meaning()))
                        .isPresent())
                .isPresent();
    }

    private static boolean isTaskTable(String title, String type) {
        return type.equals("表") && (title.contains("任务") || title.contains("分工") || title.contains("责任"));
    }

    private static final Set<String> TASK_BEARING =
            Set.of("方案", "要点", "计划", "措施", "意见", "任务", "分工", "分解", "清单", "台账", "举措", "安排", "行动");

    /** A title's words and where they stand in the clean text. */
    public record Heading(String text, int start, int end) {
        static Heading of(TitleLines lines) {
            return new Heading(lines.text(), lines.start(), lines.end());
        }
    }
}
