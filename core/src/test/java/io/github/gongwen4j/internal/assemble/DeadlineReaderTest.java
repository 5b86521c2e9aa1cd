package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.spec.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times get their year from the words, the sentence, the title or the date of issue. */
class DeadlineReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "2022年6月底前完成检查，9月底前完成整改。 -> 2022年6月底前 2022-06-30 EXPLICIT / 9月底前 2022-09-30 SENTENCE",
                "2022年6月底前完成检查。9月底前完成整改。 -> 2022年6月底前 2022-06-30 EXPLICIT / 9月底前 2021-09-30 DOCUMENT_PERIOD",
                "2022年6月至9月完成检查，12月底前完成整改。 -> 2022年6月至9月 2022-06-01–2022-09-30 EXPLICIT / 12月底前 2022-12-31 SENTENCE",
                "9月底前完成整改，2022年6月底前完成检查。 -> 9月底前 2021-09-30 DOCUMENT_PERIOD / 2022年6月底前 2022-06-30 EXPLICIT",
                "6月至9月完成检查。 -> 6月至9月 2021-06-01–2021-09-30 DOCUMENT_PERIOD",
                "2021年9月至2022年3月完成检查。 -> 2021年9月至2022年3月 2021-09-01–2022-03-31 EXPLICIT",
                "9月至3月完成检查。 -> 9月至3月 2021-09-01–2022-03-31 DOCUMENT_PERIOD",
                "2021年9月至3月完成检查。 -> ''",
                "2月30日前完成检查。 -> ''",
                "即日起至12月底完成检查。 -> 即日起至12月底 2021-12-31 DOCUMENT_PERIOD",
                "12月底前完成。|完成时限：2022年6月底 -> 12月底前 2021-12-31 DOCUMENT_PERIOD / 2022年6月底 2022-06-30 EXPLICIT",
                "长期坚持。|完成时限：长期坚持 -> 长期坚持",
                "完成检查。|完成时限：立行立改，2021年6月底前完成；9月底前验收 -> 立行立改 / 2021年6月底前 2021-06-30 EXPLICIT / 9月底前 2021-09-30 SENTENCE",
                "“十四五”期间完成检查。 -> “十四五”期间 2021-01-01–2025-12-31 EXPLICIT",
                "“十四五”末完成检查。 -> “十四五”末 2025-12-31 EXPLICIT",
                "本方案印发后3个月内完成检查。 -> ''"
            })
    void theYearIsThatOfTheSentenceOrTheTitle(String lines, String told) {
        assertThat(Told.deadlines(Told.document("某市2021年消防工作方案|一、重点任务|（一）检查学校。" + lines)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "6月底前完成检查。 -> 6月底前 2020-06-30 DATE_OF_ISSUE",
                "即日起至12月底完成检查。 -> 即日起至12月底 2020-11-05–2020-12-31 DATE_OF_ISSUE",
                "即日起至11月5日完成检查。 -> 即日起至11月5日 2020-11-05–2020-11-05 DATE_OF_ISSUE",
                "即日起至2020年10月底完成检查。 -> 即日起至2020年10月底 2020-10-31 EXPLICIT",
                "本方案印发后3个月内完成检查。 -> 本方案印发后3个月内 2021-02-05 DATE_OF_ISSUE",
                "本方案印发后10日内完成检查。 -> 本方案印发后10日内 2020-11-15 DATE_OF_ISSUE",
                "每季度检查一次。 -> 每季度"
            })
    void orThatOfTheDateOfIssue(String lines, String told) {
        assertThat(Told.deadlines(Told.document("某市人民政府关于做好消防工作的通知|某政发〔2021〕8号|各区人民政府：|一、重点任务|（一）检查学校。" + lines
                        + "|二、工作要求|认真落实。|某市人民政府|2020年11月5日")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "某市2021年消防工作方案 -> 6月底前 2021-06-30 DOCUMENT_PERIOD",
                "某市2021年和2022年消防工作方案 -> ''",
                "某市1949年消防工作方案 -> 6月底前 1949-06-30 DOCUMENT_PERIOD",
                "某市1948年消防工作方案 -> ''",
                "某市2100年消防工作方案 -> 6月底前 2100-06-30 DOCUMENT_PERIOD",
                "某市2101年消防工作方案 -> ''",
                "某市20210年消防工作方案 -> ''",
                "某市2030年前消防工作方案 -> ''",
                "2021年某市迎接2022年前检查消防工作方案 -> 6月底前 2021-06-30 DOCUMENT_PERIOD",
                "某市消防工作方案|2021年重点工作 -> 6月底前 2021-06-30 DOCUMENT_PERIOD",
                "某市消防工作方案|2021年重点工作进展 -> ''",
                "某市消防工作方案|2021年全市各区消防安全和应急管理综合重点工作 -> 6月底前 2021-06-30 DOCUMENT_PERIOD",
                "某市消防工作方案|2021年全市各区消防安全和应急管理综合整治重点工作 -> ''",
                "某市消防工作方案|一、2021年重点工作 -> 6月底前 2021-06-30 DOCUMENT_PERIOD",
                "某市消防工作方案|重点工作 -> ''",
                "某市消防工作方案|2021年重点工作|2022年重点工作 -> ''"
            })
    void aTitleOrAHeadingNamesOneYear(String lines, String told) {
        assertThat(Told.deadlines(Told.document(lines + "|一、重点任务|（一）检查学校。6月底前完成检查。")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "某市人民政府关于印发2022年消防工作方案的通知 -> 6月底前 2022-06-30 DOCUMENT_PERIOD",
                "某市人民政府关于印发2023年消防工作方案的通知 -> 6月底前 2021-06-30 DATE_OF_ISSUE"
            })
    void aTitleThatNamesALaterYearTellsAGoal(String lines, String told) {
        assertThat(Told.deadlines(
                        Told.document(lines + "|某政发〔2021〕8号|各区人民政府：|一、重点任务|（一）检查学校。6月底前完成检查。|某市人民政府|2021年3月5日")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {"6月底前完成检查。 -> 6月底前 2021-06-30 DOCUMENT_PERIOD"})
    void withoutADateTheNumberTellsTheYear(String lines, String told) {
        assertThat(Told.deadlines(Told.document("某市人民政府关于做好消防工作的通知|某政发〔2021〕8号|各区人民政府：|一、重点任务|（一）检查学校。" + lines)))
                .isEqualTo(told);
    }
}
