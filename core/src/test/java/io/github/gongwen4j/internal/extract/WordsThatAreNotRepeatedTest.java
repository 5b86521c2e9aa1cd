package io.github.gongwen4j.internal.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number measures where the text does not say it again. */
class WordsThatAreNotRepeatedTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "发放宣传册5000份，其中农村2000份。 -> 宣传册 EXACTLY 5000份 / 农村宣传册 EXACTLY 2000份",
                "建成国家级园区5个，其中省级以上3个。 -> 国家级园区 EXACTLY 5个 / 省级以上园区 EXACTLY 3个",
                "认定省级以上科技企业孵化器10家，其中国家级3家。 -> 省级以上科技企业孵化器 EXACTLY 10家 / 国家级科技企业孵化器 EXACTLY 3家",
                "建成公园10个，其中新建4个。 -> 公园 EXACTLY 10个 / 新建公园 EXACTLY 4个",
                "公路通车里程达到500公里，其中高速公路100公里。 -> 公路通车里程 AT_LEAST 500公里 / 高速公路 EXACTLY 100公里",
                "合格率达到90%，其中农村85%、城市95%。 -> 合格率 AT_LEAST 90% / 农村合格率 EXACTLY 85% / 城市合格率 EXACTLY 95%",
                "居民收入达到5万元，人均3万元。 -> 居民收入 AT_LEAST 5万元 / 人均居民收入 EXACTLY 3万元",
                "培育企业10家，新增8家。 -> 企业 EXACTLY 10家 / 新增企业 EXACTLY 8家",
                "引进企业10家、投资5亿元。 -> 引进企业 EXACTLY 10家 / 投资 EXACTLY 5亿元"
            })
    void partsOfTheNumberBefore(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "大力发展“飞地经济”，力争总量达到140亿元。 -> “飞地经济”总量 AT_LEAST 140亿元",
                "用水总量不超过上级下达指标，其中2025年不超过5亿立方米。 -> 用水总量 AT_MOST 5亿立方米",
                "强化巡查，每周不少于1次。 -> 巡查 AT_LEAST 1次 (每周)",
                "3.强化巡查，每周不少于1次。 -> 巡查 AT_LEAST 1次 (每周)",
                "统筹资金3亿元；强化巡查，每周不少于1次。 -> 统筹资金 EXACTLY 3亿元 / 巡查 AT_LEAST 1次 (每周)",
                "加强绿化工作，覆盖率达到40%。 -> 绿化覆盖率 AT_LEAST 40%",
                "送戏下乡1000场。 -> 送戏下乡 EXACTLY 1000场"
            })
    void whatTheClauseBeforeNames(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }
}
