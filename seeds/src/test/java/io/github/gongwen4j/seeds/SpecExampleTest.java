package io.github.gongwen4j.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpecExampleTest {

    private static SpecExample example(int line, Set<String> fixed) {
        return new SpecExample("page", line, "heading", "text", fixed, "input", "{}");
    }

    @Test
    void theSetOfDamagesIsCopied() {
        Set<String> fixed = new HashSet<>(Set.of("crlf"));
        SpecExample example = example(1, fixed);
        fixed.add("traditional");
        assertThat(example.fixed()).containsExactly("crlf");
    }

    @Test
    void linesAreCountedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> example(0, Set.of()))
                .withMessage("line must be at least 1: 0");
    }

    @Test
    void nothingMayBeNull() {
        assertThatNullPointerException().isThrownBy(() -> example(1, null)).withMessage("fixed");
        assertThatNullPointerException()
                .isThrownBy(() -> new SpecExample("page", 1, "heading", "text", Set.of(), null, "{}"))
                .withMessage("input");
        assertThatNullPointerException()
                .isThrownBy(() -> new Spec("page", "title", null, List.of()))
                .withMessage("text");
    }
}
