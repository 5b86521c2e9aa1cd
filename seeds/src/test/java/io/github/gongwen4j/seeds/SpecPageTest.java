package io.github.gongwen4j.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpecPageTest {
    private static final String PAGE = """
            # A title

            Prose.

            ## An example

            ```text fixed:width fixed:crlf
            一、\\u00A0坚持

            二、推进
            ```

            More prose.

            ```json
            {"tasks": []}
            ```

            ```java
            ignored();
            ```
            """;

    private static final Spec SPEC = SpecPage.parse("page", PAGE);

    @Test
    void theFirstHeadingIsTheTitle() {
        assertThat(SPEC.title()).isEqualTo("A title");
        assertThat(SPEC.text()).isEqualTo(PAGE);
    }

    @Test
    void anExampleIsAnInputAndTheJsonBelowIt() {
        assertThat(SPEC.examples()).hasSize(1);
        SpecExample example = SPEC.examples().get(0);
        assertThat(example.page()).isEqualTo("page");
        assertThat(example.line()).isEqualTo(7);
        assertThat(example.heading()).isEqualTo("An example");
        assertThat(example.format()).isEqualTo("text");
        assertThat(example.expected()).isEqualTo("{\"tasks\": []}\n");
    }

    @Test
    void inputsKeepTheirLinesAndShowInvisibleCharactersByNumber() {
        assertThat(SPEC.examples().get(0).input()).isEqualTo("一、\u00A0坚持\n\n二、推进\n");
    }

    @Test
    void inputsMayOptOutOfDamages() {
        assertThat(SPEC.examples().get(0).fixed()).containsExactlyInAnyOrder("width", "crlf");
    }

    @Test
    void namesThePlaceOfAnExample() {
        assertThat(SPEC.examples().get(0)).hasToString("page:7 (An example)");
        assertThat(SPEC).hasToString("Spec[page, 1 examples]");
    }

    @Test
    void anInputWithoutJsonIsRefusedByItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecPage.parse("page", "# T\n```text\n一\n```\n"))
                .withMessage("page page, line 2: an input without its expected JSON");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecPage.parse("page", "```text\n一\n```\n```html\n二\n```\n"))
                .withMessageContaining("line 1");
    }

    @Test
    void jsonWithoutAnInputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecPage.parse("page", "```json\n{}\n```\n"))
                .withMessage("page page, line 1: expected JSON without an input");
    }

    @Test
    void aBlockThatIsNeverClosedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecPage.parse("page", "\n```text\n一\n"))
                .withMessage("page page, line 2: a block without its end");
    }
}
