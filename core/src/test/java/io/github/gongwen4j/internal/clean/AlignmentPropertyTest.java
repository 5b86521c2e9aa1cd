package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.clean.EditedText.Edit;
import io.github.gongwen4j.model.source.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AlignmentPropertyTest {

    @Provide
    Arbitrary<EditedText> edited() {
        Arbitrary<String> texts =
                Arbitraries.strings().withCharRange('a', 'h').ofMinLength(0).ofMaxLength(24);
        return Combinators.combine(texts, edits().list().ofMaxSize(5)).as((text, passes) -> {
            EditedText edited = new EditedText(text);
            passes.forEach(edited::edit);
            return edited;
        });
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<Integer> kept = Arbitraries.integers().between(0, 4);
        Arbitrary<Integer> replaced = Arbitraries.integers().between(0, 3);
        Arbitrary<String> replacement =
                Arbitraries.strings().withCharRange('X', 'Z').ofMaxLength(3);
        return Combinators.combine(kept, replaced, replacement)
                .as(Edit::new)
                .list()
                .ofMaxSize(6);
    }

    @Property(seed = "1")
    void everyKeptCharacterComesFromItself(@ForAll("edited") EditedText edited) {
        AlignedText aligned = edited.aligned();
        assertThat(aligned.text()).hasSize(edited.origins().size());
        for (int i = 0; i < edited.origins().size(); i++) {
            int origin = edited.origins().get(i);
            if (origin >= 0) {
                assertThat(aligned.original(i, i + 1)).isEqualTo(new Span(origin, origin + 1));
                assertThat(aligned.original().charAt(origin))
                        .isEqualTo(aligned.text().charAt(i));
            }
        }
    }

    @Property(seed = "1")
    void spansLieWithinTheOriginalAndAscend(@ForAll("edited") EditedText edited) {
        AlignedText aligned = edited.aligned();
        Span last = new Span(0, 0);
        for (int i = 0; i < aligned.text().length(); i++) {
            Span span = aligned.original(i, i + 1);
            assertThat(span.start()).isGreaterThanOrEqualTo(last.start());
            assertThat(span.end()).isGreaterThanOrEqualTo(last.end());
            assertThat(span.end()).isLessThanOrEqualTo(aligned.original().length());
            last = span;
        }
    }

    @Property(seed = "1")
    void aLongerStretchComesFromAllThatItsPartsComeFrom(@ForAll("edited") EditedText edited) {
        AlignedText aligned = edited.aligned();
        for (int start = 0; start < aligned.text().length(); start++) {
            for (int end = start + 1; end <= aligned.text().length(); end++) {
                Span whole = aligned.original(start, end);
                assertThat(whole.contains(aligned.original(start, start + 1))).isTrue();
                assertThat(whole.contains(aligned.original(end - 1, end))).isTrue();
            }
        }
    }

    @Property(seed = "1")
    void emptyStretchesStayEmpty(@ForAll("edited") EditedText edited) {
        for (int i = 0; i <= edited.aligned().text().length(); i++) {
            assertThat(edited.aligned().original(i, i).isEmpty()).isTrue();
        }
    }

    @Property(seed = "1")
    void composingIsApplyingInSequence(
            @ForAll("edited") EditedText edited,
            @ForAll("edits") List<Edit> first,
            @ForAll("edits") List<Edit> second) {
        AlignedText before = edited.aligned();
        EditedText once = new EditedText(before.text());
        once.edit(first);
        EditedText twice = new EditedText(once.aligned().text());
        twice.edit(second);
        EditedText both = new EditedText(before.text());
        both.edit(first);
        both.edit(second);
        AlignedText composed = both.aligned();
        assertThat(composed.text()).isEqualTo(twice.aligned().text());
        for (int i = 0; i < composed.text().length(); i++) {
            Span middle = twice.aligned().original(i, i + 1);
            Span sequential = once.aligned().original(middle.start(), middle.end());
            assertThat(composed.original(i, i + 1).contains(sequential)).isTrue();
        }
    }

    @Property(seed = "1")
    void noEditsAreTheIdentity(@ForAll("edited") EditedText edited) {
        AlignedText before = edited.aligned();
        edited.edit(List.of());
        assertThat(edited.aligned()).isSameAs(before);
    }

    @Property(seed = "1")
    void everyKeptCharacterOfTheOriginalIsCoveredOnce(@ForAll("edited") EditedText edited) {
        AlignedText aligned = edited.aligned();
        int[] covered = new int[aligned.original().length()];
        for (int i = 0; i < aligned.text().length(); i++) {
            Span span = aligned.original(i, i + 1);
            for (int at = span.start(); at < span.end(); at++) {
                covered[at]++;
            }
        }
        for (int origin : edited.origins()) {
            assertThat(origin < 0 ? 1 : covered[origin]).isEqualTo(1);
        }
    }

    @Property(seed = "1")
    void theStartsOfCharactersPartTheOriginal(@ForAll("edited") EditedText edited) {
        AlignedText aligned = edited.aligned();
        int last = 0;
        for (int i = 0; i < aligned.text().length(); i++) {
            int start = aligned.originalStart(i);
            assertThat(start).isGreaterThanOrEqualTo(last);
            assertThat(aligned.original(i, i + 1).start()).isEqualTo(start);
            last = start;
        }
        assertThat(aligned.originalStart(aligned.text().length()))
                .isEqualTo(aligned.original().length());
    }
}
