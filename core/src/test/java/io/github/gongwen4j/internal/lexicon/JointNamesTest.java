package io.github.gongwen4j.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JointNamesTest {

    private static List<String> names(String text) {
        return JointNames.in(text, 0, text.length()).stream()
                .map(name -> name.of(text))
                .toList();
    }

    @Test
    void aNameStartsAsTheFirstOneDoes() {
        assertThat(names("上海市财政局上海市发展和改革委员会 上海市教育委员会")).containsExactly("上海市财政局", "上海市发展和改革委员会", "上海市教育委员会");
        assertThat(names("中共云河县委办公室云河县人民政府办公室")).containsExactly("中共云河县委办公室", "云河县人民政府办公室");
    }

    @Test
    void aNameStartsWithThePartyOrWithAProvince() {
        assertThat(names("国家金融监督管理总局云河监管分局中共云河市委金融委员会办公室")).containsExactly("国家金融监督管理总局云河监管分局", "中共云河市委金融委员会办公室");
        assertThat(names("上海市交通委员会江苏省交通运输厅浙江省交通运输厅")).containsExactly("上海市交通委员会", "江苏省交通运输厅", "浙江省交通运输厅");
    }

    @Test
    void aPlaceBehindANameOfTheStateBelongsToIt() {
        assertThat(names("国家税务总局江苏省税务局")).containsExactly("国家税务总局江苏省税务局");
    }

    @Test
    void theEndOfANameIsNone() {
        assertThat(names("云河市人民政府 办公室")).isEmpty();
        assertThat(names("云河市很好")).isEmpty();
    }
}
