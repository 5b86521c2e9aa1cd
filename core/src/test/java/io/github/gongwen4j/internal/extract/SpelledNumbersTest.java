package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpelledNumbersTest {

    private static List<String> in(String text) {
        return Quantities.in(text, 0, text.length()).stream()
                .map(q -> q.value().toPlainString() + q.unit())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "覆盖率达到百分之九十五点五, 95.5%",
        "覆盖率达到百分之百, 100%",
        "死亡率下降到千分之五, 5‰",
        "死亡率控制在十万分之十二以下, 12/10万",
        "三分之二的医院达标, 66.67%",
        "四分之三的医院达标, 75%",
        "八成以上的村达标, 80%",
        "满意度达到九成五, 95%",
        "满意度达到六成半, 65%",
        "过半学校完成改造, 50%",
        "一半的乡镇达标, 50%",
        "总产值翻两番, 2番",
        "总产值翻了一番, 1番",
        "新建两所学校, 2所",
        "新增床位二十余张, 20张"
    })
    void charactersAreNumbers(String text, String expected) {
        assertThat(in(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"防止一成不变", "七成新设备", "时间过半、任务过半", "经三分之二以上代表表决同意", "过半数同意", "落实两家抬机制", "第三分之间", "翻番", "十万分", "百分之"
            })
    void otherWordsAreNot(String text) {
        assertThat(in(text)).isEmpty();
    }
}
