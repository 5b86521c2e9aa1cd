package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.Label;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {

    private static String words(List<Party> parties, String text) {
        return parties.stream()
                .map(party -> party.name().of(text) + " " + party.role())
                .collect(Collectors.joining(" / "));
    }

    private static String in(String text) {
        return words(Parties.in(text, 0, text.length()), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市财政局负责|市财政局 RESPONSIBLE",
                "市财政局牵头，市审计局配合|市财政局 LEAD / 市审计局 SUPPORTING",
                "市财政局、市审计局按职责分工负责|市财政局 JOINT / 市审计局 JOINT",
                "市财政局、市审计局等按职责分工负责|市财政局 JOINT / 市审计局 JOINT",
                "市财政局牵头，市审计局及各县区政府按职责分工负责|市财政局 LEAD / 市审计局 JOINT / 各县区政府 JOINT",
                "市公安局会同市交通运输局负责|市公安局 LEAD / 市交通运输局 SUPPORTING",
                "市财政局|市财政局 RESPONSIBLE",
                "由市财政局负责；市审计局督导|市财政局 RESPONSIBLE / 市审计局 SUPERVISING",
                "牵头单位：市财政局；配合单位：市审计局|市财政局 LEAD / 市审计局 SUPPORTING",
                "各县（市、区）人民政府负责|各县（市、区）人民政府 RESPONSIBLE",
                "各县、区人民政府负责|各县、区人民政府 RESPONSIBLE",
                "市人力资源和社会保障局负责|市人力资源和社会保障局 RESPONSIBLE",
                "市财政局和市审计局负责|市财政局 RESPONSIBLE / 市审计局 RESPONSIBLE",
                "责任单位：市财政局牵头，市审计局配合|市财政局 LEAD / 市审计局 SUPPORTING"
            })
    void eachPartyHasTheRoleOfItsGroup(String text, String expected) {
        assertThat(in(text)).isEqualTo(expected);
    }

    @Test
    void aPartyOfOneRoleIsListedOnceOfTwoRolesTwice() {
        assertThat(in("市财政局、市财政局负责")).isEqualTo("市财政局 RESPONSIBLE");
        assertThat(in("市财政局牵头，市财政局、市审计局配合")).isEqualTo("市财政局 LEAD / 市财政局 SUPPORTING / 市审计局 SUPPORTING");
    }

    @Test
    void behindALabelTheListRunsToTheNextLabel() {
        String text = "责任单位：市财政局，市审计局 配合单位：市统计局";
        Label label = Label.at(text, 0, text.length()).orElseThrow();
        assertThat(words(Parties.behindLabel(text, label, text.length()), text))
                .isEqualTo("市财政局 RESPONSIBLE / 市审计局 RESPONSIBLE / 市统计局 SUPPORTING");
    }

    @ParameterizedTest
    @CsvSource({"配合单位：无", "长期坚持", "2021年底前完成", "''"})
    void timesAndNothingAreNoParties(String text) {
        assertThat(in(text)).isEmpty();
    }
}
