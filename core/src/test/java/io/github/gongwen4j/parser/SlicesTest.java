package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gongwen4j.damage.Damaged;
import io.github.gongwen4j.damage.Input;
import io.github.gongwen4j.generated.Documents;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.reader.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The original has at an element's span what the element says. */
class SlicesTest {
    private static final PolicyParser PARSER = PolicyParser.create();
    /** Documents that are no part of the project; they are read where somebody has laid them beside it. */
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus", "raw");

    static List<Input> documents() {
        return Input.all();
    }

    /** Made-up ones and the seeds, damaged. */
    static Stream<Input> damagedDocuments() {
        List<Input> inputs = new ArrayList<>(Documents.sample(60));
        inputs.addAll(Input.seeds());
        Random random = new Random(2);
        return inputs.stream().map(input -> {
            Set<Damaged> damages = input.anyDamages(random);
            return new Input(input + " " + damages, Damaged.applyAll(damages, input.source()), Set.of());
        });
    }

    @ParameterizedTest
    @MethodSource({"documents", "damagedDocuments"})
    void theOriginalSaysInOrderWhatTheElementSays(Input input) {
        assertThat(missing(input.source(), input.fixed())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"documents", "damagedDocuments"})
    void namesTimesAndNumbersHaveNothingElseInTheirSpan(Input input) {
        // A row that is read cell by cell is one place.
        assertThat(input.fixed().contains(Input.ACROSS) ? List.of() : mixed(input.source()))
                .isEmpty();
    }

    @Test
    void theSeedsSayALot() {
        for (Input seed : Input.seeds()) {
            assertThat(Said.in(PARSER.parse(seed.source()).document())).hasSizeGreaterThan(50);
        }
    }

    @Test
    void documentsBesideTheProjectSayInOrderWhatTheirElementsSay() throws IOException {
        assumeThat(CORPUS).isDirectory();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.sorted().toList()) {
                SourceText source = SourceReader.read(file);
                assertThat(missing(source, Set.of())).as("%s", file).isEmpty();
                assertThat(mixed(source)).as("%s", file).isEmpty();
            }
        }
    }

    /** Of a row that is read cell by cell, the text stands there in another order; names, times and numbers do not. */
    private static List<String> missing(SourceText source, Set<String> labels) {
        boolean across = labels.contains(Input.ACROSS);
        PolicyDocument document = PARSER.parse(source).document();
        List<String> missing = new ArrayList<>();
        for (Said said : Said.in(document)) {
            String slice = withOne(shown(said, source));
            String words = Letters.of(labels.contains(Input.COUNTED) ? withoutCount(said) : said.words());
            boolean found = across && !said.whole()
                    ? Letters.stand(words, Letters.of(slice))
                    : Letters.standInOrder(words, Letters.of(slice));
            if (!found) {
                missing.add(said + " is not in " + slice);
            }
        }
        return missing;
    }

    /** What a task says without the place of its row. */
    private static String withoutCount(Said said) {
        return said.element().equals("Task") ? said.words().replaceFirst("^\\d+", "") : said.words();
    }

    private static List<String> mixed(SourceText source) {
        PolicyDocument document = PARSER.parse(source).document();
        SourceText rest = SourceText.of(withoutNoise(document, source.text()), source.format());
        List<String> mixed = new ArrayList<>();
        for (Said said : Said.in(document)) {
            String words = Letters.of(said.words());
            boolean alone = Letters.of(shown(said, source)).equals(words)
                    || Letters.of(shown(said, rest)).equals(words)
                    || Letters.of(withOne(shown(said, source))).equals(words);
            if (said.whole() && !alone) {
                mixed.add(said + " has more in " + shown(said, source));
            }
        }
        return mixed;
    }

    /** 统-领导 is read as 统一领导, and —、 as 一、. */
    private static String withOne(String slice) {
        return slice.replace('-', '一').replace('—', '一');
    }

    /** A page may end within a name, whose span then reaches over the number of the page. */
    private static String withoutNoise(PolicyDocument document, String text) {
        StringBuilder rest = new StringBuilder(text);
        document.blocks().stream()
                .filter(block -> block.kind() == BlockKind.NOISE)
                .map(Block::span)
                .forEach(span -> rest.replace(span.start(), span.end(), " ".repeat(span.length())));
        return rest.toString();
    }

    /** The words at a span as a browser shows them, in markup; a copied page keeps its entities. */
    private static String shown(Said said, SourceText source) {
        String slice = said.span().of(source.text());
        String words = source.format() == SourceFormat.HTML ? slice.replaceAll("<[^<>]*>", "") : slice;
        return Parser.unescapeEntities(words, false);
    }
}
