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

    @Test
    void narrowGapsPartFieldsWhoseNamesAreKnown() {
        assertThat(clean("文号：云水发〔2021〕4号 发布机构：市水利局")).startsWith("文号：云水发〔2021〕4号 | 发布机构：市水利局");
    }

    @Test
    void colonsAreSupplied() {
        assertThat(clean("成文日期 2021-03-05 公开方式 主动公开")).startsWith("成文日期：2021-03-05 | 公开方式：主动公开");
    }

    @Test
    void aFieldWithoutAValueStaysEmpty() {
        assertThat(clean("文 号   主题分类  水利 失效日期")).startsWith("文 号： | 主题分类：水利 | 失效日期：");
    }

    @Test
    void aFieldAloneIsOneBesideOthers() {
        assertThat(clean("文件编号 云水发〔2021〕4号\n文号 云水发〔2021〕4号 有效性 有效")).startsWith("文件编号：云水发〔2021〕4号\n");
        assertThat(clean("文件编号 云水发〔2021〕4号")).startsWith("文件编号 云水发〔2021〕4号\n");
    }

    @Test
    void theHeadOfATableStays() {
        assertThat(clean("名称 分类 来源")).startsWith("名称 分类 来源\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系人：王明    联系电话：8812822", "责任单位：市水利局    完成时限：年底前"})
    void otherFieldsStay(String row) {
        assertThat(clean(row)).startsWith(row);
    }
}
