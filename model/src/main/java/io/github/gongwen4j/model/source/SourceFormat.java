package io.github.gongwen4j.model.source;

/** How a text is marked up. Immutable and thread-safe. */
public enum SourceFormat {
    /** Characters and line ends alone. */
    PLAIN_TEXT,
    /** Markdown: headings, emphasis, tables, YAML front matter. */
    MARKDOWN,
    /** HTML: what a browser would show is the document, the rest is markup. */
    HTML
}
