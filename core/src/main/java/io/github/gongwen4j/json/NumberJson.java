package io.github.gongwen4j.json;

import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document number as a plain string in the standard's form; reading is the exact inverse of its {@code toString}. */
final class NumberJson {
    // Whatever the issuer's code holds: the last brackets are those of the year.
    private static final Pattern FORM = Pattern.compile("(.+)〔([0-9]{4})〕([0-9]{1,10})号", Pattern.DOTALL);

    private NumberJson() {}

    static DocumentNumber read(JsonValue number, Span span) {
        Matcher parts = FORM.matcher(number.text());
        if (!parts.matches() || Long.parseLong(parts.group(3)) > Integer.MAX_VALUE) {
            throw number.expected("a document number such as \"国发〔2020〕6号\"");
        }
        int year = Integer.parseInt(parts.group(2));
        int serial = Integer.parseInt(parts.group(3));
        return number.built(() -> new DocumentNumber(parts.group(1), year, serial, span));
    }
}
