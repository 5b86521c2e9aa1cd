package io.github.gongwen4j.parser;

import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.rules.Profile;
import io.github.gongwen4j.rules.Validator;
import io.github.gongwen4j.seeds.Seed;
import io.github.gongwen4j.seeds.Seeds;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a text is built to hurt, it costs at most a few times what documents of its length cost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathologicalTest {
    private static final double MOST = 5;
    /** 1.问题1：: a number in each word, each of which is judged by its sentence. */
    private static final double MOST_OF_THINGS = 14;

    /** A task, an item or a heading in each line of four characters: what comes out of a text is part of its cost. */
    private static final double MOST_WITH_A_RESULT_IN_EACH_LINE = 12;
    /** A line, an item, a repair in every two or three characters. */
    private static final double MOST_OF_PAIRS = 22;
    /** A target in every three or four characters, told by all the words of a clause without an end. */
    private static final double MOST_WITH_A_TARGET_IN_EACH_WORD = 55;
    /** An element or a reference in every few characters, most of it the work of jsoup. */
    private static final double MOST_OF_MARKUP = 8;
    /** A finding for every character, where documents have one in a thousand. */
    private static final double MOST_OF_RULES = 20;

    private static final int REPEATS = Thorough.times(100_000, 1_000_000);
    private static final int REPEATS_OF_PAIRS = Thorough.times(10_000, 100_000);
    private static final int FEW = 100;
    private static final int CHARACTERS = Thorough.times(100_000, 1_000_000);
    private static final int LONGEST_LINE = Thorough.times(1_000_000, 10_000_000);
    private static final int HARMLESS = 300_000;

    private static final PolicyParser PARSER = PolicyParser.create();
    private static final Validator VALIDATOR = Validator.standard(Profile.ARCHIVE);
    private static final String DOCUMENTS = Seeds.all().stream().map(Seed::text).collect(Collectors.joining("\n"));

    private Costs<SourceText> parsing;
    private Costs<SourceText> parsingPages;
    private Costs<ParseResult> checking;

    @BeforeAll
    void measureWhatIsHarmless() throws Exception {
        SourceText documents = SourceText.of(filled(DOCUMENTS, HARMLESS));
        SourceText page = SourceText.of(filled(asPage(DOCUMENTS), HARMLESS), SourceFormat.HTML);
        parsing = new Costs<>(PARSER::parse, documents, HARMLESS);
        parsingPages = new Costs<>(PARSER::parse, page, HARMLESS);
        checking = new Costs<>(VALIDATOR::validate, PARSER.parse(documents), HARMLESS);
    }

    @AfterAll
    void listTheMostExpensive() {
        parsing.list("Text");
        parsingPages.list("HTML");
        checking.list("Rules");
    }

    static Stream<String> singles() {
        return Repeated.singles();
    }

    static Stream<String> pairs() {
        return Repeated.pairs();
    }

    static Stream<String> markup() {
        return Repeated.markup();
    }

    static Stream<String> lines() {
        return GrowthTest.lines();
    }

    static Stream<String> inOneLine() {
        return Stream.of("字", "1", "（", "）", "、", "《", "一、", "市局、", "任务，", "任务。", " ", DOCUMENTS.replace('\n', ' '));
    }

    @ParameterizedTest
    @MethodSource("singles")
    void aThingRepeated(String thing) throws Exception {
        parse(MOST_OF_THINGS, thing, thing.repeat(REPEATS));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aPairOfThingsRepeated(String pair) throws Exception {
        double most = isTarget(pair) ? MOST_WITH_A_TARGET_IN_EACH_WORD : MOST_OF_PAIRS;
        parse(most, pair, pair.repeat(REPEATS_OF_PAIRS));
    }

    /** Whether each repetition, or nearly each, makes a target. */
    private static boolean isTarget(String pair) {
        long targets = PARSER.parse(pair.repeat(FEW)).document().tasks().stream()
                .mapToLong(task -> task.targets().size())
                .sum();
        return targets > FEW / 2;
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineRepeated(String line) throws Exception {
        parse(MOST_WITH_A_RESULT_IN_EACH_LINE, line, filled(line, CHARACTERS));
    }

    @ParameterizedTest
    @MethodSource("inOneLine")
    void aVeryLongLine(String piece) throws Exception {
        parse(MOST, "one line", filled(piece, LONGEST_LINE));
    }

    @ParameterizedTest
    @MethodSource("markup")
    void markupRepeated(String markup) throws Exception {
        SourceText page = SourceText.of(filled(markup, CHARACTERS), SourceFormat.HTML);
        parsingPages.assertAtMost(MOST_OF_MARKUP, visible(markup), page, page.length());
    }

    @ParameterizedTest
    @MethodSource("singles")
    void aThingRepeatedAndCheckedByTheRules(String thing) throws Exception {
        ParseResult result = PARSER.parse(filled(thing, CHARACTERS / 2));
        checking.assertAtMost(
                MOST_OF_RULES, visible(thing), result, result.source().length());
    }

    @ParameterizedTest
    @MethodSource("deep")
    void aDeepOutline(String text) throws Exception {
        parse(MOST_WITH_A_RESULT_IN_EACH_LINE, "depth", text);
    }

    /** As deep as outlines may be, and deeper, with many items at the bottom. */
    static Stream<String> deep() {
        return Stream.of(100, 200).map(depth -> {
            StringBuilder text = new StringBuilder();
            StringBuilder number = new StringBuilder("1");
            for (int i = 0; i < depth; i++) {
                text.append(number).append(" 任务\n");
                number.append(".1");
            }
            return text + "（1）任务\n①任务\n".repeat(REPEATS_OF_PAIRS);
        });
    }

    private void parse(double most, String name, String text) throws Exception {
        parsing.assertAtMost(most, visible(name), SourceText.of(text), text.length());
    }

    private static String filled(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private static String asPage(String text) {
        return "<p>" + text.replace("\n", "</p>\n<p>") + "</p>";
    }

    /** A name that a terminal can show. */
    private static String visible(String thing) {
        StringBuilder name = new StringBuilder();
        for (char c : thing.toCharArray()) {
            boolean shown =
                    c > ' ' && Character.isDefined(c) && !Character.isISOControl(c) && !Character.isSurrogate(c);
            name.append(shown ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return name.toString();
    }
}
