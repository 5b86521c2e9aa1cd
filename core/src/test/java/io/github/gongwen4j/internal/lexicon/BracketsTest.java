package io.github.gongwen4j.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class BracketsTest {

    private static int index(String text, String marks) {
        return Brackets.indexOutside(text, 0, text.length(), marks);
    }

    @Test
    void marksWithinBracketsTitlesAndQuotationsAreSkipped() {
        assertThat(index("落实（以下简称。）《意见。》“好。”要求。", "。")).isEqualTo(20);
        assertThat(index("各县（市、区）、各部门", "、")).isEqualTo(7);
    }

    @Test
    void withoutAMarkTheEndIsGiven() {
        assertThat(index("落实要求", "。")).isEqualTo(4);
        assertThat(index("", "。")).isZero();
    }

    @Test
    void groupsNest() {
        assertThat(Brackets.afterGroup("（一（二）三）四", 0, 8)).isEqualTo(7);
        assertThat(Brackets.afterGroup("《一〈二〉三》四", 0, 8)).isEqualTo(7);
    }

    @Test
    void anOpenerThatIsNeverClosedIsAPlainCharacter() {
        assertThat(index("落实（要求。管理", "。")).isEqualTo(5);
        assertThat(Brackets.afterGroup("（要求", 0, 3)).isEqualTo(1);
    }

    @Test
    void aCloserFindsItsOpener() {
        assertThat(Brackets.openerOf("一（二（三）四）", 7, 0)).isEqualTo(1);
        assertThat(Brackets.openerOf("一（二（三）四）", 5, 0)).isEqualTo(3);
        assertThat(Brackets.openerOf("一二）", 2, 0)).isEqualTo(-1);
    }

    @Property
    void aMarkFoundIsAMarkOrTheEnd(
            @ForAll @StringLength(max = 30) @CharRange(from = '“', to = '”') String quotes,
            @ForAll @StringLength(max = 30) @CharRange(from = '《', to = '》') String titles) {
        String text = quotes + "。" + titles + "。";
        int at = index(text, "。");
        assertThat(at == text.length() || text.charAt(at) == '。').isTrue();
    }

    @Test
    void aGroupEightDeepIsOneAndADeeperOneIsDamage() {
        String eight = "（".repeat(8) + "字" + "）".repeat(8);
        assertThat(Brackets.afterGroup(eight, 0, eight.length())).isEqualTo(17);
        assertThat(Brackets.openerOf(eight, 16, 0)).isZero();
        String nine = "（" + eight + "）";
        assertThat(Brackets.afterGroup(nine, 0, nine.length())).isEqualTo(1);
        assertThat(Brackets.openerOf(nine, 18, 0)).isEqualTo(-1);
    }
}
