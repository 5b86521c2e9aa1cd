package io.github.gongwen4j.model.diagnostic;

/** How much a diagnostic matters to the reader of the result. Immutable and thread-safe. */
public enum Severity {
    /** A repair or an assumption without much risk. */
    INFO,
    /** A reading that a person should check. */
    WARNING,
    /** Something that could not be read. */
    ERROR
}
