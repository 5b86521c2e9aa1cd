package io.github.gongwen4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void keepsWhatFits() {
        assertThat(Wrapping.wrap("市卫健局", 8)).containsExactly("市卫健局");
        assertThat(Wrapping.wrap("", 8)).containsExactly("");
    }

    @Test
    void countsWideCharactersTwice() {
        assertThat(Wrapping.wrap("市卫健局", 7)).containsExactly("市卫健", "局");
    }

    @Test
    void startsNoLineWithAComma() {
        assertThat(Wrapping.wrap("甲乙丙，丁", 6)).containsExactly("甲乙", "丙，丁");
    }

    @Test
    void breaksBetweenTheMembersOfAList() {
        assertThat(Wrapping.wrap("市财政局、市人社局", 14)).containsExactly("市财政局、", "市人社局");
    }

    @Test
    void doesNotBreakADate() {
        assertThat(Wrapping.wrap("2021-10-31 2021年10月底前", 14)).containsExactly("2021-10-31", "2021年10月底前");
    }

    @Test
    void breaksAWordThatIsWiderThanTheLine() {
        assertThat(Wrapping.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void breaksNoSurrogatePair() {
        assertThat(Wrapping.wrap("𠀀𠀀𠀀", 3)).containsExactly("𠀀", "𠀀", "𠀀");
    }
}
