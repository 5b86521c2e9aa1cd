package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.spec.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexItemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "市教育局、市公安局、市应急局 -> 市教育局 / 市公安局 / 市应急局",
                "市教育局、市公安局 -> ''",
                "市教育局，市公安局；市应急局。 -> 市教育局 / 市公安局 / 市应急局",
                "某某某某某某某某某某某某某某某某某某某某某某某某某某某某某局、市公安局、市应急局 -> 某某某某某某某某某某某某某某某某某某某某某某某某某某某某某局 / 市公安局 / 市应急局",
                "某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某局、市公安局、市应急局 -> ''",
                "市教育局|市公安局|市应急局 -> 市教育局 / 市公安局 / 市应急局",
                "市教育局|市公安局 -> ''",
                "1.市教育局|2.市公安局|3.市应急局 -> 市教育局 / 市公安局 / 市应急局",
                "1.市教育局|2.市公安局，市应急局|3.市应急局 -> ''",
                "1.市教育局|2.市公安局：负责|3.市应急局 -> ''",
                "市教育局|责任单位：市公安局|市应急局 -> ''",
                "市教育局  局长|市公安局  局长|市应急局  局长 -> 市教育局  局长 / 市公安局  局长 / 市应急局  局长",
                "市教育局  局长  电话|市公安局  局长  电话|市应急局  局长  电话 -> ''",
                "某某某某某某某某某某某某某某某某某某某某某某某某某某某某某局|市公安局|市应急局 -> 某某某某某某某某某某某某某某某某某某某某某某某某某某某某某局 / 市公安局 / 市应急局",
                "某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某局|市公安局|市应急局 -> ''",
                "1.市教育局、市公安局、市应急局 -> ''",
                "1.市教育局|2.|3.市应急局 -> ''",
                "1.市教育局|2.市公安局。|3.市应急局 -> ''"
            })
    void aPlainListHasItems(String lines, String told) {
        assertThat(Told.annexItems(Told.document(
                        "某市人民政府办公室关于做好消防工作的通知|各区人民政府：|各区要认真组织实施。|附件：重点单位名单|某市人民政府办公室|2021年3月1日|附件|重点单位名单|" + lines)))
                .isEqualTo(told);
    }
}
