package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.SectionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionKindsTest {

    @ParameterizedTest
    @CsvSource({
        "总体要求, GENERAL",
        "指导思想, GENERAL",
        "整改时限, GENERAL",
        "总则, GENERAL",
        "主要目标, OBJECTIVES",
        "工作目标, OBJECTIVES",
        "2021年主要目标, OBJECTIVES",
        "保障措施, SAFEGUARDS",
        "加强组织领导, SAFEGUARDS",
        "组织实施, SAFEGUARDS",
        "强化保障措施, SAFEGUARDS",
        "工作回顾, OTHER",
        "附则, OTHER",
        "消防安全综合治理工作总体目标, OBJECTIVES",
        "全市消防安全综合治理总体思路, GENERAL",
        "名词解释, OTHER"
    })
    void headingsNameTheKind(String heading, SectionKind kind) {
        assertThat(SectionKinds.of(heading)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "强化住房保障", "推进产业发展", "目标任务分解落实", "压实目标责任", "完善考核要求体系", "市消防安全综合治理工作总体目标", "全市区消防安全综合治理总体思路"})
    void otherHeadingsLeaveItToTheContent(String heading) {
        assertThat(SectionKinds.of(heading)).isEmpty();
    }
}
