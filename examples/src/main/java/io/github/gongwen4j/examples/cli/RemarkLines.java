package io.github.gongwen4j.examples.cli;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.Severity;
import io.github.gongwen4j.model.source.SourceText;
import java.util.List;
import java.util.Locale;

/**
 * Diagnostics as compilers print them, with the place's words on a second line.
 *
 * @param file the input as the user named it
 * @param source its text
 */
record RemarkLines(String file, SourceText source) {
    private static final int WORDS = 100;
    /** More characters of the original are never looked at: one of the text may span all of it. */
    private static final int LONGEST = 200;

    /** One line, or two unless the place is empty. */
    List<String> of(Diagnostic remark) {
        String first = file + ":" + source.position(remark.span().start()) + ": " + name(remark.severity()) + " "
                + remark.code().id() + " " + remark.message(Locale.CHINESE);
        if (remark.span().isEmpty()) {
            return List.of(Printable.escaped(first));
        }
        return List.of(Printable.escaped(first), "    原文：“" + words(remark) + "”");
    }

    private String words(Diagnostic remark) {
        int start = remark.span().start();
        int end = Math.min(remark.span().end(), start + LONGEST);
        return Printable.shortened(Printable.escaped(source.text().substring(start, end)), WORDS);
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case INFO -> "说明";
            case WARNING -> "警告";
            case ERROR -> "错误";
        };
    }
}
