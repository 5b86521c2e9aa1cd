package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescribingRowTest {
    private static final String TITLE = "\n云河市水利局关于加强巡河的通知";

    private static String clean(String text) {
        return Cleaned.by(new PageChrome(), text + TITLE).text();
    }

    @Test
    void barsPartTheFields() {
        assertThat(clean("索引号：0114    文号：云水发〔2021〕4号   发布机构：市水利局"))
                .isEqualTo("索引号：0114 | 文号：云水发〔2021〕4号 | 发布机构：市水利局" + TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系人：王明    联系电话：8812822", "责任单位：市水利局    完成时限：年底前", "文号：云水发〔2021〕4号 发布机构：市水利局"})
    void otherFieldsAndNarrowGapsStay(String row) {
        assertThat(clean(row)).startsWith(row);
    }
}
