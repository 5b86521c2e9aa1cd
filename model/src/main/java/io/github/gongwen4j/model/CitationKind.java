package io.github.gongwen4j.model;

/** Why a document names another one: the words around the place say so. Immutable and thread-safe. */
public enum CitationKind {
    /** The document rests on it (根据, 依据, 按照). */
    BASIS,
    /** The document, or those that it addresses, put it into practice (贯彻落实, 执行). */
    IMPLEMENTED,
    /** It comes from another body and is passed on (转发, 批转). */
    FORWARDED,
    /** It is issued, here or there (印发, 发布). */
    ISSUED,
    /** Anything else: it is studied, drawn up, amended, repealed, or merely named. */
    OTHER
}
