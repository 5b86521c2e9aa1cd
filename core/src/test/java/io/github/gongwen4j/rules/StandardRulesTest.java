package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of all rules. */
class StandardRulesTest {

    static List<Rule> rules() {
        return StandardRules.ALL;
    }

    @Test
    void eachRuleIsRegisteredAndHasATest() throws IOException, URISyntaxException {
        List<String> registered =
                rules().stream().map(rule -> rule.getClass().getSimpleName()).toList();
        assertThat(classes(Path.of(Rule.class.getResource("Rule.class").toURI()).getParent()))
                .filteredOn(StandardRulesTest::isRule)
                .containsExactlyInAnyOrderElementsOf(registered);
        assertThat(classes(Path.of(StandardRulesTest.class
                                .getResource("StandardRulesTest.class")
                                .toURI())
                        .getParent()))
                .containsAll(registered.stream().map(name -> name + "Test").toList());
    }

    @Test
    void eachCodeIsThatOfOneRule() {
        List<DiagnosticCode> ofRules = Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.id().charAt(2) != '0')
                .toList();
        assertThat(rules()).extracting(Rule::code).containsExactlyInAnyOrderElementsOf(ofRules);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachHasAPage(Rule rule) {
        RulePage page = RulePage.of(rule.code()).orElseThrow();
        assertThat(page.markdown())
                .startsWith("# " + rule.code().id() + " ")
                .contains(
                        "**Why.** ",
                        "**Example.**",
                        "**Source.** ",
                        "**Severity.** " + rule.code().severity());
        assertThat(page.title())
                .containsPattern("\\p{IsHan}")
                .doesNotContain(rule.code().id(), "#");
        assertThat(page.remedy()).get().asString().endsWith("。").containsPattern("\\p{IsHan}");
        assertThat(page.markdown().lines().count()).isBetween(10L, 25L);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachPageNamesOnWhatTheRuleRests(Rule rule) {
        String words = switch (rule.source()) {
            case STANDARD -> "gb/t";
            case REGULATION -> "条例";
            case PRACTICE -> "practice";
            case CROSS_CHECK -> "cross-check";
        };
        String page = RulePage.of(rule.code()).orElseThrow().markdown();
        assertThat(page.substring(page.indexOf("**Source.**")).toLowerCase(Locale.ROOT))
                .contains(words);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachHasBothMessages(Rule rule) {
        Code code = rule.code();
        assertThat(code.template(Locale.CHINESE)).isNotEqualTo(code.template(Locale.ENGLISH));
    }

    @Test
    void noPageIsWithoutARule() throws IOException, URISyntaxException {
        Path pages = Path.of(Rule.class.getResource("HD101.md").toURI()).getParent();
        List<String> ids =
                rules().stream().map(rule -> rule.code().id() + ".md").toList();
        try (Stream<Path> files = Files.list(pages)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    private static List<String> classes(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }

    private static boolean isRule(String name) {
        try {
            Class<?> type = Class.forName("io.github.gongwen4j.rules." + name);
            return Rule.class.isAssignableFrom(type) && type != Rule.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
