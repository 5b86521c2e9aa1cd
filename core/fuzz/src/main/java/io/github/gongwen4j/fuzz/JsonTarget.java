package io.github.gongwen4j.fuzz;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.json.PolicyJsonException;
import io.github.gongwen4j.model.PolicyDocument;
import java.nio.charset.StandardCharsets;

/** Reads any text as JSON: it is refused with the one exception for that, or what was read can be written and read again. */
public final class JsonTarget {
    private JsonTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        PolicyDocument document;
        try {
            document = PolicyJson.read(new String(data, StandardCharsets.UTF_8));
        } catch (PolicyJsonException e) {
            Laws.require(e.path().isPresent() != e.position().isPresent(), "a refusal names one place");
            return;
        }
        String json = PolicyJson.write(document);
        Laws.require(PolicyJson.read(json).equals(document), "JSON reads back");
        Laws.require(PolicyJson.write(PolicyJson.read(json)).equals(json), "JSON is written the same again");
    }
}
