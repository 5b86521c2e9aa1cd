package io.github.gongwen4j.reader;

import io.github.gongwen4j.model.source.SourceFormat;
import java.util.List;
import java.util.Locale;

/** Tells the format of a text from what it shows and from its file's name. */
final class Formats {
    private static final int SHOWN = 4000;
    private static final List<String> HTML_MARKS =
            List.of("<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<table", "<span", "<br");
    private static final int FEWEST_MARKS = 2;

    private Formats() {}

    static SourceFormat byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml") || lower.endsWith(".shtml")) {
            return SourceFormat.HTML;
        }
        return lower.endsWith(".md") || lower.endsWith(".markdown") ? SourceFormat.MARKDOWN : SourceFormat.PLAIN_TEXT;
    }

    /** The format that the text shows, else the one that its name promises. */
    static SourceFormat of(String text, SourceFormat named) {
        if (named == SourceFormat.HTML) {
            return text.indexOf('<') >= 0 ? SourceFormat.HTML : SourceFormat.PLAIN_TEXT;
        }
        String start = text.substring(0, Math.min(SHOWN, text.length())).toLowerCase(Locale.ROOT);
        long marks = HTML_MARKS.stream().filter(start::contains).count();
        boolean declared = start.stripLeading().startsWith("<!doctype html")
                || start.stripLeading().startsWith("<html");
        return declared || marks >= FEWEST_MARKS ? SourceFormat.HTML : named;
    }
}
