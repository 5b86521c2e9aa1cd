package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.spec.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurposeTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "某市防汛应急预案|一、应急响应|（一）报告险情。立即报告险情。|二、应急储备|（一）建仓库。6月底前建成。（市应急局负责） -> 二/（一）",
                "某市防汛应急预案|一、重点任务|（一）建仓库。6月底前建成。|二、应急储备|（一）备物资。年底前备齐。（市应急局负责） -> 一/（一） 二/（一）",
                "某市防汛应急预案|一、重点任务|（一）报告险情。立即报告险情。 -> 一/（一）",
                "某市防汛工作方案|一、应急响应|（一）报告险情。立即报告险情。|二、应急储备|（一）建仓库。6月底前建成。（市应急局负责） -> 一/（一） 二/（一）",
                "关于第5号建议的答复|一、工作开展情况|（一）建场地。建成场地5块。|二、下一步工作安排|（一）管场地。年底前建立台账。 -> 二/（一）",
                "关于第5号建议的答复|一、关于您提出的建议|（一）建场地。建成场地5块。|二、下一步工作|（一）管场地。年底前建立台账。 -> 二/（一）"
            })
    void whereWorkStands(String lines, String paths) {
        assertThat(Told.document(lines).tasks().stream()
                        .map(task -> String.join("/", task.path()))
                        .toList())
                .containsExactly(paths.split(" "));
    }
}
