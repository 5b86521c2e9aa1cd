package io.github.gongwen4j.examples.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.Severity;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import io.github.gongwen4j.model.source.Position;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import io.github.gongwen4j.rules.RulePage;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS), as tools for code review read it. */
final class Sarif {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ArrayNode rules = MAPPER.createArrayNode();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    private Sarif() {}

    static String of(List<Checked> all) {
        Sarif sarif = new Sarif();
        ObjectNode log = MAPPER.createObjectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "gongwen");
        driver.set("rules", sarif.rules);
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        for (Checked checked : all) {
            checked.findings().forEach(finding -> sarif.result(checked, finding, results.addObject()));
        }
        return log.toPrettyString();
    }

    private void result(Checked checked, Diagnostic finding, ObjectNode result) {
        result.put("ruleId", finding.code().id());
        result.put("ruleIndex", indexes.computeIfAbsent(finding.code().id(), id -> rule(finding.code())));
        result.put("level", level(finding.severity()));
        result.putObject("message").put("text", finding.message(Locale.CHINESE));
        location(checked, finding.span(), result.putArray("locations").addObject());
        ArrayNode related = result.putArray("relatedLocations");
        finding.related().forEach(span -> location(checked, span, related.addObject()));
        finding.suggestedEdit()
                .ifPresent(edit -> fix(checked, edit, result.putArray("fixes").addObject()));
    }

    private int rule(Code code) {
        // The parser's remarks have no pages; their message says all.
        Optional<RulePage> page = RulePage.of(code);
        String message = code.template(Locale.CHINESE);
        ObjectNode rule = rules.addObject();
        rule.put("id", code.id());
        rule.putObject("shortDescription").put("text", page.map(RulePage::title).orElse(message));
        rule.putObject("defaultConfiguration").put("level", level(code.severity()));
        ObjectNode help = rule.putObject("help");
        help.put("text", page.flatMap(RulePage::remedy).orElse(message));
        page.ifPresent(p -> help.put("markdown", p.markdown()));
        return rules.size() - 1;
    }

    private static void location(Checked checked, Span span, ObjectNode location) {
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(checked.name()));
        region(checked.source(), span, physical.putObject("region"));
    }

    private static void region(SourceText source, Span span, ObjectNode region) {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        region.put("startLine", start.line()).put("startColumn", start.column());
        region.put("endLine", end.line()).put("endColumn", end.column());
        region.put("charOffset", span.start()).put("charLength", span.length());
    }

    private static void fix(Checked checked, SuggestedEdit edit, ObjectNode fix) {
        fix.putObject("description").put("text", edit.safe() ? "可自动更正" : "请核对后更正");
        ObjectNode change = fix.putArray("artifactChanges").addObject();
        change.putObject("artifactLocation").put("uri", uri(checked.name()));
        ObjectNode replacement = change.putArray("replacements").addObject();
        region(checked.source(), edit.span(), replacement.putObject("deletedRegion"));
        replacement.putObject("insertedContent").put("text", edit.replacement());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case INFO -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    /** A path as a reference by URI: other characters than those of URIs are escaped, a drive's letter is no scheme. */
    private static String uri(String name) {
        if (name.equals(Input.STANDARD_INPUT)) {
            return "stdin";
        }
        Path path = Path.of(name);
        if (path.isAbsolute()) {
            return path.toUri().toASCIIString();
        }
        try {
            String relative = name.replace(File.separatorChar, '/');
            return new URI(null, null, relative.contains(":") ? "./" + relative : relative, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("name must be a path: " + name, e);
        }
    }
}
