package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page that explains a rule: what it reports, why, an example, the remedy, the source. Immutable and thread-safe.
 *
 * @param code the code of the rule's findings
 * @param markdown the page, not empty
 */
public record RulePage(Code code, String markdown) {
    private static final String REMEDY = "\n处理：";

    /**
     * The page of one of the library's rules.
     *
     * @param code the code of the rule's findings
     * @return empty if the code is the parser's or an application's
     * @throws NullPointerException if {@code code} is null
     */
    public static Optional<RulePage> of(Code code) {
        try (InputStream in = RulePage.class.getResourceAsStream(code.id() + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new RulePage(code, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the rule is about, in a few words.
     *
     * @return one line in Chinese, the heading of the page without the code
     */
    public String title() {
        String heading = markdown.lines().findFirst().orElse("");
        return heading.substring(heading.indexOf(code.id()) + code.id().length())
                .strip();
    }

    /**
     * What to do about a finding.
     *
     * @return one line in Chinese; empty if the page has none
     */
    public Optional<String> remedy() {
        int at = markdown.indexOf(REMEDY);
        if (at < 0) {
            return Optional.empty();
        }
        int start = at + REMEDY.length();
        int end = markdown.indexOf('\n', start);
        return Optional.of(markdown.substring(start, end < 0 ? markdown.length() : end));
    }
}
