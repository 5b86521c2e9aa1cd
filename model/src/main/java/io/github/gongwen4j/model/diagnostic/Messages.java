package io.github.gongwen4j.model.diagnostic;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of the library's codes, and how the arguments of a diagnostic are filled in. */
final class Messages {
    private static final String BUNDLE = "io.github.gongwen4j.model.diagnostic.messages";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    private Messages() {}

    static String message(Code code, Map<String, String> arguments, Locale locale) {
        // In one pass: an argument is text of the document and may itself hold braces.
        return ARGUMENT.matcher(code.template(locale))
                .replaceAll(name -> Matcher.quoteReplacement(arguments.getOrDefault(name.group(1), name.group())));
    }

    // The machine's default locale must not decide the language, so every locale but Chinese asks for the root bundle.
    static String template(String id, Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, isChinese(locale) ? Locale.CHINESE : Locale.ROOT)
                .getString(id);
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
