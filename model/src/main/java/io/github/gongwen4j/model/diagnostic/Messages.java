package io.github.gongwen4j.model.diagnostic;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the arguments of a diagnostic into the text of its code. */
final class Messages {
    private static final String BUNDLE = "io.github.gongwen4j.model.diagnostic.messages";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    private Messages() {}

    static String message(DiagnosticCode code, Map<String, String> arguments, Locale locale) {
        // In one pass: an argument is text of the document and may itself hold braces.
        return ARGUMENT.matcher(bundle(locale).getString(code.id()))
                .replaceAll(name -> Matcher.quoteReplacement(arguments.getOrDefault(name.group(1), name.group())));
    }

    // The machine's default locale must not decide the language, so every locale but Chinese asks for the root bundle.
    private static ResourceBundle bundle(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return ResourceBundle.getBundle(BUNDLE, chinese ? Locale.CHINESE : Locale.ROOT);
    }
}
