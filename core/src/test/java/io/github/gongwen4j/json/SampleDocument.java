package io.github.gongwen4j.json;

import io.github.gongwen4j.model.Annex;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.Citation;
import io.github.gongwen4j.model.CitationKind;
import io.github.gongwen4j.model.Comparator;
import io.github.gongwen4j.model.DateBasis;
import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Measure;
import io.github.gongwen4j.model.Modality;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.ResponsibleUnit;
import io.github.gongwen4j.model.Role;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.SectionKind;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** A document that has every element of the model once, and one that has none; their places are made up. */
final class SampleDocument {
    private static final DocumentNumber NUMBER = new DocumentNumber("嘉政办发", 2021, 64, new Span(30, 41));
    private static final Deadline BY =
            new Deadline.By("年底前", LocalDate.of(2021, 12, 31), DateBasis.DATE_OF_ISSUE, new Span(140, 143));
    private static final Target SHARE = new Target(
            "达到90.5%左右",
            "县域内就诊率",
            Comparator.ABOUT,
            new BigDecimal("90.5"),
            Optional.empty(),
            Optional.of("%"),
            Optional.empty(),
            new Span(120, 128));
    private static final Target RANGE = new Target(
            "年均1-2个",
            "专科",
            Comparator.BETWEEN,
            BigDecimal.ONE,
            Optional.of(BigDecimal.valueOf(2)),
            Optional.of("个"),
            Optional.of("年均"),
            Modality.ASPIRATIONAL,
            Optional.of(BY),
            new Span(130, 136));

    private SampleDocument() {}

    static PolicyDocument bare() {
        return new PolicyDocument(Header.builder().build(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A target that is nothing but a value. */
    static Target target(BigDecimal value) {
        return new Target(
                "数",
                "指标",
                Comparator.EXACTLY,
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Span(0, 1));
    }

    static PolicyDocument full() {
        return new PolicyDocument(
                header(),
                List.of(section(
                        "二", Numbering.Style.HAN, List.of(section("（一）", Numbering.Style.HAN_BRACKETED, List.of())))),
                List.of(task()),
                List.of(annex()),
                List.of(new Citation(Optional.of("指导意见"), Optional.empty(), new Span(220, 226))),
                List.of(
                        new Block(BlockKind.TITLE, new Span(0, 30)),
                        new Block(BlockKind.DOCUMENT_NUMBER, new Span(30, 42))));
    }

    private static Header header() {
        return Header.builder()
                .title(new Phrase("关于印发实施方案的通知", new Span(0, 12)))
                .enclosureTitle(new Phrase("实施方案", new Span(60, 64)))
                .documentType(new Phrase("通知", new Span(10, 12)))
                .documentNumber(NUMBER)
                .issuers(List.of(new Phrase("市人民政府办公室", new Span(14, 22))))
                .recipients(List.of(new Phrase("各县人民政府", new Span(42, 48)), new Phrase("市直各部门", new Span(49, 54))))
                .issuedOn(new DatePhrase(LocalDate.of(2021, 10, 11), "2021年10月11日", new Span(300, 311)))
                .copiedTo(List.of(new Phrase("市委办公室", new Span(320, 325))))
                .printedBy(new Phrase("市人民政府办公室", new Span(330, 338)))
                .printedOn(new DatePhrase(LocalDate.of(2021, 10, 12), "2021年10月12日", new Span(340, 351)))
                .build();
    }

    private static Section section(String number, Numbering.Style style, List<Section> below) {
        return new Section(
                new Numbering(number, style, 2, new Span(70, 72)),
                "主要任务",
                SectionKind.TASKS,
                List.of(SHARE),
                List.of(BY),
                below,
                new Span(70, 90));
    }

    private static Task task() {
        ResponsibleUnit unit = new ResponsibleUnit("市卫生健康委", Role.LEAD, new Span(150, 156));
        Measure measure = new Measure(Optional.of("1"), "健全制度", "健全制度。由市卫生健康委牵头。", List.of(unit), new Span(110, 160));
        Measure plain = new Measure(Optional.empty(), "加强管理", "加强管理。", List.of(), new Span(160, 165));
        return new Task(
                List.of("二", "（一）", "1"),
                "建立高效领导体制",
                "建立高效领导体制。\n健全制度。",
                List.of(measure, plain),
                List.of(unit, new ResponsibleUnit("各县（市、区）人民政府", Role.JOINT, new Span(157, 168))),
                deadlines(),
                List.of(SHARE, RANGE),
                List.of(new Citation(
                        Optional.of("办法"),
                        Optional.of(NUMBER),
                        CitationKind.BASIS,
                        Optional.of("办法"),
                        new Span(200, 212))),
                new Span(100, 210));
    }

    private static List<Deadline> deadlines() {
        return List.of(
                BY,
                new Deadline.During(
                        "“十四五”期间",
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2025, 12, 31),
                        DateBasis.EXPLICIT,
                        new Span(170, 177)),
                new Deadline.Immediate("立行立改", new Span(180, 184)),
                new Deadline.Continuing("长期坚持", new Span(185, 189)),
                new Deadline.Recurring("每季度", Period.ofMonths(3), new Span(190, 193)));
    }

    private static Annex annex() {
        return new Annex(
                Optional.of("附件1"),
                new Phrase("成员单位", new Span(402, 406)),
                List.of(new Phrase("市委组织部", new Span(407, 412)), new Phrase("市委\"宣传\"部", new Span(413, 420))),
                new Span(398, 420));
    }
}
