package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.damage.Damaged;
import io.github.gongwen4j.damage.Input;
import io.github.gongwen4j.generated.Documents;
import io.github.gongwen4j.internal.clean.Cleaning;
import io.github.gongwen4j.internal.clean.Pass;
import io.github.gongwen4j.internal.limit.Limits;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every character of a document stands in one block, and what is no part of the document in one that says so. */
class NothingIsLostTest {
    private static final Pattern PAGE = Pattern.compile("(?m)^([—－-] ?\\d+ ?[—－-]|第 \\d+ 页 共 \\d+ 页)$");
    private static final PolicyParser PARSER = PolicyParser.create();

    static Stream<Input> documents() {
        List<Input> inputs = new ArrayList<>(Input.all());
        inputs.addAll(Documents.sample(40));
        Random random = new Random(4);
        return inputs.stream().map(input -> {
            SourceText damaged = Damaged.applyAll(input.anyDamages(random), input.source());
            return new Input(input.name(), damaged, input.fixed());
        });
    }

    static Stream<Input> plainDocuments() {
        return documents().filter(input -> input.source().format() != SourceFormat.HTML);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void blocksPartitionTheOriginal(Input input) {
        int end = 0;
        for (Block block : PARSER.parse(input.source()).document().blocks()) {
            assertThat(block.span().start()).isEqualTo(end);
            end = block.span().end();
        }
        assertThat(end).isEqualTo(input.source().length());
    }

    @ParameterizedTest
    @MethodSource("plainDocuments")
    void anIdeographIsReadOrMarkedAsNoise(Input input) {
        StringBuilder outsideNoise = new StringBuilder();
        for (Block block : PARSER.parse(input.source()).document().blocks()) {
            outsideNoise.append(
                    block.kind() == BlockKind.NOISE
                            ? ""
                            : block.span().of(input.source().text()));
        }
        String read = clean(input.source());
        String given = ideographs(outsideNoise.toString());
        boolean found = input.fixed().contains(Input.ACROSS)
                ? Letters.stand(given, ideographs(read))
                : Letters.standInOrder(given, ideographs(read));
        assertThat(found).as("%s became %s", outsideNoise, read).isTrue();
    }

    @ParameterizedTest
    @MethodSource("plainDocuments")
    void pageNumbersAreNoise(Input input) {
        SourceText paged = Damaged.PAGE_NUMBERS.apply(input.source());
        Matcher page = PAGE.matcher(paged.text());
        int pages = 0;
        List<Block> blocks = PARSER.parse(paged).document().blocks();
        for (; page.find(); pages++) {
            Span place = new Span(page.start(), page.end());
            // A page may end within a row that is read cell by cell, which is one place.
            boolean across = input.fixed().contains(Input.ACROSS);
            assertThat(blocks)
                    .as("%s: %s", input, paged.text())
                    .anyMatch(block -> (block.kind() == BlockKind.NOISE || across)
                            && block.span().contains(place));
        }
        assertThat(pages).isPositive();
    }

    private static String clean(SourceText source) {
        Limits none = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, 100);
        return Cleaning.clean(source, EnumSet.allOf(Pass.class), none, new Report())
                .text();
    }

    /** In simplified form; a dash may be a 一 that was read badly. */
    private static String ideographs(String text) {
        StringBuilder ideographs = new StringBuilder();
        Letters.of(text).codePoints().filter(Character::isIdeographic).forEach(ideographs::appendCodePoint);
        return ideographs.toString().replace("一", "");
    }
}
