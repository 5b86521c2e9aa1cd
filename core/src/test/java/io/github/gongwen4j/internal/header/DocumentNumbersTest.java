package io.github.gongwen4j.internal.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumbersTest {

    private static Optional<DocumentNumbers.Found> ofLine(String line) {
        return DocumentNumbers.ofLine(line, 0, line.length());
    }

    private static Optional<DocumentNumbers.Found> firstIn(String text) {
        return DocumentNumbers.firstIn(text, 0, text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "桂政办发〔2019〕79号, 桂政办发, 2019, 79",
        "连卫医政便字（2021）13号, 连卫医政便字, 2021, 13",
        "云政办发[2021]8号, 云政办发, 2021, 8",
        "云政办发【2021】8号, 云政办发, 2021, 8",
        "云政办发〔2019〕 79 号, 云政办发, 2019, 79",
        "云 政 办 发〔2019〕79号, 云政办发, 2019, 79",
        "云政办发〔2019〕第79号, 云政办发, 2019, 79",
        "云政〔2021〕5号 签发人：李明, 云政, 2021, 5"
    })
    void soundNumbersAreRead(String line, String code, int year, int serial) {
        DocumentNumbers.Found found = ofLine(line).orElseThrow();
        assertThat(found.code()).isEqualTo(code);
        assertThat(found.year()).isEqualTo(year);
        assertThat(found.serial()).isEqualTo(serial);
        assertThat(found.repaired()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "株卫函〔201919, 株卫函, 2019, 19",
        "国发2019〕13号, 国发, 2019, 13",
        "云政办发〔201930号, 云政办发, 2019, 30",
        "云政发〔2021〕5, 云政发, 2021, 5"
    })
    void lostBracketsAndSignsAreSupplied(String line, String code, int year, int serial) {
        DocumentNumbers.Found found = ofLine(line).orElseThrow();
        assertThat(found.code()).isEqualTo(code);
        assertThat(found.year()).isEqualTo(year);
        assertThat(found.serial()).isEqualTo(serial);
        assertThat(found.repaired()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "第12号",
                "云政办发〔2021〕号",
                "云政办发〔1921〕5号",
                "按照国发〔2020〕6号要求",
                "关于（2021）5号文件的说明",
                "（2021）13号",
                "云政发〔2021〕0号"
            })
    void otherLinesAreNoNumber(String line) {
        assertThat(ofLine(line)).isEmpty();
    }

    @Test
    void inRunningTextTheCodeStartsBehindTheCitingVerb() {
        assertThat(firstIn("认真贯彻桂政办发〔2019〕79号文件").orElseThrow().code()).isEqualTo("桂政办发");
        assertThat(firstIn("按照国发〔2020〕6号要求").orElseThrow().code()).isEqualTo("国发");
    }

    @Test
    void inRunningTextNothingIsRepaired() {
        assertThat(firstIn("按照国发〔202019要求")).isEmpty();
        assertThat(firstIn("（2021年）5号线")).isEmpty();
    }
}
