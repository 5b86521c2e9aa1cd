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
        for (int at : GluedHead.of(head, 0, head.length(), head.length()).breaks()) {
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

    @Test
    void aNameInFrontOfADateTellsWhereTheTitleStartsBehindWordsOfAPortal() {
        assertThat(
                        lines(
                                "首页>>政务公开>>通知公告某县人民政府关于做好消防工作的通知发布时间：2024-06-05 17:22关闭窗口某政办[2024]18号各乡镇人民政府：抓好落实。某县人民政府2024年5月31日"))
                .contains("某县人民政府关于做好消防工作的通知", "某政办[2024]18号", "各乡镇人民政府：", "某县人民政府", "2024年5月31日");
    }

    @Test
    void aNameThatStandsNowhereElseTellsNothing() {
        assertThat(lines("通知公告某县人民政府关于做好消防工作的通知各乡镇人民政府：抓好落实。"))
                .containsExactly("通知公告某县人民政府关于做好消防工作的通知", "各乡镇人民政府：", "抓好落实。");
    }

    @Test
    void aPortalsFieldTellsWhereTheCodeOfTheNumberStarts() {
        assertThat(lines("关于做好消防工作的通知文号：某政规〔2025〕3号有效性：有效某政规〔2025〕3号各县人民政府：抓好落实。"))
                .contains("某政规〔2025〕3号", "各县人民政府：");
    }

    @Test
    void theBodyStartsWithWordsThatStartNoTitle() {
        assertThat(lines("某局关于审计查出问题的整改方案根据《审计报告》（某审报〔2023〕9号）反馈意见，制定本方案。"))
                .containsExactly("某局关于审计查出问题的整改方案", "根据《审计报告》（某审报〔2023〕9号）反馈意见，制定本方案。");
    }

    @Test
    void aTitleInMarksStandsAgainBehindTheSignature() {
        assertThat(lines("关于转发某局消防工作方案的通知各县人民政府：《消防工作方案》已经同意，现转发给你们。某市人民政府2021年3月22日消防工作方案某市应急管理局"))
                .endsWith("2021年3月22日", "消防工作方案", "某市应急管理局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"为加强管理，现将有关事项通知如下：", "各县要高度重视：", "按照通知要求，抓好落实。", ""})
    void runningTextStays(String text) {
        assertThat(GluedHead.of(text, 0, text.length(), text.length()).breaks()).isEmpty();
    }
}
