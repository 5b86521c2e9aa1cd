package io.github.gongwen4j.registry;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the short names that a document declares: 市卫生健康委员会（以下简称市健委）. */
final class ShortNames {
    private static final String DECLARES = "以下简称";
    private static final String QUOTES = "“”\"「」‘’：: ";
    private static final String CLOSERS = "）)，,；;。";
    private static final int LONGEST = 20;

    /** A short name and the name before the brackets that declare it. */
    record ShortName(String written, String full) {}

    private ShortNames() {}

    /** The short names in the texts of the tasks, of names that the document has elsewhere, too. */
    static List<ShortName> in(PolicyDocument document, Set<String> names) {
        Lexicon<String> lexicon = Lexicon.of(names);
        List<ShortName> found = new ArrayList<>();
        for (Task task : document.tasks()) {
            String text = task.text();
            for (int at = text.indexOf(DECLARES); at > 0; at = text.indexOf(DECLARES, at + 1)) {
                add(text, at, lexicon, found);
            }
        }
        return found;
    }

    private static void add(String text, int at, Lexicon<String> lexicon, List<ShortName> found) {
        boolean bracket = text.charAt(at - 1) == '（' || text.charAt(at - 1) == '(';
        String written = shortName(text, at + DECLARES.length());
        if (bracket && !written.isBlank()) {
            lexicon.endingAt(text, at - 1, 0).ifPresent(match -> found.add(new ShortName(written, match.meaning())));
        }
    }

    /** The words up to the closing bracket, without quotes; empty if they are too many for a name. */
    private static String shortName(String text, int start) {
        StringBuilder words = new StringBuilder();
        for (int i = start; i < text.length() && words.length() <= LONGEST; i++) {
            char c = text.charAt(i);
            if (CLOSERS.indexOf(c) >= 0) {
                return words.toString();
            }
            if (QUOTES.indexOf(c) < 0) {
                words.append(c);
            }
        }
        return "";
    }
}
