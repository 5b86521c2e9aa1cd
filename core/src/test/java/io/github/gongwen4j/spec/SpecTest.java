package io.github.gongwen4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.seeds.Spec;
import io.github.gongwen4j.seeds.SpecExample;
import io.github.gongwen4j.seeds.Specs;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs each example of the manual, as printed and under every variation that must not change the result. */
class SpecTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PolicyParser PARSER = PolicyParser.create();

    @TestFactory
    Stream<DynamicContainer> everyExampleIsReadAsItsPageSays() {
        return Specs.all().stream().map(SpecTest::page);
    }

    private static DynamicContainer page(Spec spec) {
        return DynamicContainer.dynamicContainer(
                spec.page(), spec.examples().stream().flatMap(SpecTest::example));
    }

    private static Stream<DynamicTest> example(SpecExample example) {
        return Arrays.stream(Variation.values())
                .filter(variation -> variation.suits(example))
                .map(variation -> DynamicTest.dynamicTest(
                        example + ", " + variation.label(), () -> assertRead(example, variation)));
    }

    private static void assertRead(SpecExample example, Variation variation) throws JsonProcessingException {
        String input = variation.of(example.input());
        JsonNode expected = JSON.readTree(example.expected());
        JsonNode actual = read(input, example.format());
        List<String> differences = Subset.differences(expected, actual);
        assertThat(differences)
                .as(() -> example + ", " + variation.label() + "\ninput:\n" + input + "\nexpected:\n"
                        + expected.toPrettyString() + "\nfound:\n"
                        + WithoutPlaces.of(actual).toPrettyString())
                .isEmpty();
        assertThat(WithoutPlaces.of(actual))
                .as(() -> example + ", " + variation.label() + ": the whole document is that of the page")
                .isEqualTo(WithoutPlaces.of(read(example.input(), example.format())));
    }

    private static JsonNode read(String input, String format) throws JsonProcessingException {
        SourceFormat source = switch (format) {
            case "html" -> SourceFormat.HTML;
            case "markdown" -> SourceFormat.MARKDOWN;
            default -> SourceFormat.PLAIN_TEXT;
        };
        return JSON.readTree(
                PolicyJson.write(PARSER.parse(SourceText.of(input, source)).document()));
    }
}
