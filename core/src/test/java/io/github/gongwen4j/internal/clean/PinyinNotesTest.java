package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinNotesTest {

    private static Cleaned clean(String text) {
        return Cleaned.by(new PinyinNotes(), text);
    }

    @Test
    void notesWithAMarkOfToneAreLeftOut() {
        Cleaned cleaned = clean("嘉峪關(guān)市人民政府辦公室關（guān）于印發(fā)");
        assertThat(cleaned.text()).isEqualTo("嘉峪關市人民政府辦公室關于印發");
        assertThat(cleaned.codes()).containsExactly(DiagnosticCode.PINYIN_NOTES);
    }

    @Test
    void notesWithoutToneGoWhereThereAreSeveral() {
        assertThat(clean("關(guan) 於(yu) 中國科學(xue) 院").text()).isEqualTo("關於中國科學院");
    }

    @Test
    void aLineMayBreakWithinANoteOrBeforeIt() {
        assertThat(clean("市卫(w\n  èi)生局").text()).isEqualTo("市卫生局");
        assertThat(clean("市卫\n(wèi)生局").text()).isEqualTo("市卫生局");
        assertThat(clean("市卫(wèi)\n生局").text()).isEqualTo("市卫\n生局");
        assertThat(clean("市卫\n(wei)生局").text()).isEqualTo("市卫\n(wei)生局");
    }

    @Test
    void aStretchAcrossANoteReachesOverIt() {
        assertThat(clean("關(guān)于").originOf("關于")).isEqualTo("關(guān)于");
        assertThat(clean("關(guān)于").originOf("關")).isEqualTo("關");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "付费（DRGs）方式",
                "分值(DIP)付费",
                "甲(a)类",
                "云河(甘肃)分公司",
                "维生素(xqz)片",
                "版本(v)二",
                "关系（gxkk）",
                "(guān)于",
                "A(ā)级"
            })
    void otherBracketsStay(String text) {
        assertThat(clean(text).text()).isEqualTo(text);
    }
}
