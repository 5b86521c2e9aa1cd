package io.github.gongwen4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.seeds.Spec;
import io.github.gongwen4j.seeds.SpecExample;
import io.github.gongwen4j.seeds.Specs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of phenomena names pages and tests that are there. */
class PhenomenaTest {
    private static final Path TABLE = Path.of("PHENOMENA.md");
    private static final Path TESTS = Path.of("src", "test", "java");

    @Test
    void eachRowNamesAPageAndItsTests() throws IOException {
        Set<String> pages = Specs.all().stream().map(Spec::page).collect(Collectors.toSet());
        Set<String> tests = testNames();
        for (List<String> row : rows()) {
            assertThat(pages).contains(row.get(2));
            assertThat(tests).containsAll(List.of(row.get(3).split(", ")));
        }
    }

    @Test
    void everyDamageOfTheListIsThere() throws IOException {
        List<String> wanted = Stream.concat(IntStream.rangeClosed(1, 16).boxed(), Stream.of(26, 42, 43))
                .map(number -> "D" + number)
                .toList();
        assertThat(rows().stream().map(row -> row.get(0))).containsAll(wanted);
    }

    @ParameterizedTest
    @CsvSource({"A5, 11, role-words", "A8, 22, deadline-words", "A9, 23, quantity-words"})
    void everyWordingOfATableIsASectionOfItsPage(String table, int wordings, String page) throws IOException {
        List<List<String>> rows = rows("| " + table + ".");
        assertThat(rows.stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, wordings)
                        .mapToObj(number -> table + "." + number)
                        .toList());
        assertThat(rows).allMatch(row -> row.get(1).equals(page));
        assertThat(rows.stream().map(row -> row.get(2))).doesNotHaveDuplicates().isSubsetOf(sectionsOf(page));
    }

    @Test
    void everyPageHasACounterExample() {
        for (Spec spec : Specs.all()) {
            assertThat(spec.examples())
                    .as(spec.page())
                    .anyMatch(example -> example.heading().startsWith("Counter-example"));
        }
    }

    private static Set<String> sectionsOf(String page) {
        return Specs.all().stream()
                .filter(spec -> spec.page().equals(page))
                .flatMap(spec -> spec.examples().stream())
                .map(SpecExample::heading)
                .collect(Collectors.toSet());
    }

    private static List<List<String>> rows() throws IOException {
        return Stream.concat(rows("| D").stream(), rows("| |").stream()).toList();
    }

    private static List<List<String>> rows(String start) throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Set<String> testNames() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
