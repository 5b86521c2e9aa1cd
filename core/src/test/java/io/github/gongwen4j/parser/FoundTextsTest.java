package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.reader.SourceReader;
import io.github.gongwen4j.rules.Edits;
import io.github.gongwen4j.rules.Profile;
import io.github.gongwen4j.rules.Validator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that once broke a law, found by machines; each file in {@code found} bears the name of what it showed. */
class FoundTextsTest {
    private static final int MOST_CLEANINGS = 4;
    private static final PolicyParser PARSER = PolicyParser.create();
    private static final Validator VALIDATOR = Validator.standard(Profile.ARCHIVE);

    static List<Path> files() throws IOException {
        URI directory =
                URI.create(String.valueOf(FoundTextsTest.class.getResource("found/article-ends-with-assignment.txt")));
        try (Stream<Path> files = Files.list(Path.of(directory).resolveSibling("."))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theTextKeepsTheLaws(Path file) throws IOException {
        SourceText source = read(file);
        ParseResult result = ParseLaws.check(PARSER, source);
        List<Diagnostic> findings = VALIDATOR.validate(result);
        assertThat(findings).allMatch(finding -> finding.span().end() <= source.length());
        ParseLaws.check(Edits.apply(source.text(), Edits.safe(findings)));
    }

    /** Cleaned again and again, a text is clean at last. */
    @ParameterizedTest
    @MethodSource("files")
    void cleaningComesToRest(Path file) throws IOException {
        String clean = PARSER.parse(read(file)).cleaned().text();
        String again = clean;
        for (int i = 0; i < MOST_CLEANINGS; i++) {
            clean = again;
            again = PARSER.parse(clean).cleaned().text();
        }
        assertThat(again).isEqualTo(clean);
    }

    /** What is no text goes the way of any file. */
    private static SourceText read(Path file) throws IOException {
        String name = file.toString();
        SourceText read = SourceReader.read(file);
        return name.endsWith(".html")
                ? SourceText.of(read.text(), SourceFormat.HTML)
                : name.endsWith(".txt") ? SourceText.of(read.text()) : read;
    }
}
