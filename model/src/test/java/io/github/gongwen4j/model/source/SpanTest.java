package io.github.gongwen4j.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void refusesBoundsOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(-1, 2))
                .withMessage("start must not be negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(3, 2))
                .withMessage("end must not lie before start 3: 2");
    }

    @Test
    void slicesTheTextItRefersTo() {
        assertThat(new Span(1, 3).of("一二三四")).isEqualTo("二三");
        assertThat(new Span(4, 4).of("一二三四")).isEmpty();
        assertThatThrownBy(() -> new Span(3, 5).of("一二三四")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void isOrderedByStartThenByEnd() {
        List<Span> ordered = List.of(new Span(0, 0), new Span(0, 5), new Span(1, 2), new Span(1, 3));
        assertThat(List.of(ordered.get(2), ordered.get(1), ordered.get(3), ordered.get(0)))
                .satisfies(shuffled -> assertThat(shuffled.stream().sorted()).isEqualTo(ordered));
    }

    @Test
    void readsAsAHalfOpenInterval() {
        assertThat(new Span(3, 8)).hasToString("[3, 8)");
    }

    @Property
    void relationsAreThoseOfTheSetsOfOffsets(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        assertThat(a.length()).isEqualTo(offsets(a).size());
        assertThat(a.isEmpty()).isEqualTo(offsets(a).isEmpty());
        assertThat(a.overlaps(b)).isEqualTo(offsets(a).stream().anyMatch(offsets(b)::contains));
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        if (!b.isEmpty()) {
            assertThat(a.contains(b)).isEqualTo(offsets(a).containsAll(offsets(b)));
        }
    }

    @Property
    void theCoverIsTheLeastSpanThatContainsBoth(
            @ForAll("spans") Span a, @ForAll("spans") Span b, @ForAll("spans") Span c) {
        Span cover = a.cover(b);
        assertThat(cover).isEqualTo(b.cover(a));
        assertThat(cover.contains(a) && cover.contains(b)).isTrue();
        assertThat(c.contains(a) && c.contains(b)).isEqualTo(c.contains(cover));
    }

    @Property
    void theOrderIsConsistentWithEquality(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<Integer> bounds = Arbitraries.integers().between(0, 12);
        return bounds.tuple2().map(t -> new Span(Math.min(t.get1(), t.get2()), Math.max(t.get1(), t.get2())));
    }

    private static List<Integer> offsets(Span span) {
        return IntStream.range(span.start(), span.end()).boxed().toList();
    }
}
