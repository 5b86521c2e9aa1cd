package io.github.gongwen4j.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands around the body of a document: the elements of its head (版头), of its title block and signature (主体) and of
 * its closing record (版记). An element that the document does not have is empty.
 *
 * <p>Source: GB/T 9704-2012, chapter 7; 党政机关公文处理工作条例, article 9. All lists are unmodifiable and in the document's order.
 * Immutable and thread-safe.
 *
 * @param title the document's own title (公文标题), joined to one line
 * @param enclosureTitle the title of the document that this one issues (印发), as it stands above the enclosed body
 * @param documentType the type of document (文种), the last word of the title: 通知, 意见, 方案 …
 * @param documentNumber the document number (发文字号), in the standard's form even if it was found damaged
 * @param issuers the issuing bodies (发文机关) in full
 * @param recipients the addressees (主送机关), one entry a class
 * @param issuedOn the date of issue (成文日期), not the date of publication or of printing
 * @param copiedTo the bodies that receive a copy (抄送机关)
 * @param printedBy the body that printed the document (印发机关)
 * @param printedOn the day on which it was printed (印发日期)
 */
public record Header(
        Optional<Phrase> title,
        Optional<Phrase> enclosureTitle,
        Optional<Phrase> documentType,
        Optional<DocumentNumber> documentNumber,
        List<Phrase> issuers,
        List<Phrase> recipients,
        Optional<DatePhrase> issuedOn,
        List<Phrase> copiedTo,
        Optional<Phrase> printedBy,
        Optional<DatePhrase> printedOn) {

    /**
     * Copies the lists.
     *
     * @param title the document's own title (公文标题), joined to one line
     * @param enclosureTitle the title of the document that this one issues (印发), as it stands above the enclosed body
     * @param documentType the type of document (文种), the last word of the title: 通知, 意见, 方案 …
     * @param documentNumber the document number (发文字号), in the standard's form even if it was found damaged
     * @param issuers the issuing bodies (发文机关) in full
     * @param recipients the addressees (主送机关), one entry a class
     * @param issuedOn the date of issue (成文日期), not the date of publication or of printing
     * @param copiedTo the bodies that receive a copy (抄送机关)
     * @param printedBy the body that printed the document (印发机关)
     * @param printedOn the day on which it was printed (印发日期)
     * @throws NullPointerException if a part is null
     */
    public Header {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(enclosureTitle, "enclosureTitle");
        Objects.requireNonNull(documentType, "documentType");
        Objects.requireNonNull(documentNumber, "documentNumber");
        issuers = List.copyOf(issuers);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(issuedOn, "issuedOn");
        copiedTo = List.copyOf(copiedTo);
        Objects.requireNonNull(printedBy, "printedBy");
        Objects.requireNonNull(printedOn, "printedOn");
    }

    /**
     * A header that has no element yet.
     *
     * @return a builder; not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the elements of a header; what is not set is absent. Not thread-safe. */
    public static final class Builder {
        private Optional<Phrase> title = Optional.empty();
        private Optional<Phrase> enclosureTitle = Optional.empty();
        private Optional<Phrase> documentType = Optional.empty();
        private Optional<DocumentNumber> documentNumber = Optional.empty();
        private List<Phrase> issuers = List.of();
        private List<Phrase> recipients = List.of();
        private Optional<DatePhrase> issuedOn = Optional.empty();
        private List<Phrase> copiedTo = List.of();
        private Optional<Phrase> printedBy = Optional.empty();
        private Optional<DatePhrase> printedOn = Optional.empty();

        private Builder() {}

        /**
         * Sets the title (公文标题).
         *
         * @param value the title on one line
         * @return this builder
         */
        public Builder title(Phrase value) {
            title = Optional.of(value);
            return this;
        }

        /**
         * Sets the title of the enclosed document (印发的公文).
         *
         * @param value the title on one line
         * @return this builder
         */
        public Builder enclosureTitle(Phrase value) {
            enclosureTitle = Optional.of(value);
            return this;
        }

        /**
         * Sets the type of document (文种).
         *
         * @param value such as 通知
         * @return this builder
         */
        public Builder documentType(Phrase value) {
            documentType = Optional.of(value);
            return this;
        }

        /**
         * Sets the document number (发文字号).
         *
         * @param value the number
         * @return this builder
         */
        public Builder documentNumber(DocumentNumber value) {
            documentNumber = Optional.of(value);
            return this;
        }

        /**
         * Sets the issuing bodies (发文机关).
         *
         * @param values in the document's order
         * @return this builder
         */
        public Builder issuers(List<Phrase> values) {
            issuers = values;
            return this;
        }

        /**
         * Sets the addressees (主送机关).
         *
         * @param values in the document's order
         * @return this builder
         */
        public Builder recipients(List<Phrase> values) {
            recipients = values;
            return this;
        }

        /**
         * Sets the date of issue (成文日期).
         *
         * @param value the day
         * @return this builder
         */
        public Builder issuedOn(DatePhrase value) {
            issuedOn = Optional.of(value);
            return this;
        }

        /**
         * Sets the bodies that receive a copy (抄送机关).
         *
         * @param values in the document's order
         * @return this builder
         */
        public Builder copiedTo(List<Phrase> values) {
            copiedTo = values;
            return this;
        }

        /**
         * Sets the body that printed the document (印发机关).
         *
         * @param value its name
         * @return this builder
         */
        public Builder printedBy(Phrase value) {
            printedBy = Optional.of(value);
            return this;
        }

        /**
         * Sets the day of printing (印发日期).
         *
         * @param value the day
         * @return this builder
         */
        public Builder printedOn(DatePhrase value) {
            printedOn = Optional.of(value);
            return this;
        }

        /**
         * The header with the elements set so far.
         *
         * @return a new header
         * @throws NullPointerException if a list or one of its elements is null
         */
        public Header build() {
            return new Header(
                    title,
                    enclosureTitle,
                    documentType,
                    documentNumber,
                    issuers,
                    recipients,
                    issuedOn,
                    copiedTo,
                    printedBy,
                    printedOn);
        }
    }
}
