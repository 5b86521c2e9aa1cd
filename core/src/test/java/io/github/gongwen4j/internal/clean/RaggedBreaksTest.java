package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaggedBreaksTest {

    private static RaggedBreaks of(String text) {
        List<Line> lines = new Draft(AlignedText.of(text), new Report(), new ArrayList<>()).lines();
        return RaggedBreaks.of(text, LineShapes.of(text, lines));
    }

    @Test
    void linesThatBreakOffWithinNumbersAreRagged() {
        String text = "新建设施，改造敬老院1\n2所，护理型床位占比\n达到标准，每季度开\n展检查。";
        assertThat(of(text).areMany()).isTrue();
    }

    @Test
    void paragraphsAreNot() {
        String text = "新建设施，改造敬老院12所。\n健全机制，每年培训2000人次\n一、开展检查，消除隐患\n二、落实责任，强化监管";
        assertThat(of(text).areMany()).isFalse();
    }

    @Test
    void numbersBehindWhoseHeadingsTheTextGoesOnTellThatAHeadingIsBrokenOff() {
        String text = "一、新建设施。改造敬老院，补助1\n2所，护理型床位，占比\n达到标准，每季度，开\n展检查。\n" + "二、开展检查。消除隐患，落实责任，强化\n监管。\n三、推进智慧养老平台\n建设。";
        RaggedBreaks ragged = of(text);
        int third = text.indexOf("三、");
        assertThat(ragged.isRunning(new Line(third, text.indexOf('\n', third)))).isTrue();
    }
}
