package io.github.gongwen4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gongwen4j.model.PolicyDocument;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger sends for JSON, it is read, or refused with the one exception that says where. */
class PolicyJsonHostileTest {
    private static final int EDITED = Boolean.getBoolean("thorough") ? 100_000 : 2_000;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "2147483648",
            "1e400",
            "-0.0",
            "0.5",
            "\"\"",
            "\" \"",
            "\"字\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"2020-02-30\"",
            "\"P-1D\"",
            "\"@class\"",
            "[]",
            "[[]]",
            "[null]",
            "[0, 0]",
            "[5, 3]",
            "{}",
            "{\"@class\": \"java.lang.Runtime\"}",
            "{\"span\": [0, 1]}");

    @Test
    void anyValueInThePlaceOfAnother() throws IOException {
        JsonNode sample = MAPPER.readTree(PolicyJsonTest.sample());
        List<Runnable> replaced = new ArrayList<>();
        for (String other : OTHERS) {
            replaceEach(sample, sample, MAPPER.readTree(other), replaced);
        }
        assertThat(replaced).hasSizeGreaterThan(1000);
        replaced.forEach(Runnable::run);
    }

    private static void replaceEach(JsonNode root, JsonNode parent, JsonNode other, List<Runnable> replaced) {
        if (parent instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                replaced.add(() -> {
                    object.set(field.getKey(), other);
                    readOrRefuse(root.toString());
                    object.set(field.getKey(), field.getValue());
                });
                replaceEach(root, field.getValue(), other, replaced);
            }
        } else if (parent instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                JsonNode value = array.get(i);
                replaced.add(() -> {
                    array.set(at, other);
                    readOrRefuse(root.toString());
                    array.set(at, value);
                });
                replaceEach(root, value, other, replaced);
            }
        }
    }

    @Test
    void textCutAtEachCharacter() throws IOException {
        String sample = PolicyJsonTest.sample();
        for (int i = 0; i < sample.length() - 2; i++) {
            assertThat(readOrRefuse(sample.substring(0, i))).as("cut at %d", i).isFalse();
        }
    }

    @Test
    void textWithCharactersLostDoubledAndReplaced() throws IOException {
        String sample = PolicyJsonTest.sample();
        String marks = "{}[]\",:0123456789eE+-.\\u tfnl/*'\0\ud800\uFEFF字";
        Random random = new Random(1);
        for (int i = 0; i < EDITED; i++) {
            StringBuilder text = new StringBuilder(sample);
            for (int left = 1 + random.nextInt(4); left > 0; left--) {
                int at = random.nextInt(text.length());
                String mark = String.valueOf(marks.charAt(random.nextInt(marks.length())));
                text.replace(at, at + random.nextInt(2), random.nextInt(3) == 0 ? "" : mark);
            }
            readOrRefuse(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"a\":",
                "[{\"a\":[",
                "\"",
                "1",
                "-",
                "0.",
                "1e",
                "\\u",
                "{\"a\":1,",
                "[1,",
                "\n",
                " ",
                "/*",
                "tru"
            })
    void anyStartRepeated(String start) {
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(readOrRefuse(start.repeat(300_000))).isFalse());
    }

    @Test
    void namesThatAreTooLongAreRefused() {
        assertThatExceptionOfType(PolicyJsonException.class)
                .isThrownBy(() -> PolicyJson.read("{\"" + "a".repeat(60_000) + "\": 1}"))
                .withMessageStartingWith("line 1, column ");
    }

    @Test
    void aNameGivenTwiceIsRefusedWhereverItStands() {
        assertThatExceptionOfType(PolicyJsonException.class)
                .isThrownBy(() -> PolicyJson.read("{\"unknown\": [{\"a\": 1, \"b\": {}, \"a\": 2}]}"))
                .withMessage("line 1, column 35: Duplicate field 'a'");
    }

    @Test
    void aTypeByNameIsAFieldThatIsNotKnown() throws IOException {
        PolicyDocument plain = PolicyJson.read(PolicyJsonTest.sample());
        String typed = PolicyJsonTest.sample().replace("{", "{\"@class\": \"java.net.URL\", ");
        assertThat(PolicyJson.read(typed)).isEqualTo(plain);
    }

    @Test
    void manyUnknownFieldsTakeLittleTime() throws IOException {
        StringBuilder unknown = new StringBuilder("{");
        for (int i = 0; i < 200_000; i++) {
            unknown.append("\"f").append(i).append("\": [], ");
        }
        String json = PolicyJsonTest.sample().replaceFirst("\\{", unknown.toString());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> PolicyJson.read(json));
    }

    /** Whether the text is read; any other exception than the one that is documented fails the test. */
    private static boolean readOrRefuse(String json) {
        try {
            PolicyJson.read(json);
            return true;
        } catch (PolicyJsonException e) {
            boolean placed = e.path().isPresent() != e.position().isPresent();
            assertThat(placed).as("says where: %s", e.getMessage()).isTrue();
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            return fail("for " + json.substring(0, Math.min(json.length(), 4000)), e);
        }
    }
}
