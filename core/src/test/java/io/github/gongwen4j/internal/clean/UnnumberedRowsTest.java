package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnnumberedRowsTest {

    private static String clean(String text) {
        return Cleaned.by(new UnnumberedRows(), text).text();
    }

    @Test
    void rowsWithAsManyCellsAsTheHeadAreParted() {
        assertThat(clean("工作任务 责任单位 完成时限\n新建泵站 市水利局 6月底前\n— 2 —\n改造管网 市住建局 年底前\n以上工作请抓紧落实。"))
                .isEqualTo("| 工作任务 | 责任单位 | 完成时限 |\n| 新建泵站 | 市水利局 | 6月底前 |\n— 2 —\n| 改造管网 | 市住建局 | 年底前 |\n以上工作请抓紧落实。");
    }

    @Test
    void theHeadMayStandAgain() {
        assertThat(clean("工作任务 责任单位 完成时限\n".repeat(3))).isEqualTo("| 工作任务 | 责任单位 | 完成时限 |\n".repeat(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工作任务 责任单位 完成时限\n新建泵站 市水利局 6月底前",
                "工作任务 责任单位\n新建泵站 市水利局\n改造管网 市住建局",
                "序号 工作任务 责任单位\n1 新建泵站 市水利局\n2 改造管网 市住建局",
                "工作任务  责任单位  完成时限\n新建泵站 市水利局 6月底前\n改造管网 市住建局 年底前",
                "工作任务 主要目标 具体措施\n新建泵站 一座 招标\n改造管网 两公里 施工",
                "新建泵站 市水利局 6月底前\n改造管网 市住建局 年底前\n修复河道 市水利局 年底前"
            })
    void otherLinesStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }
}
