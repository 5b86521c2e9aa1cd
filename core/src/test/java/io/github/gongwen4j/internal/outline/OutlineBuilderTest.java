package io.github.gongwen4j.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineBuilderTest {
    private static final int DEEPEST = 128;

    private static Item build(String... lines) {
        String text = String.join("\n", lines);
        return OutlineBuilder.build(text, Line.all(text), DEEPEST, mark -> {});
    }

    /** The numbers of an item's children, with theirs in brackets. */
    private static String shape(Item item) {
        StringBuilder shape = new StringBuilder();
        for (Item child : item.children()) {
            shape.append(shape.length() == 0 ? "" : " ")
                    .append(child.mark().orElseThrow().label());
            if (!child.children().isEmpty()) {
                shape.append('[').append(shape(child)).append(']');
            }
        }
        return shape.toString();
    }

    @Test
    void fourLevelsNest() {
        assertThat(shape(build("一、甲", "（一）乙", "1.丙", "（1）丁", "（2）戊", "2.己", "（二）庚", "二、辛")))
                .isEqualTo("一[（一）[1[（1） （2）] 2] （二）] 二");
    }

    @Test
    void levelsMayBeSkipped() {
        assertThat(shape(build("一、甲", "1.乙", "2.丙", "二、丁", "3.戊"))).isEqualTo("一[1 2] 二[3]");
        assertThat(shape(build("（一）甲", "1.乙", "（二）丙"))).isEqualTo("（一）[1] （二）");
    }

    @Test
    void numbersOfOneStyleAreSiblingsWhateverTheirValue() {
        assertThat(shape(build("一、甲", "三、乙", "二、丙"))).isEqualTo("一 三 二");
    }

    @Test
    void decimalsNestByTheirPoints() {
        assertThat(shape(build("1.1 甲甲", "1.1.1 乙乙", "1.1.2 丙丙", "1.2 丁丁"))).isEqualTo("1.1[1.1.1 1.1.2] 1.2");
    }

    @Test
    void aSequenceThatHoldsAnOuterStyleGoesOnBehindIt() {
        assertThat(shape(build("1.甲", "（一）乙", "（二）丙", "2.丁", "（一）戊", "（二）己", "3.庚")))
                .isEqualTo("1[（一） （二）] 2[（一） （二）] 3");
        assertThat(shape(build("1.甲", "（一）乙", "（二）丙", "2.丁", "（1）戊", "3.己"))).isEqualTo("1[（一） （二）] 2[（1）] 3");
    }

    @Test
    void chaptersHoldArticles() {
        assertThat(shape(build("第一章 总则", "第一条 甲甲", "第二章 附则", "第二条 乙乙"))).isEqualTo("第一章[第一条] 第二章[第二条]");
    }

    @Test
    void paragraphsAndFieldsBelongToTheItemAbove() {
        Item root = build("引言。", "一、甲", "说明。", "责任单位：市财政局", "二、乙");
        assertThat(root.lines()).hasSize(1);
        Item first = root.children().get(0);
        assertThat(first.lines()).hasSize(2);
        assertThat(first.fields()).hasSize(1);
        assertThat(first.hasStatementFields()).isTrue();
        assertThat(root.children().get(1).hasStatementFields()).isFalse();
    }

    @Test
    void fieldsBelowTheLastPointSpeakForAllPoints() {
        Item item = build("一、甲", "1.乙", "2.丙", "责任单位：市财政局").children().get(0);
        assertThat(item.fields()).hasSize(1);
        assertThat(item.children().get(1).fields()).isEmpty();
    }

    @Test
    void fieldsOfEachPointStayWithTheirPoints() {
        Item item =
                build("一、甲", "1.乙", "责任单位：市财政局", "2.丙", "责任单位：市审计局").children().get(0);
        assertThat(item.fields()).isEmpty();
        assertThat(item.children()).allMatch(Item::hasStatementFields);
    }

    @Test
    void aLabelAloneHasItsWordsOnTheNextLine() {
        Item item = build("一、甲", "责任单位：", "市财政局").children().get(0);
        assertThat(item.fields()).hasSize(2);
        assertThat(item.lines()).hasSize(1);
    }

    @Test
    void theNextNumberInAnotherStyleGoesOnWithTheSequence() {
        assertThat(shape(build("1.甲", "2.乙", "（3）丙"))).isEqualTo("1 2 （3）");
        assertThat(shape(build("1.甲", "2.乙", "（4）丙"))).isEqualTo("1 2[（4）]");
        assertThat(shape(build("1.甲", "（1）乙", "2.丙", "（3）丁"))).isEqualTo("1[（1）] 2[（3）]");
        assertThat(shape(build("1.甲", "2.乙", "③丙"))).isEqualTo("1 2[③]");
    }

    @Test
    void oneInnerNumberIsNoSequence() {
        assertThat(shape(build("1.甲", "（一）乙", "2.丙"))).isEqualTo("1 （一）[2]");
        assertThat(shape(build("1.甲", "（一）乙", "（二）丙", "3.丁"))).isEqualTo("1 （一） （二）[3]");
        assertThat(shape(build("1.甲", "（一）乙", "（二）丙", "一、丁", "2.戊"))).isEqualTo("1 （一） （二） 一[2]");
    }

    @Test
    void anOuterSequenceIsLookedForInTheNextLines() {
        assertThat(shape(build(withParagraphs(57)))).isEqualTo("1[（一） （二）] 2");
        assertThat(shape(build(withParagraphs(58)))).isEqualTo("1 （一） （二）[2]");
    }

    private static String[] withParagraphs(int count) {
        return ("1.甲\n（一）乙\n（二）丙\n" + "说明。\n".repeat(count) + "2.丁").split("\n");
    }

    @Test
    void articlesMayStandBelowHeadings() {
        assertThat(shape(build("一、甲", "第一条 乙", "第二条 丙", "二、丁", "第三条 戊"))).isEqualTo("一[第一条 第二条] 二[第三条]");
        assertThat(shape(build("一、甲", "第一条 乙", "第二条 丙", "三、丁"))).isEqualTo("一 第一条 第二条[三]");
        assertThat(shape(build("一、甲", "第二条 乙", "二、丙"))).isEqualTo("一 第二条[二]");
    }

    @Test
    void aBoxInterruptsTheOutline() {
        assertThat(shape(build("一、甲", "专栏1 指标", "1.乙", "二、丙"))).isEqualTo("一 二");
    }

    @Test
    void whatLiesTooDeepIsTextOfTheItemAbove() {
        String text = "一、甲\n（一）乙\n1.丙\n（二）丁";
        List<String> tooDeep = new ArrayList<>();
        Item root = OutlineBuilder.build(text, Line.all(text), 2, mark -> tooDeep.add(mark.label()));
        assertThat(shape(root)).isEqualTo("一[（一） （二）]");
        assertThat(tooDeep).containsExactly("1");
        assertThat(root.children().get(0).children().get(0).lines()).hasSize(2);
    }

    @Test
    void nothingMakesAnEmptyRoot() {
        assertThat(build("").children()).isEmpty();
        assertThat(build("").lines()).isEmpty();
    }

    @Test
    void manyLevelsOfManyItemsAreReadInOneGo() {
        String[] lines = new String[20_000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = i % 2 == 0 ? "1.甲" : "（一）乙";
        }
        assertThat(build(lines).children()).isNotEmpty();
    }
}
