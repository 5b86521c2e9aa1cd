package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestoredBreaksTest {
    private static final String FILLER = "各单位要加强协调配合，压实工作责任，确保各项措施落到实处。".repeat(6);

    private static String clean(String text) {
        return Cleaned.by(new RestoredBreaks(), text).text();
    }

    @Test
    void itemsThatNumberOnStartLines() {
        String text = "一、健全体系。" + FILLER + "二、加强队伍。" + FILLER + "三、提升质量。" + FILLER;
        assertThat(clean(text).lines()).hasSize(3);
        assertThat(clean(text)).isEqualTo(text.replace("二、", "\n二、").replace("三、", "\n三、"));
    }

    @Test
    void innerItemsStartLinesToo() {
        String text = "一、健全体系（一）建设网点。" + FILLER + "（二）完善制度。" + FILLER + "二、加强队伍。" + FILLER;
        assertThat(clean(text).lines().map(line -> line.substring(0, 3))).containsExactly("一、健", "（一）", "（二）", "二、加");
    }

    @Test
    void blanksStandForBreaks() {
        String text = "一、健全体系 （一）建设网点。" + FILLER + " （二）完善制度。" + FILLER + " 二、加强队伍。" + FILLER;
        assertThat(clean(text).lines()).hasSize(4);
    }

    @Test
    void aShortLineIsAParagraph() {
        String text = "1.健全体系。2.加强队伍。3.提升质量。";
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void aShortLineOfNumberedHeadingsIsNone() {
        assertThat(clean("一、健全体系。二、加强队伍。三、提升质量。").lines()).containsExactly("一、健全体系。", "二、加强队伍。", "三、提升质量。");
    }

    @Test
    void gradesInASentenceOpenNothing() {
        String text = "一、健全体系。" + FILLER + "二、三级医院要发挥作用。" + FILLER + FILLER;
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void aLongParagraphWithoutItemsStays() {
        assertThat(clean(FILLER + FILLER)).isEqualTo(FILLER + FILLER);
    }
}
