package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Depth is no danger: neither that of an outline nor that of brackets. */
class NestingTest {
    private static final List<String> MARKS =
            List.of("第一部分 ", "第一章 ", "第一节 ", "一、", "（一）", "问题1：", "1.", "1.1 ", "（1）", "①");
    private static final int SECONDS = 10;

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1000, 10_000})
    void anOutlineOfAllStylesRepeated(int times) throws Exception {
        String levels = String.join("任务\n", MARKS) + "任务。\n";
        SmallStack.nanosToParse(PolicyParser.create(), levels.repeat(times), SECONDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 3000})
    void decimalNumbersThatDeepenWithEachLine(int depth) throws Exception {
        StringBuilder text = new StringBuilder();
        StringBuilder number = new StringBuilder("1");
        for (int i = 0; i < depth; i++) {
            text.append(number).append(" 任务\n");
            number.append(".1");
        }
        SmallStack.nanosToParse(PolicyParser.create(), text.toString(), SECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"《》", "〈〉", "（）", "()", "“”", "【】", "〔〕", "[]", "「」"})
    void bracketsWithinBrackets(String pair) throws Exception {
        int depth = 50_000;
        String nested =
                pair.substring(0, 1).repeat(depth) + "市局负责" + pair.substring(1).repeat(depth);
        SmallStack.nanosToParse(PolicyParser.create(), "一、任务" + nested + "。", SECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<span>", "<b>", "<ul><li>", "<table><tr><td>", "<p><font>"})
    void elementsWithinElements(String tags) throws Exception {
        SourceText page = SourceText.of(tags.repeat(20_000) + "一、任务。", SourceFormat.HTML);
        SmallStack.nanosToParse(PolicyParser.create(), page, SECONDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 500})
    void aDeepOutlineStillReadsBackFromJson(int times) {
        ParseResult result = ParseLaws.check("一、任务\n（一）任务\n1.任务\n（1）任务\n①任务。（市局负责）\n".repeat(times));
        assertThat(result.document().tasks()).isNotEmpty();
    }
}
