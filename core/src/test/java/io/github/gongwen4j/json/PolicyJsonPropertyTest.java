package io.github.gongwen4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.PolicyDocument;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;

class PolicyJsonPropertyTest {
    @Provide
    Arbitrary<PolicyDocument> documents() {
        return ModelArbitraries.documents();
    }

    @Property(tries = 500)
    void everyDocumentReadsBackEqualAlsoFromUtf8(@ForAll("documents") PolicyDocument document) {
        String json = PolicyJson.write(document);
        String stored = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        PolicyDocument back = PolicyJson.read(stored);
        assertThat(back).isEqualTo(document);
        assertThat(PolicyJson.write(back)).isEqualTo(json);
    }

    @Property(tries = 200)
    void whatIsWrittenHasLinesOfTheirOwnAndNoTrailingBlanks(@ForAll("documents") PolicyDocument document) {
        assertThat(PolicyJson.write(document)).endsWith("}\n").doesNotContain("\r", " \n", "\n\n");
    }

    @Property(tries = 200)
    void whatIsWrittenKeepsTheSchema(@ForAll("documents") PolicyDocument document) {
        assertThat(SchemaCheck.problems(PolicyJson.write(document))).isEmpty();
    }

    @Property
    void anyTextIsRefusedWithAPlace(@ForAll String text) {
        assertRefused(text);
    }

    @Property
    void aTextCutOffAnywhereIsRefusedWithAPlace(@ForAll int seed) throws Exception {
        String json = PolicyJsonTest.sample();
        assertRefused(json.substring(0, Math.floorMod(seed, json.lastIndexOf('}'))));
    }

    @Property(tries = 3000)
    void aTextWithOneCharacterReplacedIsReadOrRefused(
            @ForAll int seed, @ForAll @Chars({'0', '-', 'e', '"', '[', '}', ' '}) char put) throws Exception {
        StringBuilder json = new StringBuilder(PolicyJsonTest.sample());
        json.setCharAt(Math.floorMod(seed, json.length()), put);
        try {
            assertThat(PolicyJson.read(json).tasks()).hasSize(1);
        } catch (PolicyJsonException e) {
            assertThat(e.path().isPresent()).isNotEqualTo(e.position().isPresent());
        }
    }

    private static void assertRefused(String text) {
        try {
            PolicyJson.read(text);
        } catch (PolicyJsonException e) {
            assertThat(e.path().isPresent()).isNotEqualTo(e.position().isPresent());
            return;
        }
        throw new AssertionError("not refused: " + text);
    }
}
