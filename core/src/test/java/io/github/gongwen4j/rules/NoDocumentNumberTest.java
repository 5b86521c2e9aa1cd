package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class NoDocumentNumberTest {
    private final RuleCase rule = new RuleCase(new NoDocumentNumber());

    @Test
    void reportsALetterWithoutOne() {
        rule.reports("""
                ⟦某市人民政府办公室关于做好消防工作的通知⟧
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """, "缺少发文字号", "the document bears no document number");
    }

    @Test
    void acceptsALetterWithOne() {
        rule.accepts(Notice.with("各区要认真组织实施。"));
    }

    @Test
    void acceptsWhatIsNumberedOtherwise() {
        rule.accepts("""
                某市人民政府关于禁止燃放烟花爆竹的通告
                全体市民：
                各区要认真组织实施。
                某市人民政府
                2021年3月1日
                """);
    }

    @Test
    void acceptsAnEnclosureAlone() {
        rule.accepts("""
                2021年消防工作要点
                一、开展检查
                （一）检查学校。每季度检查一次。
                """);
    }

    @Test
    void acceptsANumberInAFormOfItsOwn() {
        rule.accepts(Notice.numbered("某农（田、水）发〔2021〕8号"));
    }

    @Test
    void aNumberBelowTheHeadIsAnothers() {
        rule.finds("""
                ⟦某市人民政府办公室关于做好消防工作的通知⟧
                各区人民政府：
                某农（田、水）发〔2021〕8号
                各区要认真组织实施。
                """);
        rule.finds("""
                某市人民政府办公室关于做好消防工作的通知
                某农（田、水）发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                """);
        String below = "\n各区人民政府：\n各区要认真组织实施。\n";
        String number = "（田、水）发〔2021〕8号";
        rule.finds("某市人民政府办公室关于做好消防工作的通知\n" + "某".repeat(26) + number + below);
        rule.finds("⟦某市人民政府办公室关于做好消防工作的通知⟧\n" + "某".repeat(27) + number + below);
    }
}
