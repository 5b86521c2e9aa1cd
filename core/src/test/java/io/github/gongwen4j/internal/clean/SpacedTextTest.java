package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacedTextTest {
    private static final String RUNNING = "落实好 各项工作，抓好 各项任务 完成。\n";

    private static String clean(String text) {
        return Cleaned.by(new SpacedText(), text).text();
    }

    @Test
    void blanksBetweenAllCharactersAreLeftOut() {
        assertThat(clean("推 进 高 质 量 发 展 ， 抓 好 重 点 项 目 ， 年 内 投 资 3 0 0 万 元 。")).isEqualTo("推进高质量发展，抓好重点项目，年内投资300万元。");
    }

    @Test
    void twoBlanksStillPartNames() {
        assertThat(clean("某 市 财 政 局  某 市 审 计 局 关 于 工 作 的 通 知")).isEqualTo("某市财政局 某市审计局关于工作的通知");
    }

    @Test
    void scatteredBlanksAreLeftOutOfAllLines() {
        assertThat(clean("关于做 好工作的通知\n" + RUNNING.repeat(5)))
                .isEqualTo("关于做好工作的通知\n" + RUNNING.replace(" ", "").repeat(5));
    }

    @Test
    void aBlankHereAndThereStays() {
        String text = "张某 李某\n" + "落实好各项工作，抓好各项任务完成。\n".repeat(10) + RUNNING;
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void blanksThatStandForBreaksStay() {
        String text = "一、抓好落实 加强领导，落实责任 二、加强宣传 营造氛围，凝聚共识 ".repeat(6);
        assertThat(clean(text)).isEqualTo(text);
    }
}
