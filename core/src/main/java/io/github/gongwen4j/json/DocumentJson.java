package io.github.gongwen4j.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.PolicyDocument;

/** The outermost object of the JSON text, its version, and its blocks. */
final class DocumentJson {
    private static final String VERSION = "1.0";

    private DocumentJson() {}

    static ObjectNode write(PolicyDocument document) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("schemaVersion", VERSION);
        node.set("header", HeaderJson.write(document.header()));
        JsonLists.put(node, "sections", document.sections(), SectionJson::write);
        JsonLists.put(node, "tasks", document.tasks(), TaskJson::write);
        JsonLists.put(node, "annexes", document.annexes(), AnnexJson::write);
        JsonLists.putUnlessEmpty(node, "citations", document.citations(), CitationJson::write);
        JsonLists.putUnlessEmpty(node, "blocks", document.blocks(), DocumentJson::write);
        return node;
    }

    static PolicyDocument read(JsonValue document) {
        requireVersion(document.get("schemaVersion"));
        return document.built(() -> new PolicyDocument(
                HeaderJson.read(document.get("header")),
                document.get("sections").each(SectionJson::read),
                document.get("tasks").each(TaskJson::read),
                document.get("annexes").each(AnnexJson::read),
                document.eachOf("citations", CitationJson::read),
                document.eachOf("blocks", DocumentJson::readBlock)));
    }

    private static void requireVersion(JsonValue version) {
        if (!version.node().isTextual() || !version.node().textValue().matches("1\\.[0-9]+")) {
            throw version.expected("the version \"" + VERSION + "\" or another 1.x");
        }
    }

    private static ObjectNode write(Block block) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", block.kind().name()).set("span", SpanJson.write(block.span()));
        return node;
    }

    private static Block readBlock(JsonValue block) {
        return block.built(() -> new Block(
                block.get("kind").choice(BlockKind.class), block.get("span").span()));
    }
}
