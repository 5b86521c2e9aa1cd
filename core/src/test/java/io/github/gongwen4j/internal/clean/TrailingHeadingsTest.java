package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailingHeadingsTest {
    private static List<String> found(String text) {
        TreeSet<Integer> breaks = new TreeSet<>();
        TrailingHeadings.find(text, TextLines.notBlank(text), breaks);
        List<String> found = new ArrayList<>();
        breaks.forEach(at -> found.add(text.substring(at, text.indexOf('\n', at))));
        return found;
    }

    @Test
    void headingsThatEndTheParagraphsAboveThemAreFound() {
        assertThat(found("特制定本方案。 一、指导思想\n坚持预防为主。二、工作目标\n实现全面达标。\n")).containsExactly("一、指导思想", "二、工作目标");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "特制定本方案。一、指导思想\n坚持预防为主。\n",
                "坚持预防为主。二、工作目标\n实现达标。三、工作步骤\n分三步走。\n",
                "特制定本方案。\n一、指导思想\n坚持预防为主。\n二、工作目标\n",
                "特制定本方案。一、指导思想，坚持\n预防为主。二、工作目标，实现\n全面达标。\n"
            })
    void oneAloneThoseThatDoNotCountOnAndSentencesAreNone(String text) {
        assertThat(found(text)).isEmpty();
    }
}
