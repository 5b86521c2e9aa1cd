package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentsTest {
    private static final int YEAR = 2021;

    private static List<String> commitments(String text, int year) {
        Stretch all = new Stretch(0, text.length());
        Commitments commitments = new Commitments(text, year);
        return Quantities.in(text, 0, text.length()).stream()
                .filter(quantity -> commitments.isCommitment(quantity, all))
                .map(quantity -> text.substring(quantity.start(), quantity.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "建成社区医院8家。, 8家",
        "新增市级质控中心5个。, 5个",
        "签约率达到90%以上。, 达到90%以上",
        "应用水平要达到4级以上。, 达到4级以上",
        "30%的二级医院完成评价。, 30%",
        "企业开办时间压减至1个工作日以内。, 压减至1个工作日以内",
        "投诉48小时内办结。, 48小时内",
        "完成投资100亿元。, 100亿元",
        "5个市级质控中心全部建成。, 5个"
    })
    void levelsCountsAndSharesToReachAre(String text, String words) {
        assertThat(commitments(text, YEAR)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现有12个院士工作站。",
                "目前空编率28%。",
                "2019年新建8家中心。",
                "给予100万元补助。",
                "返还50%失业保险费。",
                "完善8项工作制度。",
                "做好30种大病救治。",
                "为65岁以上老年人服务。",
                "引导产值10亿元以上企业加大研发。",
                "处5万元以下罚款。",
                "严格执行24小时值班制度。",
                "这3个项目由市财政局管理。"
            })
    void factsBenefitsThresholdsAndSlogansAreNot(String text) {
        assertThat(commitments(text, YEAR)).isEmpty();
    }

    @Test
    void withoutAYearOfTheDocumentNothingIsPast() {
        assertThat(commitments("2019年新建8家中心。", 0)).containsExactly("8家");
    }

    @Test
    void numbersAreHandedOutWithinTheirSentenceOnly() {
        String text = "收入分别达到10万元和20万元；新增8家。";
        Stretch all = new Stretch(0, text.length());
        List<Quantity> found = Quantities.in(text, 0, text.length());
        Commitments commitments = new Commitments(text, YEAR);
        assertThat(found.stream().map(quantity -> commitments.isDistributed(quantity, all)))
                .containsExactly(true, true, false);
    }
}
