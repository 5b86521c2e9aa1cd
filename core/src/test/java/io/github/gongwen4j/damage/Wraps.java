package io.github.gongwen4j.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Breaks lines at a column, the same all over a document, as the text layer of a printed page has them. */
final class Wraps {
    private static final int NARROWEST = 24;
    private static final int WIDEST = 40;
    private static final String INDENT = "\u3000\u3000";
    private static final Pattern NUMBERED = Pattern.compile(
            "[ \u3000\u00a0]*(第?[一二三四五六七八九十]+[、章节節条條]|[（(][一二三四五六七八九十0-9]+[）)]|[0-9０-９]+[.．、]|[①-⑳㈠-㈩]|问题|問題).*");

    private final int column;
    private final List<String> lines = new ArrayList<>();
    private boolean bodyBegun;
    private boolean brokenOff;

    private Wraps(int column) {
        this.column = column;
    }

    static String of(String text, Random random) {
        Wraps wraps = new Wraps(NARROWEST + random.nextInt(WIDEST - NARROWEST + 1));
        text.lines().forEach(wraps::line);
        return String.join("\n", wraps.lines) + (text.endsWith("\n") ? "\n" : "");
    }

    /** Headings of Markdown and rows of a table end with their line. */
    private void line(String line) {
        String words = line.strip();
        if (words.isEmpty() || words.startsWith("#") || words.contains("|")) {
            lines.add(line);
            return;
        }
        boolean numbered = NUMBERED.matcher(words).matches();
        bodyBegun |= numbered || words.contains("。");
        boolean sentence = words.chars().anyMatch(c -> "，。；：、）,;:)".indexOf(c) >= 0);
        // The document itself may break a paragraph in two, of which the second half is none.
        wrap((bodyBegun && (numbered || sentence) && !brokenOff ? INDENT : "") + words);
        brokenOff = words.contains("。") && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    }

    private void wrap(String paragraph) {
        int start = 0;
        int halves = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            halves += paragraph.charAt(i) < 0x80 ? 1 : 2;
            if (halves > 2 * column) {
                int end = beforeWord(paragraph, start, i);
                lines.add(paragraph.substring(start, end).stripTrailing());
                start = end;
                halves = width(paragraph, start, i + 1);
            }
        }
        lines.add(paragraph.substring(start));
    }

    /** A Latin word is not broken. */
    private static int beforeWord(String text, int start, int i) {
        int end = i;
        while (end > start && isLetter(text.charAt(end)) && isLetter(text.charAt(end - 1))) {
            end--;
        }
        return end > start ? end : i;
    }

    private static boolean isLetter(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static int width(String text, int start, int end) {
        return text.substring(start, end).chars().map(c -> c < 0x80 ? 1 : 2).sum();
    }
}
