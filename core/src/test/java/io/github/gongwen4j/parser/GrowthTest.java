package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.seeds.Seed;
import io.github.gongwen4j.seeds.Seeds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is repeated a hundred thousand times, time grows in proportion and the stack does not grow at all. */
class GrowthTest {
    private static final int MANY = 100_000;
    /** Linear growth is 4; the rest is for the noise of the machine and of its garbage collector. */
    private static final double MOST_GROWTH = 8;
    /** What is parsed faster than this is fast enough: its growth is that of caches and the heap. */
    private static final long NOTHING_NANOS = 250_000_000;

    private static final int ATTEMPTS = 3;
    private static final int SECONDS = 10;
    private static final PolicyParser PARSER = PolicyParser.create();

    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 5; i++) {
            for (Seed seed : Seeds.all()) {
                PARSER.parse(seed.text());
            }
        }
    }

    static Stream<String> pieces() {
        List<String> repeated = List.of(
                "0",
                "O",
                "O1",
                "![",
                " ·",
                "1",
                "9",
                ".",
                "-",
                "—",
                "…",
                "·",
                " ",
                "\t",
                "\u3000",
                ". ",
                "- ",
                "每",
                "年",
                "月",
                "日",
                "各",
                "分别",
                "以上",
                "2020",
                "20200101",
                "1.1",
                "1.1.1.",
                "国发〔2020〕",
                "关于",
                "附件1",
                "（一）1.（1）①",
                "《〈",
                "（（）",
                "“”",
                "一是",
                "五",
                "万亿",
                "5%、",
                "月|",
                "字|字",
                "1、2、①",
                "（市局负责）。",
                "任务，2020年底前完成5%以上。",
                "关于印发《",
                "的通知》",
                "漢",
                "關(guān)",
                "?jìng)",
                "（2020年",
                "市局、",
                "等、");
        return Stream.concat(Pieces.ALL.stream(), repeated.stream()).distinct();
    }

    static Stream<String> lines() {
        return Stream.of(
                "任务\n",
                "一、任务\n",
                "（一）任务\n",
                "1.任务\n",
                "（1）任务\n",
                "①任务\n",
                "问题1：任务\n",
                "整改措施：\n",
                "责任单位：市局\n",
                "完成时限：2020年底\n",
                "第一章 总则\n",
                "第一条 任务\n",
                "一、任务。（市局负责）\n",
                "一、任务。\n任务。（市局负责）\n",
                "2020年1月1日\n",
                "市政府办公室\n2020年1月1日\n",
                "附件\n",
                "附件1\n名单\n",
                "附件：1.名单\n",
                "抄送：市局\n",
                "各市、县：\n",
                "关于印发方案的通知\n",
                "|1|任务|市局|\n",
                "一、任务\n（一）任务\n1.任务\n（1）任务\n①任务\n",
                "一、任务\n（一）任务。（市局负责）\n1.任务。\n2.任务5%以上。\n",
                "\n",
                "\r",
                "\r\n",
                " \n",
                "。\n",
                "一\n",
                "12\n",
                "1\n任务\n",
                "1.任务\n2\n任务\n",
                "12\n任务，任务\n任务任务\n",
                "    任务，任务\n任务任务\n任务。\n",
                "任务 任务，任务 任务\n",
                "序号  任务  责任单位\n1  任务  市局\n",
                "关于印发《任务方案》的通知各县：" + "任务。".repeat(100) + "一、任务。二、任务。\n",
                "# 一\n",
                "一、任务。2020年底前完成5%以上。（市局牵头，县局配合）\n");
    }

    /** One task that holds everything that follows. */
    static Stream<String> contents() {
        return Stream.of(
                "任务（市局负责）。",
                "任务（市局负责）。\n",
                "1.任务。\n",
                "1.任务（市局负责）。\n",
                "一是做好工作。",
                "一是做好工作。\n",
                "①任务；",
                "任务。\n",
                "5%、",
                "2020年底前完成。",
                "责任单位：市局\n",
                "完成时限：2020年底\n",
                "《方案》、",
                "覆盖率达到90%以上，",
                "1、2、①");
    }

    /** What follows two headings on one line, whose breaks were lost. */
    static Stream<String> bodies() {
        return Stream.of(
                " ",
                "字 1",
                "任务 2020",
                "任务。 （一）任务 ",
                "（一）任务（二）任务",
                "（一）任务。1.任务。2.任务。",
                "推 进工作，任务",
                "责任单位：市局",
                "责任单位：市局 ",
                "【责任单位】市局",
                "《",
                "《方案",
                "）2020年1月1日",
                "。市局2020年1月1日",
                "。（市局）2020年1月1日",
                "附件1 ",
                "〔2020");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aPieceTakesTimeInProportion(String piece) throws Exception {
        assertLinear("", piece, MANY / 4);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineTakesTimeInProportion(String line) throws Exception {
        assertLinear("", line, MANY / 10);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyOnOneLineTakesTimeInProportion(String words) throws Exception {
        assertLinear("一、任务。任务。 任务。 二、任务。", words, MANY / words.length());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void whatStandsInOneTaskTakesTimeInProportion(String content) throws Exception {
        assertLinear("一、重点任务\n（一）任务。", content, MANY / 20);
    }

    /** Several tries, because a pause of the machine may fall into any of them. */
    private static void assertLinear(String before, String piece, int times) throws Exception {
        String some = before + piece.repeat(times);
        String many = before + piece.repeat(4 * times);
        long small = Long.MAX_VALUE;
        long large = Long.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS; i++) {
            small = Math.min(small, SmallStack.nanosToParse(PARSER, some, SECONDS));
            large = Math.min(large, SmallStack.nanosToParse(PARSER, many, SECONDS));
            if (large <= NOTHING_NANOS || large <= small * MOST_GROWTH) {
                return;
            }
        }
        assertThat((double) large / small)
                .as("%.1f ms for %d times, %.1f ms for %d", small / 1e6, times, large / 1e6, 4 * times)
                .isLessThanOrEqualTo(MOST_GROWTH);
    }
}
