package io.github.gongwen4j.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StoredDocumentTest {
    private static final StoredDocument ZIP = StoredDocument.of(new byte[] {'P', 'K', 3, 4, (byte) 0xFF}, "通知.DOCX");

    @Test
    void isRecognisedByItsFirstBytes() {
        assertThat(ZIP.startsWith('P', 'K', 3, 4)).isTrue();
        assertThat(ZIP.startsWith('P', 'K', 3, 4, 0xFF)).isTrue();
        assertThat(ZIP.startsWith()).isTrue();
        assertThat(ZIP.startsWith('P', 'K', 3, 5)).isFalse();
        assertThat(ZIP.startsWith('P', 'K', 3, 4, 0xFF, 0)).isFalse();
    }

    @Test
    void isRecognisedByItsName() {
        assertThat(ZIP.name()).isEqualTo("通知.DOCX");
        assertThat(ZIP.isNamed(".docx")).isTrue();
        assertThat(ZIP.isNamed(".doc")).isFalse();
        assertThat(StoredDocument.of(new byte[0], "").isNamed(".docx")).isFalse();
    }

    @Test
    void keepsItsBytes() throws IOException {
        byte[] bytes = {1, 2};
        StoredDocument document = StoredDocument.of(bytes, "");
        bytes[0] = 9;
        assertThat(document.open().readAllBytes()).containsExactly(1, 2);
        assertThat(document.open().readAllBytes()).containsExactly(1, 2);
        assertThat(document.length()).isEqualTo(2);
        assertThat(document.isCutOff()).isFalse();
    }

    @Test
    void isDescribedByNameAndLength() {
        assertThat(ZIP).hasToString("通知.DOCX of 5 bytes");
        assertThat(StoredDocument.of(new byte[0], "")).hasToString("a document of 0 bytes");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> StoredDocument.of(null, ""))
                .withMessage("bytes");
        assertThatNullPointerException()
                .isThrownBy(() -> StoredDocument.of(new byte[0], null))
                .withMessage("name");
    }
}
