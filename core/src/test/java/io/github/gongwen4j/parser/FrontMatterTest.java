package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static final PolicyParser PARSER = PolicyParser.create();
    private static final String BODY = """
            某市人民政府办公室关于做好供水工作的通知
            某政办发〔2021〕5号
            各县区：
            一、做好供水工作。
            某市人民政府办公室
            2021年3月4日
            """;
    private static final String BARE_BODY = "各县区：\n一、做好供水工作。\n";

    private static ParseResult markdown(String text) {
        return ParseLaws.check(PARSER, SourceText.of(text, SourceFormat.MARKDOWN));
    }

    private static List<Diagnostic> of(DiagnosticCode code, ParseResult result) {
        return result.diagnostics().stream().filter(d -> d.code() == code).toList();
    }

    @Test
    void itsElementsHaveTheirPlacesInTheOriginal() {
        String text = "---\r\n標題: \"關於做好供水工作的通知\"\r\n文号: 某政发(2021) 6号\r\n成文日期: ２０２１-03-05\r\n---\r\n" + BARE_BODY;
        ParseResult result = markdown(text);
        Header header = result.document().header();
        assertThat(header.title().orElseThrow().text()).isEqualTo("关于做好供水工作的通知");
        assertThat(result.source().slice(header.title().orElseThrow().span())).isEqualTo("關於做好供水工作的通知");
        assertThat(header.documentNumber().orElseThrow()).hasToString("某政发〔2021〕6号");
        assertThat(result.source().slice(header.documentNumber().orElseThrow().span()))
                .isEqualTo("某政发(2021) 6号");
        assertThat(result.source().slice(header.issuedOn().orElseThrow().span()))
                .isEqualTo("２０２１-03-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 供水\n文号: 某政发〔2021〕6号",
                "layout: post",
                "date: 2021-03-05\n\n# 说明\ntags:\n- 水\nnested:\n  deep: 深"
            })
    void itIsOneBlockThatIsNoPartOfTheDocument(String lines) {
        String block = "---\n" + lines + "\n---\n";
        ParseResult result = markdown(block + "\n" + BODY);
        List<Block> blocks = result.document().blocks();
        assertThat(blocks.get(0)).isEqualTo(new Block(BlockKind.NOISE, new Span(0, block.length() + 1)));
        assertThat(blocks.get(1).kind()).isEqualTo(BlockKind.TITLE);
        assertThat(of(DiagnosticCode.FRONT_MATTER, result))
                .extracting(Diagnostic::span)
                .containsExactly(new Span(0, block.length() - 1));
        assertThat(result.document().citations()).allMatch(c -> c.span().start() >= block.length());
    }

    @ParameterizedTest
    @CsvSource({"title, 某市人民政府办公室关于做好2020年供水工作的通知, 某市人民政府办公室关于做好2021年供水工作的通知", "发文机关, 某市人民政府, 某市人民政府办公室关于做好2021年供水工作的通知"
    })
    void anotherYearInTheTitleOrAGovernmentForItsOfficeIsAConflict(String key, String value, String title) {
        String body = BODY.replace("某市人民政府办公室关于做好供水工作的通知", title);
        ParseResult result = markdown("---\n" + key + ": " + value + "\n---\n" + body);
        assertThat(of(DiagnosticCode.SOURCES_DISAGREE, result))
                .extracting(d -> d.arguments().get("described"))
                .containsExactly(value);
    }

    @Test
    void theDocumentIsBelievedAndEachConflictReported() {
        ParseResult result =
                markdown("---\ntitle: 教育经费统计办法\n文号: 某政办发〔2021〕6号\n发文机关: 某市财政局\n成文日期: 2021-03-05\n---\n" + BODY);
        Header header = result.document().header();
        assertThat(header.title().orElseThrow().text()).isEqualTo("某市人民政府办公室关于做好供水工作的通知");
        assertThat(header.documentNumber().orElseThrow()).hasToString("某政办发〔2021〕5号");
        assertThat(header.issuers()).hasToString("[某市人民政府办公室]");
        assertThat(header.issuedOn().orElseThrow().date()).hasToString("2021-03-04");
        assertThat(of(DiagnosticCode.SOURCES_DISAGREE, result))
                .extracting(d -> d.arguments().get("described"))
                .containsExactly("教育经费统计办法", "某政办发〔2021〕6号", "某市财政局", "2021-03-05");
    }

    @ParameterizedTest
    @CsvSource({
        "title, 关于做好供水工作的通知",
        "title, 某市人民政府办公室关于做好供水工作的通知 - 某市人民政府网",
        "title, 做好供水工作",
        "文号, 某政办发(2021)5号",
        "发文机关, 某市政府办",
        "发文机关, 某市人民政府办公室",
        "成文日期, 2021-03-04",
        "date, 2021-03-09",
        "source, 某某网"
    })
    void whatSaysTheSameInOtherWordsIsNoConflict(String key, String value) {
        ParseResult result = markdown("---\n" + key + ": " + value + "\n---\n" + BODY);
        assertThat(of(DiagnosticCode.FRONT_MATTER, result)).hasSize(1);
        assertThat(of(DiagnosticCode.SOURCES_DISAGREE, result)).isEmpty();
    }

    @Test
    void aTitleLikeThatOfTheEnclosedDocumentIsNoConflict() {
        String text =
                "---\ntitle: 城乡供水保障方案\n---\n某市人民政府关于印发城乡供水保障方案的通知\n各县区：\n现印发给你们。\n某市人民政府\n2021年3月4日\n城乡供水保障方案\n一、建设水厂。\n";
        assertThat(of(DiagnosticCode.SOURCES_DISAGREE, markdown(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nlayout: post\n---\n", // no known key in plain text
                "---\n供水工作：做好供水工作。\n---\n", // an unknown key in Chinese
                "---\ntitle: 供水\n", // no closing line
                "---\ntitle: 供水\n做好供水工作\n---\n", // a line that is no YAML
                "---\n- 供水\n---\n", // a list without a key
                "\ntitle: 供水\n---\n", // no opening line
                "----\ntitle: 供水\n----\n", // too long a rule
                " ---\ntitle: 供水\n ---\n", // an indented rule
                "---\n---\n" // nothing at all
            })
    void otherRulesAreNoFrontMatter(String start) {
        ParseResult result = ParseLaws.check(start + BODY);
        assertThat(of(DiagnosticCode.FRONT_MATTER, result)).isEmpty();
        assertThat(result.document().header().issuers()).hasToString("[某市人民政府办公室]");
    }

    @Test
    void aBlockOfHundredsOfLinesIsNoFrontMatter() {
        assertThat(of(DiagnosticCode.FRONT_MATTER, markdown("---\n" + "a: b\n".repeat(198) + "---\n" + BODY)))
                .hasSize(1);
        assertThat(of(DiagnosticCode.FRONT_MATTER, markdown("---\n" + "a: b\n".repeat(199) + "---\n" + BODY)))
                .isEmpty();
    }

    @Test
    void aPageOfHtmlHasNone() {
        SourceText page = SourceText.of("<p>---</p><p>title: 供水</p><p>---</p>", SourceFormat.HTML);
        assertThat(of(DiagnosticCode.FRONT_MATTER, ParseLaws.check(PARSER, page)))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> lines() {
        List<String> pieces = List.of(
                "title:",
                "标题：",
                "issuer: ",
                "文号",
                ":",
                "：",
                " ",
                "- ",
                "[",
                "]",
                "\"",
                "'",
                "“",
                "”",
                "|",
                ">-",
                "#",
                " # ",
                "---",
                "...",
                "\n",
                "\n",
                "\n  ",
                "\r\n",
                "某市水务局",
                "关于做好供水工作的通知",
                "〔2021〕5号",
                "(",
                "~",
                "2021-03-04",
                "\u3000",
                "\uD842");
        return Arbitraries.of(pieces).list().ofMaxSize(30).map(list -> String.join("", list));
    }

    @Property(tries = 2000, seed = "1")
    void whateverStandsBetweenTheFencesTheLawsHold(@ForAll("lines") String lines) {
        markdown("---\n" + lines + "\n---\n" + BODY);
    }
}
