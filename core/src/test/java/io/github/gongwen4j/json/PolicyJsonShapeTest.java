package io.github.gongwen4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.source.Span;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyJsonShapeTest {
    /** Every field of a gold annotation, in its order. */
    private static final List<String> GOLD = List.of(
            "header",
            "header.title",
            "header.enclosureTitle",
            "header.documentType",
            "header.documentNumber",
            "header.issuers",
            "header.recipients",
            "header.issuedOn",
            "header.copiedTo",
            "header.printedBy",
            "header.printedOn",
            "sections",
            "sections.number",
            "sections.heading",
            "sections.kind",
            "sections.targets",
            "sections.targets.text",
            "sections.deadlines",
            "sections.deadlines.text",
            "sections.sections",
            "sections.sections.number",
            "sections.sections.sections",
            "tasks",
            "tasks.path",
            "tasks.title",
            "tasks.measures",
            "tasks.measures.number",
            "tasks.measures.title",
            "tasks.measures.units",
            "tasks.measures.units.name",
            "tasks.units",
            "tasks.units.name",
            "tasks.units.role",
            "tasks.deadlines",
            "tasks.deadlines.text",
            "tasks.deadlines.kind",
            "tasks.deadlines.date",
            "tasks.deadlines.start",
            "tasks.deadlines.every",
            "tasks.targets",
            "tasks.targets.text",
            "tasks.targets.indicator",
            "tasks.targets.comparator",
            "tasks.targets.value",
            "tasks.targets.unit",
            "tasks.targets.upper",
            "tasks.targets.basis",
            "annexes",
            "annexes.title",
            "annexes.items");

    @Test
    void hasTheFieldsOfAGoldAnnotationInTheirNesting() throws JsonProcessingException {
        assertThat(paths(PolicyJson.write(SampleDocument.full()))).containsSubsequence(GOLD);
    }

    @Test
    void everyListThatAGoldAnnotationAlwaysHasIsWrittenThoughEmpty() throws JsonProcessingException {
        Task task = new Task(
                List.of("1"), "任务", "任务", List.of(), List.of(), List.of(), List.of(), List.of(), new Span(0, 2));
        String json = PolicyJson.write(with(task));
        assertThat(paths(json))
                .contains("tasks.units", "tasks.deadlines", "tasks.targets")
                .doesNotContain("tasks.measures", "tasks.citations", "citations", "blocks", "header.places");
    }

    @ParameterizedTest
    @CsvSource({"90,90", "90.0,90", "1E+3,1000", "0.5,0.5", "1E-7,0.0000001", "-3.50,-3.5", "0E+9,0"})
    void writesNumbersPlain(String number, String written) {
        PolicyDocument document = with(SampleDocument.target(new BigDecimal(number)));
        assertThat(PolicyJson.write(document)).contains("\"value\": " + written + ",");
        assertThat(PolicyJson.read(PolicyJson.write(document))).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource({
        "90,90",
        "90.0,90",
        "9e1,90",
        "9.0E+1,90",
        "12345678901234567890.123456789,12345678901234567890.123456789"
    })
    void readsNumbersInAnyForm(String written, String number) {
        String json = PolicyJson.write(with(SampleDocument.target(BigDecimal.valueOf(7))))
                .replace("\"value\": 7", "\"value\": " + written);
        assertThat(PolicyJson.read(json).targets().get(0).value()).isEqualTo(new BigDecimal(number));
    }

    @Test
    void writesCharactersAsThemselvesAndEscapesWhatCannotStand() {
        assertThat(PolicyJson.write(with(named("中\"\\\n\t\u0001\u2028😀/〔"))))
                .contains("\"title\": \"中\\\"\\\\\\n\\t\\u0001\u2028😀/〔\"");
        assertThat(PolicyJson.write(with(named("半\uD83D")))).contains("\"title\": \"半\\ud83d\"");
    }

    @Test
    void breaksLinesThatAreTooLong() {
        String json = PolicyJson.write(with(named("长".repeat(150))));
        assertThat(json.lines().filter(line -> line.length() > 120)).allMatch(line -> line.contains("长".repeat(150)));
        assertThat(json).contains("\n      \"path\": [\"1\"],\n").contains("\n      \"span\": [0, 2],\n");
    }

    private static PolicyDocument with(Target target) {
        return with(new Task(
                List.of("1"), "任务", "任务", List.of(), List.of(), List.of(), List.of(target), List.of(), new Span(0, 2)));
    }

    private static Task named(String title) {
        return new Task(
                List.of("1"), title, "任务", List.of(), List.of(), List.of(), List.of(), List.of(), new Span(0, 2));
    }

    private static PolicyDocument with(Task task) {
        PolicyDocument bare = SampleDocument.bare();
        return new PolicyDocument(bare.header(), List.of(), List.of(task), List.of(), List.of(), List.of());
    }

    private static Set<String> paths(String json) throws JsonProcessingException {
        Set<String> paths = new LinkedHashSet<>();
        collect(new ObjectMapper().readTree(json), "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String path, Set<String> paths) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            paths.add(path + field.getKey());
            collect(field.getValue(), path + field.getKey() + '.', paths);
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, path, paths));
        }
    }
}
