package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescribingRowsTest {
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
    void narrowGapsPartFieldsToo() {
        assertThat(clean("发文机关： 成文日期：2021-03-05 文号：云水发〔2021〕4号 发布机构：市水利局"))
                .isEqualTo("发文机关：  | 成文日期：2021-03-05 | 文号：云水发〔2021〕4号 | 发布机构：市水利局" + TITLE);
    }

    @Test
    void blanksStandForColons() {
        assertThat(clean("发布单位 云河市水利局 发文日期 2021-03-05\n文  号 云水发〔2021〕4号 时效 有效\n内容概述 现将有关事项通知如下："))
                .isEqualTo("发布单位：云河市水利局 | 发文日期：2021-03-05\n文  号：云水发〔2021〕4号 | 时效：有效\n内容概述：现将有关事项通知如下：" + TITLE);
    }

    @Test
    void oneFieldIsOneWhereItsValueTells() {
        assertThat(clean("文件编号 云水发〔2021〕4号\n成文日期2021-03-05 公开方式 主动公开"))
                .isEqualTo("文件编号：云水发〔2021〕4号\n成文日期：2021-03-05 | 公开方式：主动公开" + TITLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系人：王明    联系电话：8812822",
                "责任单位：市水利局    完成时限：年底前",
                "名称 分类 数量",
                "来源 云河日报",
                "云河市水利局 成文日期 发文字号",
                "各单位要注明来源 信息来源 发布日期。",
                "有关事项通知如下。\n发文日期 2021-03-05 文号 云水发〔2021〕4号"
            })
    void otherFieldsAndWordsStay(String row) {
        assertThat(clean(row)).startsWith(row);
    }
}
