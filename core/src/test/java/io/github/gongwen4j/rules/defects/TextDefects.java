package io.github.gongwen4j.rules.defects;

import static io.github.gongwen4j.rules.defects.Draft.marked;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;

/** Defects within sentences: targets, citations, dates and punctuation. */
final class TextDefects {
    static final List<Defect> ALL = List.of(
            sentence(DiagnosticCode.NO_SUCH_DATE, "请于⟦2021年6月31日⟧前报送情况。", "2021年⟦13月5日⟧前报送情况。", "自⟦2021年2月29日⟧起开展检查。"),
            new Defect(DiagnosticCode.SHARE_OVER_HUNDRED, "120%", d -> {
                Item item = d.anyItem();
                item.aim = item.aim.replaceFirst("达到\\d+%", marked("达到1" + (10 + d.random.nextInt(90)) + "%"));
            }),
            sentence(DiagnosticCode.DISTRIBUTION_DIFFERS, "⟦东区、西区、南区分别新增停车位20个、30个⟧。", "⟦东区、西区分别达到80%、70%、60%⟧。"),
            new Defect(DiagnosticCode.TARGETS_DISAGREE, "two values", d -> {
                List<Item> items = d.someItems();
                items.get(0).aim = marked("全市消防设施覆盖率达到91%");
                items.get(1).aim = marked("全市消防设施覆盖率达到95%");
                items.get(1).time = items.get(0).time;
                items.get(0).extra = "";
                items.get(1).extra = "";
            }),
            new Defect(
                    DiagnosticCode.CHANGE_WITHOUT_BASE,
                    "no base",
                    d -> d.anyItem().extra = d.oneOf(List.of("火灾起数⟦下降5%⟧。", "检查频次⟦提高20%⟧。"))),
            sentence(DiagnosticCode.LISTED_COUNT_DIFFERS, "检查⟦城区、郊区、山区、库区等3个⟧区域。", "配备⟦水带、水枪、面罩、头盔等三类⟧器材。"),
            sentence(
                    DiagnosticCode.SUM_DIFFERS,
                    "建成⟦东门2座、西门3座，共6座⟧泵站。",
                    "新建泵站⟦共60座（东门20座、西门30座）⟧。",
                    "投资⟦2000万元，其中市级资金900万元、区级资金1200万元⟧。",
                    "配备⟦水带20条、水枪30条和面罩10条，合计50条⟧。"),
            sentence(DiagnosticCode.CITED_NUMBER_MALFORMED, "贯彻落实⟦江政发[2019]13号⟧文件。", "贯彻落实⟦江政发〔2019〕013号⟧文件。"),
            sentence(DiagnosticCode.CITED_AFTER_ISSUE, "贯彻落实⟦江政发〔2023〕13号⟧文件。"),
            sentence(DiagnosticCode.CITED_UNDER_TWO_NUMBERS, "根据《江南省燃气办法》（江政发〔2018〕7号），落实《江南省燃气办法》（⟦江政发〔2018〕17号⟧）。"),
            sentence(DiagnosticCode.TITLE_MARKS_NESTED, "落实《关于印发⟦《江南省燃气办法》⟧的通知》。", "落实《江南省关于印发⟦（燃气安全管理办法）⟧的通知》。"),
            sentence(
                    DiagnosticCode.MARK_UNMATCHED,
                    "加强库区⟦（⟧含码头管理。",
                    "推广⟦“⟧四防经验。",
                    "执行⟦《⟧江南省燃气办法。",
                    "加强库区含码头⟦）⟧管理。",
                    "推广“四防⟦“⟧经验。"),
            sentence(DiagnosticCode.BLANK_IN_NUMBER, "巩固⟦20 20⟧年成果。", "巩固⟦2 019⟧年成果。"));

    private TextDefects() {}

    /** A sentence of several that stand for one kind of defect. */
    private static Defect sentence(DiagnosticCode code, String... sentences) {
        return new Defect(code, "a sentence", d -> d.say(d.oneOf(List.of(sentences))));
    }
}
