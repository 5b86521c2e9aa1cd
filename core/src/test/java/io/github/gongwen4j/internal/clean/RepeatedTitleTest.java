package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepeatedTitleTest {
    private static final String TITLE = "云河市人民政府关于加强河道管理的通知";

    private static Optional<String> in(String text) {
        return RepeatedTitle.in(text, 0, text.length()).map((Stretch title) -> title.start() + title.of(text));
    }

    @Test
    void theSecondOfTwoNeighboursIsTheTitle() {
        assertThat(in(TITLE + TITLE + "云政发〔2024〕2号")).hasValue(TITLE.length() + TITLE);
    }

    @Test
    void whatStandsBetweenDoesNotMatter() {
        String fields = "标题：" + TITLE + "发布日期：2024年5月6日";
        assertThat(in(fields + TITLE + "各县人民政府：")).hasValue(fields.length() + TITLE);
    }

    @Test
    void aTitleWithoutAboutIsFoundAtTheStart() {
        String title = "云河县2023年国民经济和社会发展统计公报";
        assertThat(in(title + title + "云河县统计局")).hasValue(title.length() + title);
    }

    @Test
    void aCitationIsNoTitle() {
        assertThat(in(TITLE + "各县人民政府：《" + TITLE + "》已经印发")).isEmpty();
    }

    @Test
    void twoNamesOfOneBodyHaveNoTitleInCommon() {
        assertThat(in("新区管委会关于加强河道管理工作的通知云河新区管理委员会关于加强河道管理工作的通知")).isEmpty();
    }
}
