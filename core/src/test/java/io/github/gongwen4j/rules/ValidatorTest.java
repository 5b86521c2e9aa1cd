package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.CustomCode;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.Severity;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.parser.CleanedText;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

public class ValidatorTest {
    private static final String DAMAGED = """
            某市卫生健康委员会关于做好2021年消防工作的通知
            某卫函〔202118
            各区卫健委：
            一、重点任务
            （一）、检查学校。2021年5月底前检查学校消防设施。（市教育局牵头，市教育局配合）
            （三）检查医院。2021年6月底前检查医院消防设施。（市卫健委牵头，市应急局配合）
            某市卫生健康委员会
            2021316
            """;

    /** An application's own rule: titles name the year. */
    public static final class YearInTitle implements Rule {
        private static final Code CODE = new CustomCode("ACME001", Severity.WARNING, "标题没有年份", "no year in the title");

        @Override
        public Code code() {
            return CODE;
        }

        @Override
        public RuleSource source() {
            return RuleSource.PRACTICE;
        }

        @Override
        public void check(Subject subject, Consumer<Diagnostic> findings) {
            subject.document()
                    .header()
                    .title()
                    .filter(title -> !title.text().contains("年"))
                    .ifPresent(title -> findings.accept(Diagnostic.of(CODE, title.span(), Map.of())));
        }
    }

    private static List<String> ids(List<Diagnostic> findings) {
        return findings.stream().map(d -> d.code().id()).toList();
    }

    private static ParseResult parse(String text) {
        return PolicyParser.create().parse(text);
    }

    @Test
    void givesFindingsInTheOrderOfTheirPlaces() {
        List<Diagnostic> findings = Validator.standard().validate(parse(DAMAGED));
        assertThat(ids(findings)).containsExactly("HD105", "OL104", "UN101", "OL101", "HD107");
        assertThat(findings).extracting(Diagnostic::span).isSorted();
        assertThat(findings).isUnmodifiable();
    }

    @Test
    void aRulesFindingStandsForTheParsersRemarkOnTheSamePlace() {
        ParseResult result = parse(DAMAGED);
        assertThat(ids(result.diagnostics())).contains("HD002", "HD003", "OL002");
        Validator silent =
                Validator.standard().without("HD105").without("HD107").without("OL101");
        assertThat(ids(silent.validate(result))).contains("HD002", "HD003", "OL002");
    }

    /** Its id starts like those of the parser's remarks on the header. */
    @Test
    void anApplicationsFindingHidesNoRemarkOfTheParser() {
        Code code = new CustomCode("HDX001", Severity.INFO, "全文", "the whole text");
        Rule everything = new Rule() {
            @Override
            public Code code() {
                return code;
            }

            @Override
            public RuleSource source() {
                return RuleSource.PRACTICE;
            }

            @Override
            public void check(Subject subject, Consumer<Diagnostic> findings) {
                findings.accept(Diagnostic.of(
                        code, subject.document().header().title().orElseThrow().span(), Map.of()));
            }
        };
        Validator silent =
                Validator.standard().without("HD105").without("HD107").with(everything);
        assertThat(ids(silent.validate(parse(DAMAGED)))).contains("HDX001", "HD002", "HD003");
    }

    @Test
    void withoutTheTextOnlyTheDocumentIsChecked() {
        ParseResult result = parse(DAMAGED);
        assertThat(ids(Validator.standard().validate(result.document()))).containsExactly("UN101", "OL101", "HD107");
        assertThat(ids(Validator.standard().validate(result.document(), result.source())))
                .containsExactly("HD105", "OL104", "UN101", "OL101", "HD107");
    }

    @Test
    void theWordsOfAResultAreNotReadAgain() {
        ParseResult right = parse("各区要认真组织实施（含开发区）。\n");
        CleanedText other = CleanedText.of(SourceText.of("各区要认真组织实施（含开发区。\n"));
        ParseResult result = new ParseResult(right.source(), other, right.document(), right.diagnostics());
        assertThat(ids(Validator.standard().validate(right))).doesNotContain("TX101");
        assertThat(ids(Validator.standard().validate(result))).contains("TX101");
    }

