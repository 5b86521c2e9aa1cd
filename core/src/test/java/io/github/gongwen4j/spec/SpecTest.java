package io.github.gongwen4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gongwen4j.damage.Input;
import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.seeds.Spec;
import io.github.gongwen4j.seeds.SpecExample;
import io.github.gongwen4j.seeds.Specs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs each example of the manual as printed; that damage does not change what is read is tested with that of the seeds. */
class SpecTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PolicyParser PARSER = PolicyParser.create();

    @TestFactory
    Stream<DynamicContainer> everyExampleIsReadAsItsPageSays() {
        return Specs.all().stream().map(SpecTest::page);
    }

    @Test
    void anExampleOptsOutByKnownLabelsOnly() {
        for (SpecExample example : Specs.examples()) {
            assertThat(Input.labels()).as(example.toString()).containsAll(example.fixed());
        }
    }

    private static DynamicContainer page(Spec spec) {
        return DynamicContainer.dynamicContainer(
                spec.page(),
                spec.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(example.toString(), () -> assertRead(example))));
    }

    private static void assertRead(SpecExample example) throws JsonProcessingException {
        JsonNode expected = JSON.readTree(example.expected());
        JsonNode actual = JSON.readTree(
                PolicyJson.write(PARSER.parse(Input.of(example).source()).document()));
        List<String> differences = Subset.differences(expected, actual);
        assertThat(differences)
                .as(() -> example + "\ninput:\n" + example.input() + "\nexpected:\n" + expected.toPrettyString()
                        + "\nfound:\n" + WithoutPlaces.of(actual).toPrettyString())
                .isEmpty();
    }
}
