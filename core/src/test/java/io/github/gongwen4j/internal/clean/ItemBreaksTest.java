package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemBreaksTest {

    /** The first three characters of each item. */
    private static List<String> items(String text) {
        return ItemBreaks.in(text, new Stretch(0, text.length()), GluedTables.none(), new LinesAbove(false, false, 0))
                .stream()
                .map(at -> text.substring(at, at + 3))
                .toList();
    }

    @Test
    void headingsNumberOn() {
        assertThat(items("一、健全体系。二、加强队伍。三、提升质量。")).containsExactly("一、健", "二、加", "三、提");
    }

    @Test
    void innerItemsStartAnewBelowEachHeading() {
        assertThat(items("一、健全体系（一）建网点。（二）定制度。二、加强队伍（一）抓培训。")).containsExactly("一、健", "（一）", "（二）", "二、加", "（一）");
    }

    @Test
    void theSequenceGoesOnWhereASentenceLostItsEnd() {
        assertThat(items("一、健全体系。二、加强队伍三、提升质量。")).containsExactly("一、健", "二、加", "三、提");
    }

    @Test
    void oneNumberMayBeLost() {
        assertThat(items("一、健全体系。三、提升质量。")).containsExactly("一、健", "三、提");
        assertThat(items("一、健全体系。四、提升质量。")).isEmpty();
    }

    @Test
    void innerItemsAloneNeedThreeThatNumberOn() {
        assertThat(items("1.建网点。2.定制度。3.抓培训。")).isEmpty();
        assertThat(items("1.建网点。2.定制度。3.抓培训。4.促就业。")).containsExactly("1.建", "2.定", "3.抓", "4.促");
    }

    @Test
    void theFirstItemMayFollowTheTitleOrAColon() {
        assertThat(items("关于做好工作的通知一、健全体系。二、加强队伍。")).containsExactly("一、健", "二、加");
        assertThat(items("现通知如下：一、健全体系。二、加强队伍。")).containsExactly("一、健", "二、加");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、健全体系。推进二、三级医院建设。", "一、健全体系。到2022.2.完成。", "加强统一、二者兼顾。", "一、健全体系。", "二、加强队伍。三、提升质量。"})
    void otherNumbersStartNothing(String text) {
        assertThat(items(text)).isEmpty();
    }
}
