package io.github.gongwen4j.model.diagnostic;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A kind of remark that an application makes with rules of its own. Immutable and thread-safe.
 *
 * @param id three to eight capital letters and three digits, such as {@code ACME001}; the library's own ids have two letters, so the
 *     two never meet
 * @param severity how much such a remark usually matters
 * @param chinese the message in Chinese, the names of arguments in braces
 * @param english the message in English, the names of arguments in braces
 */
public record CustomCode(String id, Severity severity, String chinese, String english) implements Code {
    private static final Pattern ID = Pattern.compile("[A-Z]{3,8}[0-9]{3}");

    /**
     * Checks the parts.
     *
     * @param id three to eight capital letters and three digits, such as {@code ACME001}; the library's own ids have two letters, so the
     *     two never meet
     * @param severity how much such a remark usually matters
     * @param chinese the message in Chinese, the names of arguments in braces
     * @param english the message in English, the names of arguments in braces
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code id} has another form or a message is blank
     */
    public CustomCode {
        if (!ID.matcher(Objects.requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException("id must be three to eight capital letters and three digits: " + id);
        }
        Objects.requireNonNull(severity, "severity");
        requireText(chinese, "chinese");
        requireText(english, "english");
    }

    @Override
    public String template(Locale locale) {
        return Messages.isChinese(locale) ? chinese : english;
    }

    private static void requireText(String message, String parameter) {
        if (Objects.requireNonNull(message, parameter).isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank: \"" + message + '"');
        }
    }
}
