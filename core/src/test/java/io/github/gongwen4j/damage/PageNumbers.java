package io.github.gongwen4j.damage;

import java.util.List;
import java.util.Random;

/** Puts the number of the page between lines and below the last one. */
final class PageNumbers {
    private static final List<String> STYLES = List.of("— %d —", "- %d -", "—%d—", "－ %d －", "第 %d 页 共 %d 页");
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 20;

    private PageNumbers() {}

    static String of(String text, Random random) {
        String style = STYLES.get(random.nextInt(STYLES.size()));
        String blank = random.nextBoolean() ? "\n" : "";
        StringBuilder paged = new StringBuilder();
        int page = 0;
        int left = FEWEST_LINES;
        for (String line : text.lines().toList()) {
            paged.append(line).append('\n');
            if (!line.isBlank() && --left == 0) {
                page++;
                paged.append(blank)
                        .append(style.formatted(page, page + 1))
                        .append('\n')
                        .append(blank);
                left = FEWEST_LINES + random.nextInt(MOST_LINES);
            }
        }
        return paged.append(style.formatted(page + 1, page + 1)).append('\n').toString();
    }
}
