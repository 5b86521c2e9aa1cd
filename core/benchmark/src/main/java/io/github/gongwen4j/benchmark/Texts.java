package io.github.gongwen4j.benchmark;

import io.github.gongwen4j.seeds.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts that are read: seeds by the start of their id, a long text made of them, other texts by the path of their file. */
final class Texts {
    private static final List<String> SEEDS = List.of("000", "001", "002", "004", "003");

    /** The name of the text of forty pages. */
    private static final String FORTY_PAGES = "40pages";
    /** GB/T 9704-2012, 5.2.3: 22 lines of 28 characters. */
    private static final int PAGE = 22 * 28;

    private Texts() {}

    /** The names of all texts; a file counts if it exists. */
    static List<String> names(Path file) {
        List<String> names = new ArrayList<>(SEEDS);
        names.add(FORTY_PAGES);
        if (Files.exists(file)) {
            names.add(file.toString());
        }
        return names;
    }

    static String named(String name) {
        if (SEEDS.contains(name)) {
            return Seeds.byId(name).text();
        }
        if (name.equals(FORTY_PAGES)) {
            return fortyPages();
        }
        try {
            return Files.readString(Path.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The seeds one after the other, and again, until the pages are full; in each round the units are those of another city. */
    private static String fortyPages() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 40 * PAGE; i++) {
            String city = "甲乙丙丁戊己庚辛".substring(i % 8, i % 8 + 1) + "市";
            text.append(Seeds.byId(SEEDS.get(i % 4))
                    .text()
                    .replace("、市", "、" + city)
                    .replace("：市", "：" + city));
        }
        return text.substring(0, 40 * PAGE);
    }

    static int bytes(String name) {
        return named(name).getBytes(StandardCharsets.UTF_8).length;
    }

    /** A page that shows a text, a paragraph for each line. */
    static String page(String text) {
        StringBuilder page = new StringBuilder("<html><head><title>公文</title></head><body>\n");
        text.lines()
                .forEach(line -> page.append("<p style=\"text-indent: 2em\">")
                        .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</p>\n"));
        return page.append("</body></html>\n").toString();
    }
}
