/**
 * Turns the text of a Chinese official document (公文) into a typed model: {@link io.github.gongwen4j.parser.PolicyParser} reads,
 * {@link io.github.gongwen4j.rules.Validator} checks, {@link io.github.gongwen4j.json.PolicyJson} writes and reads JSON.
 */
module io.github.gongwen4j.core {
    requires transitive io.github.gongwen4j.model;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.google.common;
    requires opencc4j;
    requires static org.jspecify;
    requires static org.jsoup;

    uses io.github.gongwen4j.reader.FormatReader;

    exports io.github.gongwen4j.json;
    exports io.github.gongwen4j.parser;
    exports io.github.gongwen4j.reader;
    exports io.github.gongwen4j.registry;
    exports io.github.gongwen4j.rules;

    uses io.github.gongwen4j.rules.Rule;
}
