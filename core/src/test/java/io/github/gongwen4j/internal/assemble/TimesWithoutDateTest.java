package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times without a date are reported, not turned into deadlines. */
class TimesWithoutDateTest {
    private static final PolicyParser PARSER = PolicyParser.create();

    private static ParseResult parse(String words) {
        return PARSER.parse("云河市2021年重点任务\n\n1.整改突出问题。" + words.replace("|", "\n\n") + "\n");
    }

    private static List<String> codes(ParseResult result) {
        return result.diagnostics().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .filter(id -> id.startsWith("TM"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "收到之日起10个工作日内办结。, TM003",
        "会后7日内落实议定事项。, TM003",
        "|完成时限：收到交办之日起30日内, TM003",
        "|完成时限：尽快, TM004",
        "|完成时限：常态化, TM004",
        "|完成时限：三年, TM004",
        "2月30日前完成整合。, TM001",
        "本方案印发后3个月内完成整合。, TM001",
        "2027年前完成整合。, TM002"
    })
    void areReported(String words, String code) {
        ParseResult result = parse(words);
        assertThat(codes(result)).containsExactly(code);
        boolean read = code.equals("TM002");
        assertThat(result.document().tasks().get(0).deadlines()).hasSize(read ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|完成时限：2021年6月底前", "|完成时限：立行立改", "会后反馈意见。", "按季度公示结果。"})
    void othersAreNot(String words) {
        assertThat(codes(parse(words))).isEmpty();
    }
}
