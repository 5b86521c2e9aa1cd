package io.github.gongwen4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GongwenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "parse",
                "prase x",
                "parse --jsno x",
                "parse --json --table x",
                "parse x --out",
                "check",
                "check --profile x y",
                "check --format x y"
            })
    void badUsageIsOneLineAndExit2(String args) {
        Run run = Run.of((Object[]) (args.isEmpty() ? new String[0] : args.split(" ")));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("gongwen: ").contains("--help").hasLineCount(1);
    }

    @Test
    void helpNamesTheCommandAndItsOptions() {
        assertThat(Run.of("--help").out()).contains("Usage: gongwen", "parse");
        assertThat(Run.of("parse", "--help").out())
                .contains("[--json | --table]", "--out=DIR", "FILE...", "Exit codes");
        assertThat(Run.of("parse", "--help").exit()).isZero();
        assertThat(Run.of("check", "--help").out()).contains("--profile=PROFILE", "--fix-to=FILE", "Exit codes");
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("gongwen \\d+\\.\\d+\\.\\d+.*\\R");
        assertThat(Run.of("parse", "--version").out())
                .isEqualTo(Run.of("--version").out());
    }
}
