package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumbersTest {

    private static String clean(String lines) {
        return Cleaned.by(new ItemNumbers(), lines.replace('/', '\n')).text().replace('\n', '/');
    }

    @ParameterizedTest
    @CsvSource({
        "三、目标/四，步骤/五、要求, 三、目标/四、步骤/五、要求",
        "一。目标/二、步骤, 一、目标/二、步骤",
        "一、目标/二；步骤, 一、目标/二、步骤",
        "10.甲局/1 1.乙局/12.丙局, 10.甲局/11.乙局/12.丙局",
        "9.甲局/1O.乙局, 9.甲局/10.乙局",
        "l.甲局/2.乙局/1.丙局, 1.甲局/2.乙局/1.丙局",
        "9.甲局/1 O.乙局/1 1.丙局/12.丁局, 9.甲局/10.乙局/11.丙局/12.丁局"
    })
    void aNumberIsReadWhereItsNeighboursTellIt(String given, String expected) {
        assertThat(clean(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三、目标/四，步骤/六、要求",
                "三、目标/五，步骤",
                "一，目标",
                "三，五户一组",
                "l.甲局",
                "l.甲局/3.乙局",
                "10.甲局/1 2.乙局/13.丙局",
                "1 1.甲局/1 2.乙局",
                "O.甲局/1.乙局",
                "二、目标/三五，步骤/四、要求"
            })
    void elsewhereItStays(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }
}