    @ParameterizedTest
    @EnumSource
    void aRightDocumentHasNoFindingAboveInfo(Profile profile) {
        String right = Notice.with("""
                一、重点任务
                （一）检查学校。2021年5月底前检查学校消防设施。（市教育局牵头，市应急局配合）
                （二）检查医院。2021年6月底前检查医院消防设施。（市卫健委牵头，市应急局配合）
                """) + "某市人民政府办公室 2021年3月2日印发\n";
        assertThat(Validator.standard(profile).validate(parse(right))).noneMatch(d -> d.severity() != Severity.INFO);
    }

    @Test
    void profilesDifferInWhatTheyWant() {
        ParseResult bare = parse("""
                某市人民政府办公室关于做好消防工作的通知
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """);
        assertThat(Validator.standard(Profile.ARCHIVE).validate(bare))
                .extracting(d -> d.code().id() + " " + d.severity())
                .containsExactly("HD101 ERROR", "HD113 WARNING");
        assertThat(Validator.standard(Profile.WEB).validate(bare))
                .extracting(d -> d.code().id() + " " + d.severity())
                .containsExactly("HD101 WARNING");
        assertThat(Validator.standard(Profile.LEDGER).validate(bare)).isEmpty();
    }

    @Test
    void severitiesCanBeChangedAndKindsLeftOut() {
        Validator validator = Validator.standard()
                .severity("UN101", Severity.INFO)
                .without("OL104")
                .severity("CL001", Severity.ERROR);
        List<Diagnostic> findings = validator.validate(parse(DAMAGED.replace("\n", "\r\n")));
        assertThat(ids(findings)).doesNotContain("OL104");
        assertThat(findings)
                .filteredOn(d -> d.code() == DiagnosticCode.LEAD_AND_SUPPORT)
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.INFO);
        assertThat(findings)
                .filteredOn(d -> d.code() == DiagnosticCode.LINE_ENDS)
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aKindThatTheProfileLeavesOutCanBeWanted() {
        ParseResult result = parse(Notice.with("一、重点任务\n1、检查学校。检查学校消防设施。"));
        assertThat(ids(Validator.standard().validate(result))).doesNotContain("OL105");
        assertThat(ids(Validator.standard().severity("OL105", Severity.INFO).validate(result)))
                .contains("OL105");
    }

    @Test
    void takesAnApplicationsRules() {
        Validator validator = Validator.standard().with(new YearInTitle());
        ParseResult result = parse(Notice.with("各区要认真组织实施。").replace("2021年消防", "消防"));
        assertThat(validator.validate(result)).hasSize(1).allSatisfy(d -> {
            assertThat(d.message(Locale.CHINESE)).isEqualTo("标题没有年份");
            assertThat(d.message(Locale.ENGLISH)).isEqualTo("no year in the title");
        });
        assertThat(validator.without("ACME001").validate(result)).isEmpty();
    }

    @Test
    void findsRulesThatAreServices() {
        Validator validator = Validator.standard().withServices(getClass().getClassLoader());
        assertThat(validator.rules()).extracting(rule -> rule.code().id()).contains("ACME001");
    }

    @Test
    void refusesASecondRuleForACode() {
        Validator validator = Validator.standard().with(new YearInTitle());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.with(new YearInTitle()))
                .withMessageContaining("ACME001");
    }

    @Test
    void refusesCodesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.standard().without("XX999"))
                .withMessageContaining("XX999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.standard().severity("ACME001", Severity.INFO));
        assertThatNullPointerException()
                .isThrownBy(() -> Validator.standard(null))
                .withMessage("profile");
    }

    @Test
    void refusesATextThatIsNotTheDocuments() {
        ParseResult result = parse(DAMAGED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.standard().validate(result.document(), SourceText.of("短")));
    }

    @Test
    void safeEditsLeaveNoneOfTheirFindingsAndMakeNoNewOnes() {
        List<Diagnostic> findings = Validator.standard().validate(parse(DAMAGED));
        String corrected = Edits.apply(DAMAGED, Edits.safe(findings));
        assertThat(corrected).contains("（一）检查学校");
        assertThat(ids(Validator.standard().validate(parse(corrected))))
                .containsExactly("HD105", "UN101", "OL101", "HD107");
    }

    @Test
    void emptyTextsHaveNoFindingsOfRules() {
        assertThat(ids(Validator.standard(Profile.ARCHIVE).validate(parse("")))).allMatch(id -> id.charAt(2) == '0');
    }
}
