package io.github.gongwen4j.damage;

import java.util.List;
import java.util.Random;

/** Wraps a text into the markup of a page: a block for each line, tags within words, characters as entities. */
final class HtmlPage {
    private static final List<String> OPEN =
            List.of("<p>", "<div>", "<p style=\"text-indent: 2em\">", "<div class='TRS_Editor'><p>", "<span>");
    private static final List<String> CLOSE = List.of("</p>", "</div>", "</p>", "</p></div>", "</span><br/>");
    private static final List<String> INLINE =
            List.of("b", "strong", "span style=\"font-size: 16pt\"", "font face='仿宋'", "u");
    private static final int ONE_IN = 15;
    private static final int LONGEST_INLINE = 10;

    private final Random random;
    private final StringBuilder page = new StringBuilder();

    private HtmlPage(Random random) {
        this.random = random;
    }

    static String of(String text, Random random) {
        HtmlPage page = new HtmlPage(random);
        page.page.append("<html><head><title>网站</title></head><body>\n");
        text.lines().forEach(page::line);
        return page.page.append("</body></html>\n").toString();
    }

    private void line(String line) {
        String words = line.strip();
        int heading = 0;
        while (words.startsWith("#", heading)) {
            heading++;
        }
        int style = random.nextInt(OPEN.size());
        page.append(heading > 0 ? "<h" + Math.min(heading, 6) + ">" : OPEN.get(style));
        words(heading > 0 ? words.substring(heading).strip() : line);
        page.append(heading > 0 ? "</h" + Math.min(heading, 6) + ">" : CLOSE.get(style))
                .append('\n');
    }

    private void words(String words) {
        String close = "";
        int left = 0;
        for (int i = 0; i < words.length(); i++) {
            if (close.isEmpty() && random.nextInt(ONE_IN) == 0) {
                String tag = INLINE.get(random.nextInt(INLINE.size()));
                page.append('<').append(tag).append('>');
                close = "</" + tag.split(" ", 2)[0] + '>';
                left = 1 + random.nextInt(LONGEST_INLINE);
            }
            boolean blanks = words.startsWith("  ", i) || (i > 0 && words.startsWith("  ", i - 1)) || i == 0;
            page.append(blanks && words.charAt(i) == ' ' ? "&nbsp;" : character(words.charAt(i)));
            if (!close.isEmpty() && --left == 0) {
                page.append(close);
                close = "";
            }
        }
        page.append(close);
    }

    private String character(char c) {
        if (random.nextInt(ONE_IN) == 0 && c > ' ' && !Character.isSurrogate(c)) {
            return (random.nextBoolean() ? "&#%d;" : "&#x%X;").formatted((int) c);
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '“' -> "&ldquo;";
            case '”' -> "&rdquo;";
            case '—' -> "&mdash;";
            default -> String.valueOf(c);
        };
    }
}
