package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.rules.Partners.Alone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which marks have no partner: each stands in ⟦ ⟧. */
class PartnersTest {

    private static List<Alone> missing(String text) {
        return Partners.missing(text, Line.all(text));
    }

    private static void assertAlone(String marked) {
        String text = marked.replace("⟦", "").replace("⟧", "");
        StringBuilder found = new StringBuilder(text);
        List<Alone> missing = missing(text);
        for (int i = missing.size() - 1; i >= 0; i--) {
            int at = missing.get(i).offset();
            found.insert(at + 1, '⟧').insert(at, '⟦');
        }
        assertThat(found).hasToString(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"各区（含开发区）", "各区⟦）⟧要落实", "各区（落实⟦《⟧办法）和⟦（⟧要求", "各区⟦（⟧落实《办法》", "各区（落实（试行）⟦】⟧办法）", "⟦）⟧各区", "各区⟦（⟧"})
    void aMarkClosesTheLastOneOfItsKind(String marked) {
        assertAlone(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"各区（含\n开发区）要落实", "各区（含\n开发区）要落实⟦）⟧", "各区（含（含\n开发区））要落实", "各区⟦（⟧含\n开发区\n要落实⟦）⟧"})
    void aPairMayLieOnTwoLines(String marked) {
        assertAlone(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1）建立台账",
                "12)建立台账",
                "123）建立台账",
                "1234⟦）⟧建立台账",
                "a）建立台账；②）落实经费",
                "做到：十二）建立台账，三）落实经费",
                "做到 1）建立台账",
                "做到1⟦）⟧建立台账",
                "1⟦】⟧建立台账",
                "某\n1）建立台账"
            })
    void numbersOfPointsNeedNone(String marked) {
        assertAlone(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jìng)安静", "某zhuàngaz)", "某jing⟦)⟧安静", "ì)", "某àzzzzzzzz⟦)⟧"})
    void remainsOfANoteOfPronunciationNeedNone(String marked) {
        assertAlone(marked);
    }

    @ParameterizedTest
    @CsvSource({"严肃查处“红包“等行为, 7, ”", "严肃查处”红包”等行为, 4, “", "严肃查处‘红包‘等行为, 7, ’", "严肃查处’红包’等行为, 4, ‘"})
    void oneOfAPairMayBeMistakenForTheOther(String text, int offset, char meant) {
        assertThat(missing(text)).hasSize(1);
        assertThat(missing(text).get(0).offset()).isEqualTo(offset);
        assertThat(missing(text).get(0).meant()).contains(meant);
    }

    @Test
    void onlyQuotationMarksAroundAFewWordsAreMistaken() {
        assertThat(missing("“" + "红".repeat(39) + "“")).hasSize(1);
        assertThat(missing("“" + "红".repeat(40) + "“")).hasSize(2);
        for (String text : List.of("““红包", "《红包《", "”红\n包”", "）红包）")) {
            assertThat(missing(text))
                    .as(text)
                    .hasSize(2)
                    .allMatch(alone -> alone.meant().isEmpty());
        }
    }
}
