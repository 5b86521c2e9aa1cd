package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionDiffersTest {
    private final RuleCase rule = new RuleCase(new DistributionDiffers());

    @Test
    void reportsAValueTooMany() {
        rule.reports(
                Notice.with("""
                一、重点任务
                （一）检查学校。⟦小学、中学、大学检查率分别达到90%、80%⟧。
                """),
                "“小学、中学、大学检查率分别达到90%、80%”数目不一致：对象 3 个，数值 2 个",
                "\"小学、中学、大学检查率分别达到90%、80%\": 3 things, 2 values");
    }

    @Test
    void acceptsAValueForEach() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。小学、中学、大学检查率分别达到90%、80%、70%。
                """));
    }

    @Test
    void acceptsAnAndWithinAName() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。小学、住房和城乡建设项目检查率分别达到90%、80%。
                """));
    }

    @Test
    void acceptsDistributionsWithoutAList() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查率分别达到90%、80%。
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦小学、中学检查率分别达到90%、80%、70%⟧。",
                "⟦小学、中学检查率分别达到90%、80%和70%⟧，其他不变。",
                "小学、中学检查率分别达到90%、80%，⟦大学、医院检查率分别达到90%、80%、70%⟧。",
                "小学、中学检查率分别达到90%。",
                "小学、中学检查率分别达到90%、合格、80%。",
                "小学和中学检查率分别达到90%、80%、70%。",
                "⟦小学、中学检查率分别达到90%、80%、70%⟧分别公布。",
                "分别达到90%、80%、70%。"
            })
    void eachDistributionHasAListOfItsOwn(String sentence) {
        rule.finds(Notice.with(sentence));
    }
}
