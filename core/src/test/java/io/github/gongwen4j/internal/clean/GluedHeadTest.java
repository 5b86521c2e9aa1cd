package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedHeadTest {

    private static List<String> lines(String head) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at : GluedHead.in(head, 0, head.length())) {
            if (at > from) {
                lines.add(head.substring(from, at));
                from = at;
            }
        }
        lines.add(head.substring(from));
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void theTitleEndsWithTheTypeInFrontOfTheRecipients() {
        assertThat(lines("关于做好消防工作的通知各县人民政府，市直各单位：现将有关事项通知如下。"))
                .containsExactly("关于做好消防工作的通知", "各县人民政府，市直各单位：", "现将有关事项通知如下。");
    }

    @Test
    void theNumberStandsInFrontOfTheTitleOrBehindIt() {
        assertThat(lines("某市卫生健康委员会某卫发〔2021〕13号关于做好消防工作的通知各县卫健局："))
                .containsExactly("某市卫生健康委员会", "某卫发〔2021〕13号", "关于做好消防工作的通知", "各县卫健局：");
        assertThat(lines("关于做好消防工作的通知某卫发〔2021〕13号各县卫健局：")).containsExactly("关于做好消防工作的通知", "某卫发〔2021〕13号", "各县卫健局：");
    }

    @Test
    void aTypeWithinTheTitleDoesNotEndIt() {
        assertThat(lines("关于印发《消防工作方案》的通知各县人民政府：")).containsExactly("关于印发《消防工作方案》的通知", "各县人民政府：");
        assertThat(lines("关于报送消防工作总结的通知各县人民政府：")).containsExactly("关于报送消防工作总结的通知", "各县人民政府：");
    }

    @Test
    void theEnclosedTitleStandsAgainAboveItsText() {
        assertThat(lines("关于印发《消防工作方案》的通知各县人民政府：现将《消防工作方案》印发给你们。消防工作方案为加强管理，制定本方案。"))
                .containsExactly("关于印发《消防工作方案》的通知", "各县人民政府：", "现将《消防工作方案》印发给你们。", "消防工作方案", "为加强管理，制定本方案。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"为加强管理，现将有关事项通知如下：", "各县要高度重视：", "按照通知要求，抓好落实。", ""})
    void runningTextStays(String text) {
        assertThat(GluedHead.in(text, 0, text.length())).isEmpty();
    }
}
