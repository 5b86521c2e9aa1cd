package io.github.gongwen4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What all the types of the model have in common. */
class ValueTest {
    @Test
    void listsAreCopiedAndUnmodifiable() {
        List<String> path = new ArrayList<>(List.of("一"));
        List<ResponsibleUnit> units = new ArrayList<>(List.of(Values.unit("市医保局", Role.LEAD)));
        Task task = new Task(path, "任务", "全文", new ArrayList<>(), units, List.of(), List.of(), List.of(), Values.SPAN);
        Measure measure = new Measure(Optional.empty(), "措施", "全文", units, Values.SPAN);
        path.clear();
        units.clear();
        assertThat(task.path()).containsExactly("一").isUnmodifiable();
        assertThat(task.units()).hasSize(1).isUnmodifiable();
        assertThat(task.measures()).isUnmodifiable();
        assertThat(measure.units()).hasSize(1).isUnmodifiable();
    }

    @Test
    void listsOfSectionsAnnexesHeadersAndDocumentsAreCopiedAndUnmodifiable() {
        List<Section> below = new ArrayList<>(List.of(Values.section("1", List.of(), List.of())));
        List<Phrase> items = new ArrayList<>(List.of(Values.phrase("市委组织部")));
        Section section = Values.section("一", List.of(), below);
        PolicyDocument document = Values.document(below, new ArrayList<>(), new ArrayList<>());
        Annex annex = new Annex(Optional.empty(), Values.phrase("成员"), items, Values.SPAN);
        Header header = Header.builder()
                .issuers(items)
                .recipients(items)
                .copiedTo(items)
                .build();
        below.clear();
        items.clear();
        assertThat(section.sections()).hasSize(1).isUnmodifiable();
        assertThat(document.sections()).hasSize(1).isUnmodifiable();
        assertThat(annex.items()).hasSize(1).isUnmodifiable();
        assertThat(List.of(header.issuers(), header.recipients(), header.copiedTo()))
                .allSatisfy(list -> assertThat(list).hasSize(1).isUnmodifiable());
    }

    @Test
    void listsHoldNoNull() {
        List<Phrase> withNull = Arrays.asList(Values.phrase("市委"), null);
        assertThatNullPointerException()
                .isThrownBy(() -> new Annex(Optional.empty(), Values.phrase("成员"), withNull, Values.SPAN));
        assertThatNullPointerException()
                .isThrownBy(() -> Header.builder().issuers(withNull).build());
        assertThatNullPointerException()
                .isThrownBy(() -> Header.builder().recipients(null).build());
    }

    @Test
    void equalPartsMakeEqualValues() {
        assertThat(Values.task(List.of("一"), "任务"))
                .isEqualTo(Values.task(List.of("一"), "任务"))
                .hasSameHashCodeAs(Values.task(List.of("一"), "任务"))
                .isNotEqualTo(Values.task(List.of("二"), "任务"));
        assertThat(Values.section("一", List.of(Values.target("指标", 3)), List.of()))
                .isEqualTo(Values.section("一", List.of(Values.target("指标", 3)), List.of()))
                .isNotEqualTo(Values.section("一", List.of(Values.target("指标", 4)), List.of()));
    }

    @Test
    void aNewHeaderHasNothingAndABuilderSetsEachElement() {
        Header empty = Header.builder().build();
        assertThat(empty.title()).isEmpty();
        assertThat(empty.issuers()).isEmpty();
        DatePhrase day = new DatePhrase(LocalDate.of(2021, 10, 11), "2021年10月11日", Values.SPAN);
        DocumentNumber number = new DocumentNumber("国发", 2020, 6, Values.SPAN);
        Header built = Header.builder()
                .title(Values.phrase("题"))
                .enclosureTitle(Values.phrase("附题"))
                .documentType(Values.phrase("通知"))
                .documentNumber(number)
                .issuers(List.of(Values.phrase("发")))
                .recipients(List.of(Values.phrase("收")))
                .issuedOn(day)
                .copiedTo(List.of(Values.phrase("抄")))
                .printedBy(Values.phrase("印"))
                .printedOn(day)
                .build();
        assertThat(built)
                .isEqualTo(new Header(
                        Optional.of(Values.phrase("题")),
                        Optional.of(Values.phrase("附题")),
                        Optional.of(Values.phrase("通知")),
                        Optional.of(number),
                        List.of(Values.phrase("发")),
                        List.of(Values.phrase("收")),
                        Optional.of(day),
                        List.of(Values.phrase("抄")),
                        Optional.of(Values.phrase("印")),
                        Optional.of(day)));
    }

    @Test
    void blankWordsAreRefusedByTheirName() {
        assertBlankRefused("text", () -> Values.phrase(" "));
        assertBlankRefused("text", () -> new DatePhrase(LocalDate.EPOCH, " ", Values.SPAN));
        assertBlankRefused("label", () -> Values.numbering(" "));
        assertBlankRefused("name", () -> Values.unit(" ", Role.LEAD));
        assertBlankRefused(
                "heading",
                () -> new Section(
                        Values.numbering("一"), " ", SectionKind.OTHER, List.of(), List.of(), List.of(), Values.SPAN));
        assertBlankRefused("number", () -> new Measure(Optional.of(" "), "措施", "全文", List.of(), Values.SPAN));
        assertBlankRefused("title", () -> new Measure(Optional.empty(), " ", "全文", List.of(), Values.SPAN));
        assertBlankRefused("text", () -> new Measure(Optional.empty(), "措施", " ", List.of(), Values.SPAN));
        assertBlankRefused("number", () -> new Annex(Optional.of(" "), Values.phrase("成员"), List.of(), Values.SPAN));
        assertBlankRefused("title", () -> new Citation(Optional.of(" "), Optional.empty(), Values.SPAN));
    }

    @Test
    void otherNonsenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Numbering("一", Numbering.Style.HAN, -1, Values.SPAN))
                .withMessage("value must not be negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Citation(Optional.empty(), Optional.empty(), Values.SPAN))
                .withMessage("title or number must be present");
    }

    @Test
    void nullIsRefusedByTheParametersName() {
        assertNullRefused("span", () -> new Phrase("词", null));
        assertNullRefused("text", () -> Values.phrase(null));
        assertNullRefused("date", () -> new DatePhrase(null, "日", Values.SPAN));
        assertNullRefused("style", () -> new Numbering("一", null, 1, Values.SPAN));
        assertNullRefused("role", () -> Values.unit("市委", null));
        assertNullRefused("number", () -> new Annex(null, Values.phrase("成员"), List.of(), Values.SPAN));
        assertNullRefused("number", () -> new Citation(Optional.of("办法"), null, Values.SPAN));
        assertNullRefused("number", () -> new Measure(null, "措施", "全文", List.of(), Values.SPAN));
        assertNullRefused(
                "header", () -> new PolicyDocument(null, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void wordsAndNumbersReadAsPrinted() {
        assertThat(Values.phrase("通知")).hasToString("通知");
        assertThat(Values.section("（一）", List.of(), List.of()).number()).isEqualTo("（一）");
    }

    private static void assertBlankRefused(String parameter, ThrowingCallable constructor) {
        assertThatIllegalArgumentException()
                .isThrownBy(constructor)
                .withMessage(parameter + " must not be blank: \" \"");
    }

    private static void assertNullRefused(String parameter, ThrowingCallable constructor) {
        assertThatNullPointerException().isThrownBy(constructor).withMessage(parameter);
    }
}
