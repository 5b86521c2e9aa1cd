package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldsAboveTest {
    private static String clean(String text) {
        return Cleaned.by(new FieldsAbove(), text).text();
    }

    @Test
    void namesAndWhatTheySayStandOnOneLine() {
        assertThat(clean("索引号\n0114/2021-4\n\n发布机关\n\n云河县政府\n有效性\n发文字号\n云政办发〔2021〕9号\n云河县人民政府办公室\n关于巡河的通知"))
                .isEqualTo("索引号：0114/2021-4\n\n发布机关：云河县政府\n有效性：\n发文字号：云政办发〔2021〕9号\n云河县人民政府办公室\n关于巡河的通知");
    }

    @Test
    void belowAnEmptyFieldStandsTheDocument() {
        assertThat(clean("索引号\n0114\n有效性\n有效\n文号\n云河县人民政府办公室\n关于巡河的通知"))
                .isEqualTo("索引号：0114\n有效性：有效\n文号：\n云河县人民政府办公室\n关于巡河的通知");
    }

    @Test
    void twoNamesAreNoTable() {
        assertThat(clean("名称\n水库\n来源\n地下水\n一、总体要求")).isEqualTo("名称\n水库\n来源\n地下水\n一、总体要求");
    }
}
