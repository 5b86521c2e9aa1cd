package io.github.gongwen4j.benchmark;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.rules.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What an application does with a document, and two yardsticks that do less with the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Cases {
    /** The text to read, see {@link Texts}. */
    @Param("000")
    public String text;

    private String plain;
    private byte[] bytes;
    private SourceText page;
    private ParseResult result;
    private String json;

    private final PolicyParser parser = PolicyParser.create();
    private final Validator validator = Validator.standard();
    private final Parser commonmark = Parser.builder().build();

    /** Reads the text and makes of it what the cases start from. */
    @Setup
    public void prepare() {
        plain = Texts.named(text);
        bytes = plain.getBytes(StandardCharsets.UTF_8);
        page = SourceText.of(Texts.page(plain), SourceFormat.HTML);
        result = parser.parse(plain);
        json = PolicyJson.write(result.document());
    }

    /** A yardstick: the decoding of UTF-8 and one look at each character. */
    @Benchmark
    public int yardstickDecode() {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        int commas = 0;
        for (int i = 0; i < decoded.length(); i++) {
            commas += decoded.charAt(i) == '，' ? 1 : 0;
        }
        return commas;
    }

    /** A yardstick: a parser that finds the blocks of Markdown. */
    @Benchmark
    public Node yardstickCommonmark() {
        return commonmark.parse(plain);
    }

    /** From the text to the document. */
    @Benchmark
    public ParseResult parse() {
        return parser.parse(plain);
    }

    /** From the text to the findings of all standard rules. */
    @Benchmark
    public List<Diagnostic> parseAndValidate() {
        return validator.validate(parser.parse(plain));
    }

    /** From the document to the findings of all standard rules: what a check costs beside {@link #parse()}. */
    @Benchmark
    public List<Diagnostic> validate() {
        return validator.validate(result);
    }

    /** The same text as a page of HTML; megabytes are those of the text. */
    @Benchmark
    public ParseResult parseHtml() {
        return parser.parse(page);
    }

    /** From the document to its JSON. */
    @Benchmark
    public String writeJson() {
        return PolicyJson.write(result.document());
    }

    /** From the JSON to the document. */
    @Benchmark
    public PolicyDocument readJson() {
        return PolicyJson.read(json);
    }
}
