package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableColumnsTest {

    private static String clean(String text) {
        return Cleaned.by(new TableColumns(), text).text();
    }

    @Test
    void aTableThatDividesWorkGetsBarsUpToItsLastRow() {
        assertThat(clean("序号   任务   责任单位\n1   检查学校   市教育局\n各区要落实。\n张三   李四   王五"))
                .isEqualTo("序号 | 任务 | 责任单位\n1 | 检查学校 | 市教育局\n各区要落实。\n张三   李四   王五");
    }

    @ParameterizedTest
    @ValueSource(strings = {"序号   姓名   职务\n1   张三   局长", "序号 任务 责任单位\n1 检查 市教育局", "责任单位   市教育局"})
    void otherColumnsStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void wordsBelowACellGoOnWithIt() {
        String table = """
                序号   攻坚事项          具体内容                    牵头部门      完成时限
                1      工程审批改革      推行告知承诺制；            行政审批局    12月底前
                                         施工许可2日内办结。
                """;
        assertThat(clean(table).lines().skip(1)).containsExactly("1 | 工程审批改革 | 推行告知承诺制；施工许可2日内办结。 | 行政审批局 | 12月底前");
    }
}
