package io.github.gongwen4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A document that is named several times is one entry with several places. */
class CitedDocumentsTest {
    private static final DocumentNumber NUMBER = new DocumentNumber("国办发", 2021, 18, new Span(10, 22));

    @Test
    void oneTitleIsOneDocument() {
        List<CitedDocument> documents =
                CitedDocuments.of(List.of(titled("医师法", 0), titled("护士条例", 10), titled("医师法", 20)));

        assertThat(documents).extracting(d -> d.title().orElse("")).containsExactly("医师法", "护士条例");
        assertThat(documents.get(0).citations()).containsExactly(titled("医师法", 0), titled("医师法", 20));
    }

    @Test
    void aNumberAloneNamesTheDocumentThatHasIt() {
        Citation full = new Citation(Optional.of("推动发展的意见"), Optional.of(NUMBER), new Span(0, 22));
        Citation number = new Citation(Optional.empty(), Optional.of(NUMBER), new Span(30, 42));

        assertThat(CitedDocuments.of(List.of(number, full))).singleElement().satisfies(document -> {
            assertThat(document.title()).contains("推动发展的意见");
            assertThat(document.number()).contains(NUMBER);
            assertThat(document.citations()).containsExactly(number, full);
        });
    }

    @Test
    void aShortTitleNamesTheDocumentForWhichItIsDeclared() {
        Citation first = called("推动发展的意见", "意见", 0);
        Citation second = called("加强监管的意见", "意见", 40);

        List<CitedDocument> documents = CitedDocuments.of(List.of(first, titled("意见", 20), second, titled("意见", 60)));

        assertThat(documents)
                .extracting(CitedDocument::citations)
                .containsExactly(List.of(first, titled("意见", 20)), List.of(second, titled("意见", 60)));
    }

    @Test
    void aTitleBeforeItsDeclarationIsADocumentOfItsOwn() {
        assertThat(CitedDocuments.of(List.of(titled("意见", 0), called("推动发展的意见", "意见", 10))))
                .hasSize(2);
    }

    @Test
    void anEntryWithoutAPlaceIsRefused() {
        assertThatThrownBy(() -> new CitedDocument(Optional.of("医师法"), Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("citations");
    }

    private static Citation titled(String title, int at) {
        return new Citation(Optional.of(title), Optional.empty(), new Span(at, at + 5));
    }

    private static Citation called(String title, String shortTitle, int at) {
        return new Citation(
                Optional.of(title),
                Optional.empty(),
                CitationKind.BASIS,
                Optional.of(shortTitle),
                new Span(at, at + 5));
    }
}
