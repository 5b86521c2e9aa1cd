package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParseLimitsTest {
    private static final String TEXT = "某市人民政府关于做好供水工作的通知\n各县区：\n一、建设水厂。\n二、检查管网。\n";
    private static final ParseLimits STANDARD = ParseLimits.standard();
    private static final String FIVE_LEVELS = "一、甲任务\n（一）乙任务\n1.丙任务\n（1）丁任务\n①戊任务\n";

    private static ParseResult parse(ParseLimits limits, String text) {
        return parse(limits, SourceText.of(text));
    }

    private static ParseResult parse(ParseLimits limits, SourceText source) {
        return ParseLaws.check(PolicyParser.builder().limits(limits).build(), source);
    }

    private static List<Diagnostic> bites(ParseResult result) {
        return result.diagnostics().stream()
                .filter(d -> d.code().id().startsWith("LM"))
                .toList();
    }

    private static List<String> titles(ParseResult result) {
        return result.document().tasks().stream().map(Task::title).toList();
    }

    @Test
    void theUsualLimitsAreDocumented() {
        assertThat(STANDARD.characters()).isEqualTo(16_777_216);
        assertThat(STANDARD.lines()).isEqualTo(500_000);
        assertThat(STANDARD.nesting()).isEqualTo(128);
        assertThat(STANDARD).hasToString("ParseLimits[characters=16777216, lines=500000, nesting=128]");
    }

    @Test
    void eachIsSetAlone() {
        ParseLimits limits = STANDARD.withLines(2).withCharacters(1).withNesting(3);
        assertThat(limits).hasToString("ParseLimits[characters=1, lines=2, nesting=3]");
        assertThat(limits)
                .isEqualTo(STANDARD.withCharacters(1).withNesting(3).withLines(2))
                .hasSameHashCodeAs(STANDARD.withCharacters(1).withNesting(3).withLines(2))
                .isNotEqualTo(STANDARD);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void nothingAndLessAreRefused(int limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withCharacters(limit))
                .withMessage("characters must be at least 1: " + limit);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withLines(limit))
                .withMessage("lines must be at least 1: " + limit);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withNesting(limit))
                .withMessage("nesting must be at least 1: " + limit);
    }

    @Test
    void tooDeepANestingAndNoLimitsAreRefused() {
        assertThat(STANDARD.withNesting(ParseLimits.MOST_NESTING).nesting()).isEqualTo(256);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withNesting(257))
                .withMessage("nesting must be at most 256: 257");
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyParser.builder().limits(null))
                .withMessage("limits");
    }

    @Test
    void aTextOfJustSoManyCharactersIsReadInFull() {
        ParseResult result = parse(STANDARD.withCharacters(TEXT.length()), TEXT);
        assertThat(bites(result)).isEmpty();
        assertThat(result).isEqualTo(PolicyParser.create().parse(TEXT));
    }

    @Test
    void charactersBeyondTheLimitAreNoPartOfTheDocument() {
        ParseResult result = parse(STANDARD.withCharacters(TEXT.length()), TEXT + "三");
        Span rest = new Span(TEXT.length(), TEXT.length() + 1);
        assertThat(bites(result))
                .containsExactly(Diagnostic.of(
                        DiagnosticCode.TOO_MANY_CHARACTERS,
                        rest,
                        Map.of("limit", String.valueOf(TEXT.length()), "left", "1")));
        List<Block> blocks = result.document().blocks();
        assertThat(blocks.get(blocks.size() - 1)).isEqualTo(new Block(BlockKind.NOISE, rest));
        assertThat(titles(result)).containsExactly("建设水厂", "检查管网");
    }

    @ParameterizedTest
    @CsvSource({"3, 3, LM001", "4, 3, LM001", "5, 5, LM001", "6, 5, LM001", "7, 7, LM001", "8, 8,"})
    void pairsAreNotSplit(int limit, int cut, String code) {
        String text = "一、甲𠮷\r\n二";
        ParseResult result = parse(STANDARD.withCharacters(limit), text);
        assertThat(bites(result)).extracting(d -> d.code().id()).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(bites(result)).allMatch(d -> d.span().equals(new Span(cut, text.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void asManyLinesAsAllowedAreReadWithTheirEnds(String lineEnd) {
        String text = TEXT.replace("\n", lineEnd);
        ParseResult result = parse(STANDARD.withLines(4), text);
        assertThat(bites(result)).isEmpty();
        assertThat(titles(result)).containsExactly("建设水厂", "检查管网");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void linesBeyondTheLimitAreNoPartOfTheDocument(String lineEnd) {
        String text = TEXT.replace("\n", lineEnd);
        ParseResult result = parse(STANDARD.withLines(3), text);
        Span rest = new Span(text.indexOf("二、"), text.length());
        assertThat(bites(result)).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TOO_MANY_LINES);
        assertThat(bites(result)).extracting(Diagnostic::span).containsExactly(rest);
        List<Block> blocks = result.document().blocks();
        assertThat(blocks.get(blocks.size() - 1)).isEqualTo(new Block(BlockKind.NOISE, rest));
        assertThat(titles(result)).containsExactly("建设水厂");
    }

    @Test
    void theUsualLimitOfLinesBites() {
        assertThat(bites(PolicyParser.create().parse("\n".repeat(500_000)))).isEmpty();
        assertThat(bites(PolicyParser.create().parse("\n".repeat(500_000) + "一")))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.TOO_MANY_LINES);
    }

    @Test
    void theUsualLimitOfCharactersBites() {
        String longest = "\u3000".repeat(16_777_216);
        assertThat(bites(PolicyParser.create().parse(longest))).isEmpty();
        assertThat(bites(PolicyParser.create().parse(longest + "一")))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.TOO_MANY_CHARACTERS);
    }

    @Test
    void ofTwoLimitsTheOneThatBitesFirstIsReported() {
        ParseLimits lines = STANDARD.withLines(1).withCharacters(30);
        ParseLimits characters = STANDARD.withLines(3).withCharacters(5);
        assertThat(bites(parse(lines, TEXT))).extracting(d -> d.code().id()).containsExactly("LM002");
        assertThat(bites(parse(characters, TEXT)))
                .extracting(d -> d.code().id())
                .containsExactly("LM001");
    }

    @Test
    void theMessagesNameTheLimitAndTheRest() {
        Diagnostic bite =
                bites(parse(STANDARD.withCharacters(30), TEXT.repeat(2))).get(0);
        assertThat(bite.message(Locale.ENGLISH))
                .isEqualTo("the text has more than 30 characters; the other 48 were not read");
        assertThat(bite.message(Locale.CHINESE)).isEqualTo("文本超过 30 个字符，其余 48 个字符未读取");
    }

    @Test
    void anOutlineAsDeepAsAllowedIsReadInFull() {
        assertThat(bites(parse(STANDARD.withNesting(5), FIVE_LEVELS))).isEmpty();
    }

    @Test
    void itemsBeyondTheLimitAreTextOfTheItemAbove() {
        ParseResult result = parse(STANDARD.withNesting(2), (FIVE_LEVELS + "（二）己任务\n").repeat(2));
        assertThat(bites(result)).hasSize(1);
        assertThat(result.source().slice(bites(result).get(0).span())).isEqualTo("1.");
        assertThat(bites(result).get(0).code()).isEqualTo(DiagnosticCode.NESTED_TOO_DEEPLY);
        assertThat(titles(result)).containsExactly("乙任务", "己任务", "乙任务", "己任务");
        assertThat(result.document().tasks().get(0).text()).isEqualTo("乙任务\n1.丙任务\n（1）丁任务\n①戊任务");
        assertThat(result.document().blocks()).noneMatch(b -> b.kind() == BlockKind.NOISE);
    }

    private static SourceText page(int depth) {
        int within = depth - 2; // html and body are implied
        String body = "<div>".repeat(within) + "一、建设水厂。" + "</div>".repeat(within) + "<p>二、检查管网。</p>";
        return SourceText.of(body, SourceFormat.HTML);
    }

    @Test
    void aPageAsDeepAsAllowedIsReadInFull() {
        assertThat(bites(parse(STANDARD.withNesting(20), page(20)))).isEmpty();
        assertThat(bites(parse(STANDARD, page(128)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 1000})
    void elementsBeyondTheLimitKeepTheirWords(int depth) {
        ParseResult result = parse(STANDARD.withNesting(20), page(depth));
        assertThat(bites(result)).hasSize(1);
        assertThat(bites(result).get(0).code()).isEqualTo(DiagnosticCode.NESTED_TOO_DEEPLY);
        assertThat(bites(result).get(0).span()).isEqualTo(new Span(18 * 5, 19 * 5));
        assertThat(titles(result)).containsExactly("建设水厂", "检查管网");
    }

    @ParameterizedTest
    @CsvSource({"15, 1", "26, 1", "27, 1", "30, 2", "37, 2"})
    void aPageCutWithinItsMarkupIsReadUpToThere(int limit, int tasks) {
        SourceText page = SourceText.of("<p>一、建设水厂。</p><p class='a'>二、检查管网。</p>", SourceFormat.HTML);
        ParseResult result = parse(STANDARD.withCharacters(limit), page);
        assertThat(bites(result)).hasSize(1);
        assertThat(result.document().tasks()).hasSize(tasks);
    }
}
