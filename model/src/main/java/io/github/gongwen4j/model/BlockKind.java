package io.github.gongwen4j.model;

/** What a stretch of the document's text is. Immutable and thread-safe. */
public enum BlockKind {
    /** The issuer's name above the title (发文机关标志). */
    LETTERHEAD,
    /** The document number (发文字号). */
    DOCUMENT_NUMBER,
    /** A title or a part of one (标题), that of an enclosed document included. */
    TITLE,
    /** The addressees (主送机关). */
    RECIPIENTS,
    /** A numbered heading or item (结构层次). */
    ITEM,
    /** Running text without a number (正文). */
    PARAGRAPH,
    /** A labelled line such as 责任单位：… or 完成时限：…. */
    FIELD,
    /** The list of annexes below the body (附件说明). */
    ANNEX_NOTE,
    /** An annex' mark or the text of an annex that is no item (附件). */
    ANNEX,
    /** The issuer's name below the body (发文机关署名). */
    SIGNATURE,
    /** The date of issue (成文日期). */
    DATE,
    /** A note in brackets below the date (附注). */
    NOTE,
    /** The closing record: copies and printing (版记). */
    CLOSING,
    /**
     * Not part of the document: a web page's decoration, page numbers, remains of a layout, front matter, and what lies beyond the
     * limits of the parser.
     */
    NOISE
}
