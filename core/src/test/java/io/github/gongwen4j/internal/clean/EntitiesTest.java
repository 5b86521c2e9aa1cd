package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {

    private static String clean(String text) {
        return Cleaned.by(new Entities(), text).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "&nbsp;&nbsp;一、任务|  一、任务",
                "&ldquo；三个责任人&rdquo；|“三个责任人”",
                "&#65288;市水利局&#x ff09;|（市水利局&#x ff09;",
                "&#65288;市水利局&#xFF09;|（市水利局）",
                "95&#37;以上|95%以上",
                "&amp;nbsp;二、保障| 二、保障",
                "&amp;amp;lt;2024&amp;amp;gt;|<2024>",
                "R&amp;D|R&D",
                "水&#8203;利|水利",
                "一、任务&#10;二、保障|'一、任务\n二、保障'"
            })
    void whatAnEntityStandsForIsRead(String given, String expected) {
        assertThat(clean(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R&D",
                "A&B;",
                "&",
                "&;",
                "&#;",
                "&#x;",
                "&#9999999;",
                "&#55357;",
                "&#97;mp;",
                "&nbsp 任务",
                "&#38;lt;"
            })
    void whatStandsForNoCharacterStays(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }
}
