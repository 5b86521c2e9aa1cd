package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GluedAnnexesTest {

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at : GluedAnnexes.in(text, 0, text.length())) {
            lines.add(text.substring(from, at));
            from = at;
        }
        lines.add(text.substring(from));
        return lines;
    }

    @Test
    void theNameOfAnAnnexStandsTwice() {
        assertThat(lines("抓好落实。附件：重点任务分工表某市教育局附件重点任务分工表请对照执行。"))
                .containsExactly("抓好落实。", "附件：重点任务分工表", "某市教育局", "附件", "重点任务分工表", "请对照执行。");
    }

    @Test
    void severalAnnexesAreNumbered() {
        assertThat(lines("抓好落实。附件：1.任务分工清单2.监督电话号码附件1任务分工清单一。附件2监督电话号码二。"))
                .containsExactly("抓好落实。", "附件：1.任务分工清单", "2.监督电话号码", "附件1", "任务分工清单", "一。", "附件2", "监督电话号码", "二。");
    }

    @Test
    void nothingInFrontOfAnAnnexAtTheStartHasAnnexes() {
        assertThat(lines("附件1某市任务清单")).containsExactly("附件1", "某市任务清单");
        assertThat(lines("附件22023年任务清单")).containsExactly("附件2", "2023年任务清单");
    }

    @Test
    void anotherNameTellsNothing() {
        assertThat(lines("抓好落实，附件已经发出，附件任务分工清单请自行下载。")).hasSize(1);
    }
}
