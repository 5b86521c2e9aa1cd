package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleWithoutTypeTest {
    private final RuleCase rule = new RuleCase(new TitleWithoutType());

    @Test
    void reportsATitleWithoutAType() {
        rule.reports(
                """
                ⟦某市人民政府办公室关于做好消防工作⟧
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """, "标题缺少文种：“某市人民政府办公室关于做好消防工作”", "the title ends with no type of document: \"某市人民政府办公室关于做好消防工作\"");
    }

    @Test
    void acceptsARemarkBehindTheType() {
        rule.accepts(Notice.with("各区要认真组织实施。"));
        rule.accepts("""
                某市人民政府办公室关于印发消防管理办法（试行）的通知
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """);
    }

    @Test
    void acceptsASpeech() {
        rule.accepts("""
                在全市消防工作会议上的讲话
                同志们：
                各区要认真组织实施。
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦某市人民政府办公室关于做好消防工作⟧\n某政办发〔2021〕8号\n各区要认真组织实施。",
                "⟦某市人民政府办公室关于做好消防工作⟧\n各区人民政府：\n各区要认真组织实施。",
                "某市人民政府办公室关于做好消防工作\n各区要认真组织实施。"
            })
    void aNumberOrAddresseesMakeALetter(String text) {
        rule.finds(text);
    }
}
