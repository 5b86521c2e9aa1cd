package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.report.Report;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class WrappingTest {
    /** A line of 24 ideographs that ends no sentence, and the short last line of a paragraph. */
    private static final String FULL = "为全面贯彻落实有关决策部署，进一步深化改革创新工作";

    private static final String SHORT = "推动工作。";

    private static Wrapping of(String text) {
        Draft draft = new Draft(AlignedText.of(text), new Report(), new ArrayList<>());
        return Wrapping.of(draft, LineShapes.of(text, draft.lines()));
    }

    /** Paragraphs of two full lines and a short one. */
    private static String paragraphs(String indent, String between) {
        return (indent + FULL + "\n" + FULL + "\n" + SHORT + "\n" + between).repeat(6);
    }

    @Test
    void mostLinesTellHowWideAFullOneIs() {
        Wrapping wrapping = of(paragraphs("", ""));
        assertThat(wrapping.isWrapped()).isTrue();
        assertThat(wrapping.isFull(0)).isTrue();
        assertThat(wrapping.isExactlyFull(1)).isTrue();
        assertThat(wrapping.isFull(2)).isFalse();
        assertThat(wrapping.isShort(2)).isTrue();
        assertThat(wrapping.marksParagraphs()).isFalse();
    }

    @Test
    void indentsTellParagraphs() {
        Wrapping wrapping = of(paragraphs("    ", ""));
        assertThat(wrapping.marksParagraphs()).isTrue();
        assertThat(wrapping.isIndented(0)).isTrue();
        assertThat(wrapping.endsParagraph(1)).isFalse();
        assertThat(wrapping.endsParagraph(2)).isTrue();
        assertThat(wrapping.indent(3)).isEqualTo(4);
    }

    @Test
    void blankLinesTellParagraphs() {
        Wrapping wrapping = of(paragraphs("", "\n"));
        assertThat(wrapping.marksParagraphs()).isTrue();
        assertThat(wrapping.isIndented(3)).isFalse();
        assertThat(wrapping.endsParagraph(1)).isFalse();
        assertThat(wrapping.endsParagraph(2)).isTrue();
    }

    @Test
    void aBlankLineBehindEveryLineTellsNothing() {
        assertThat(of(paragraphs("", "\n").replace("\n", "\n\n")).marksParagraphs())
                .isFalse();
    }

    @Test
    void digitsAreHalfAsWideInPrint() {
        String digits = "在2021年至2025年期间新建学校120所医院30所和公园18座";
        Wrapping wrapping = of((FULL + "\n" + digits + "\n").repeat(6));
        assertThat(digits).hasSizeGreaterThan(FULL.length() + 4);
        assertThat(wrapping.isFull(0)).isTrue();
        assertThat(wrapping.isFull(1)).isTrue();
    }

    @Test
    void paragraphsOfAnyLengthAreNotWrapped() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            text.append("加强管理，".repeat(i * 3)).append("抓好落实。\n");
        }
        assertThat(of(text.toString()).isWrapped()).isFalse();
    }
}
