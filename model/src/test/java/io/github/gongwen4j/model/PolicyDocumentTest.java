package io.github.gongwen4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyDocumentTest {
    @Test
    void targetsAreThoseOfSectionsAndTasksOrderedByPlace() {
        Section inner = Values.section("（一）", List.of(Values.target("内", 30)), List.of());
        Section outer = Values.section("一", List.of(Values.target("外", 10)), List.of(inner));
        Task task = Values.task("1", Values.target("后", 40), Values.target("前", 20));
        List<Target> targets =
                Values.document(List.of(outer), List.of(task), List.of()).targets();
        assertThat(targets).isUnmodifiable();
        assertThat(targets).extracting(Target::indicator).containsExactly("外", "前", "内", "后");
    }

    @Test
    void aTargetOfATaskAndOfTheTaskBelowItCountsOnce() {
        Target shared = Values.target("共", 10);
        Target twin = Values.target("另", 10);
        PolicyDocument document = Values.document(
                List.of(), List.of(Values.task("1", shared, twin), Values.task("2", shared)), List.of());
        assertThat(document.targets()).containsExactly(shared, twin);
    }

    @Test
    void unitsAreInTheOrderOfTheirFirstTask() {
        Task first = Values.task(List.of("1"), "甲", Values.unit("市财政局", Role.LEAD), Values.unit("市医保局", Role.JOINT));
        Task second =
                Values.task(List.of("2"), "乙", Values.unit("市医保局", Role.LEAD), Values.unit("市医保局", Role.SUPPORTING));
        Map<String, List<Task>> units =
                Values.document(List.of(), List.of(first, second), List.of()).units();
        assertThat(units.keySet()).containsExactly("市财政局", "市医保局");
        assertThat(units.get("市财政局")).containsExactly(first);
        assertThat(units.get("市医保局")).containsExactly(first, second).isUnmodifiable();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> units.remove("市财政局"));
    }

    @Test
    void allSectionsStandBeforeThoseBelowThem() {
        Section deepest = Values.section("1", List.of(), List.of());
        Section inner = Values.section("（一）", List.of(), List.of(deepest));
        Section outer = Values.section("一", List.of(), List.of(inner));
        Section last = Values.section("二", List.of(), List.of());
        assertThat(Values.document(List.of(outer, last), List.of(), List.of()).allSections())
                .containsExactly(outer, inner, deepest, last)
                .isUnmodifiable();
    }

    @Test
    void anEmptyDocumentHasNothing() {
        PolicyDocument empty = Values.document(List.of(), List.of(), List.of());
        assertThat(empty.targets()).isEmpty();
        assertThat(empty.units()).isEmpty();
        assertThat(empty.allSections()).isEmpty();
        assertThat(empty).isEqualTo(Values.document(List.of(), List.of(), List.of()));
    }

    @Test
    void blocksPartitionTheText() {
        List<Block> blocks = List.of(block(0, 3), block(3, 4), block(4, 9));
        assertThat(Values.document(List.of(), List.of(), blocks).blocks()).isEqualTo(blocks);
        assertRefused("0: Block[kind=ITEM, span=[1, 3)]", block(1, 3));
        assertRefused("3: Block[kind=ITEM, span=[4, 9)]", block(0, 3), block(4, 9));
        assertRefused("3: Block[kind=ITEM, span=[2, 9)]", block(0, 3), block(2, 9));
        assertRefused("0: Block[kind=ITEM, span=[3, 4)]", block(3, 4), block(0, 3));
    }

    @Test
    void aBlockIsNeverEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> block(3, 3))
                .withMessage("span must not be empty: [3, 3)");
        assertThatNullPointerException()
                .isThrownBy(() -> new Block(BlockKind.ITEM, null))
                .withMessage("span");
        assertThatNullPointerException()
                .isThrownBy(() -> new Block(null, Values.SPAN))
                .withMessage("kind");
    }

    private static void assertRefused(String found, Block... blocks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Values.document(List.of(), List.of(), List.of(blocks)))
                .withMessage("blocks must partition the text, expected one at " + found);
    }

    private static Block block(int start, int end) {
        return new Block(BlockKind.ITEM, new Span(start, end));
    }
}
