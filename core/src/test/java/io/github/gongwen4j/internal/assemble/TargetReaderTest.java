package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.spec.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "“零事故”目标。 -> ''",
                "全市火灾“零发生”。 -> 全市火灾 EXACTLY 0",
                "开展零事故企业创建。 -> ''",
                "推进零距离服务。 -> ''",
                "已实现安全生产零事故。 -> ''",
                "零事故。 -> 事故 EXACTLY 0",
                "，森林火灾、重大事故零发生，推进检查。 -> 重大事故 EXACTLY 0",
                "2021年新增参训教师100人。 -> 新增参训教师 EXACTLY 100人",
                "2021年培训教师500余人次。 -> 培训教师 MORE_THAN 500人次",
                "2021年培训教师500多人次。 -> 培训教师 MORE_THAN 500人次",
                "2021年学校数量增加5所。 -> 学校数量 CHANGE_BY 5所",
                "2021年火灾起数下降5%—8%。 -> 火灾起数 CHANGE_BY -5--8%",
                "2021年建成1—2所学校。 -> 学校 BETWEEN 1-2所",
                "2021年覆盖率达到90%以上。 -> 覆盖率 AT_LEAST 90%",
                "2021年覆盖率、检查率分别达到90%、95%以上。 -> 覆盖率 AT_LEAST 90% / 检查率 AT_LEAST 95%",
                "2021年覆盖率、检查率、整改率分别达到90%、95%、98%以上。 -> 覆盖率 AT_LEAST 90% / 检查率 AT_LEAST 95% / 整改率 AT_LEAST 98%",
                "2021年覆盖率达到90%，检查率95%以上。 -> 覆盖率 AT_LEAST 90% / 检查率 AT_LEAST 95%",
                "2021年新建10亿元以上项目3个。 -> 新建10亿元以上项目 EXACTLY 3个",
                "2021年覆盖率和检查率均达到90%。 -> 覆盖率 AT_LEAST 90% / 检查率 AT_LEAST 90%",
                "2021年一、二级达标率分别超过10%和20%。 -> 一级达标率 MORE_THAN 10% / 二级达标率 MORE_THAN 20%",
                "建成5所学校，零事故。 -> 学校 EXACTLY 5所 / 事故 EXACTLY 0",
                "保持安全生产零事故。 -> 安全生产事故 EXACTLY 0",
                "力争实现全市较大火灾零发生。 -> 全市较大火灾 EXACTLY 0"
            })
    void commitmentsAreTargets(String lines, String told) {
        assertThat(Told.targets(Told.document("某市2021年消防工作方案|一、重点任务|（一）检查学校。" + lines)))
                .isEqualTo(told);
    }
}
