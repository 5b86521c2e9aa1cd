package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.Span;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text is, the rules look at it, say where, and their safe edits can be made. */
class AnyTextRulesTest {
    private static final Validator VALIDATOR = Validator.standard(Profile.ARCHIVE);

    /** Texts of the pieces that rules look for, in any order. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "《", "》", "（", "）", "“", "”", "〔", "〕", "一、", "（一）", "（三）、", "1、", "问题1：", "分别", "、", "等3个", "2021年",
                "2 0 21年", "13月", "30日", "某政办发", "8号", "附件", "：", "\n", "\n", "。", "，", "120%", "达到", "下降5%", "关于印发",
                "的通知", "责任单位：", "市教育局", "牵头", "配合", "以下三个方面", "完成时限：", "30日内", "（共3项）", "覆盖率", "2021316", "印发", " ",
                "\r\n", "𠀀", "<p>", "|");
        return pieces.list().ofMaxSize(80).map(list -> String.join("", list));
    }

    @Property(tries = 1000, seed = "1")
    void findingsLieWithinTheTextAndInOrder(@ForAll("texts") String text) {
        ParseResult result = PolicyParser.create().parse(text);
        List<Diagnostic> findings = VALIDATOR.validate(result);
        assertThat(findings).isSortedAccordingTo(Diagnostic.byPlace());
        assertThat(findings).allSatisfy(f -> {
            assertThat(new Span(0, text.length()).contains(f.span())).isTrue();
            assertThat(f.related()).allMatch(span -> span.end() <= text.length());
        });
        assertThat(Edits.apply(text, Edits.safe(findings))).isNotNull();
        assertThat(VALIDATOR.validate(result.document()))
                .hasSizeLessThanOrEqualTo(findings.size() + result.diagnostics().size());
    }

    @Property(tries = 200, seed = "1")
    void aSecondCheckSaysTheSame(@ForAll("texts") String text) {
        ParseResult result = PolicyParser.create().parse(text);
        assertThat(VALIDATOR.validate(result)).isEqualTo(VALIDATOR.validate(result));
    }
}
