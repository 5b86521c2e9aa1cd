package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.Span;
import java.util.Map;
import java.util.TreeMap;

/** Makes diagnostics in the rules' manner: the values named in the message by pairs of name and value. */
final class Finding {
    /** Longer quotations make a message unreadable; the place shows the rest. */
    private static final int LONGEST_QUOTATION = 60;

    private Finding() {}

    static Diagnostic of(Code code, Span span, String... namesAndValues) {
        Map<String, String> arguments = new TreeMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], shortened(namesAndValues[i + 1]));
        }
        return Diagnostic.of(code, span, arguments);
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_QUOTATION ? value : value.substring(0, LONGEST_QUOTATION - 1) + "…";
    }
}
