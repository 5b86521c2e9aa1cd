package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.seeds.Seed;
import io.github.gongwen4j.seeds.Seeds;
import org.junit.jupiter.api.Test;

class CleanedTextTest {
    private static final String DAMAGED = "關(guān)于加強管理的通知\n一、重點任務";

    @Test
    void givesTheWordsAndWhereTheyStand() {
        CleanedText cleaned = PolicyParser.create().parse(DAMAGED).cleaned();
        assertThat(cleaned.text()).isEqualTo("关于加强管理的通知\n一、重点任务");
        assertThat(cleaned.place(0, 2).of(DAMAGED)).isEqualTo("關(guān)于");
        assertThat(cleaned.place(3, 3).isEmpty()).isTrue();
        assertThat(cleaned).hasToString(cleaned.text());
    }

    @Test
    void isWhatAParserWithTheUsualSettingsReads() {
        for (Seed seed : Seeds.all()) {
            assertThat(PolicyParser.create().parse(seed.text()).cleaned())
                    .as(seed.id())
                    .isEqualTo(CleanedText.of(SourceText.of(seed.text())))
                    .hasSameHashCodeAs(CleanedText.of(SourceText.of(seed.text())));
        }
    }

    @Test
    void aRepairThatIsSwitchedOffIsNotMade() {
        PolicyParser parser =
                PolicyParser.builder().without(Repair.PINYIN_NOTES).build();
        assertThat(parser.parse(DAMAGED).cleaned().text()).startsWith("关（guān）于");
    }

    @Test
    void otherPlacesMakeAnotherText() {
        assertThat(CleanedText.of(SourceText.of("市　局"))).isNotEqualTo(CleanedText.of(SourceText.of("市 局")));
        assertThat(CleanedText.of(SourceText.of("市局\r\n县局"))).isNotEqualTo(CleanedText.of(SourceText.of("市局\n县局")));
    }

    @Test
    void refusesWhatIsNoStretch() {
        CleanedText cleaned = CleanedText.of(SourceText.of("通知"));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> cleaned.place(1, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> cleaned.place(2, 1));
        assertThatNullPointerException().isThrownBy(() -> CleanedText.of(null)).withMessage("source");
    }
}
