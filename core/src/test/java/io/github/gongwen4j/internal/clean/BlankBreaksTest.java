package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankBreaksTest {
    /** Two sentences with blanks behind them show that blanks stand for breaks. */
    private static final String SENTENCES = "加强领导。 落实责任。 ";

    private static List<String> lines(String text) {
        StringBuilder broken = new StringBuilder(text);
        List<Integer> breaks = BlankBreaks.in(text, 0, text.length());
        for (int i = breaks.size() - 1; i >= 0; i--) {
            broken.insert(breaks.get(i), "\n");
        }
        return broken.toString().lines().map(String::strip).toList();
    }

    private static List<String> behindSentences(String words) {
        List<String> lines = lines(SENTENCES + words);
        assertThat(lines).startsWith("加强领导。", "落实责任。");
        return lines.subList(2, lines.size());
    }

    @ParameterizedTest
    @CsvSource({"工作要点 为加强管理", "附件2 成员名单", "（联系人：张三） 抄送单位", "株卫函〔201919 关于加强管理", "某某办公室 2021年3月1日", "一、重点任务 2021年加强管理"})
    void aBlankBetweenLinesBreaks(String words) {
        assertThat(behindSentences(words)).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"问题10： 管理薄弱", "1.1 加强管理", "建成 5 座", "某某局 2022年3月2日印发", "某政发〔2021 号"})
    void aBlankWithinALineDoesNot(String words) {
        assertThat(behindSentences(words)).containsExactly(words);
    }

    @Test
    void aHeadingOfMarkupStartsALineAndKeepsItsBlank() {
        assertThat(behindSentences("加强管理 ## 二、任务")).containsExactly("加强管理", "## 二、任务");
    }

    @Test
    void blanksBetweenCharactersStandForNothing() {
        assertThat(lines("加 强 领 导 。 落 实 责 任 。 抓 好 落 实 。")).hasSize(1);
    }

    @Test
    void oneSentenceEndIsNotEnough() {
        assertThat(lines("加强领导。 工作要点 为加强管理")).hasSize(1);
    }
}
