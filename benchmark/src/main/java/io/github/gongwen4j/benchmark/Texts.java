package io.github.gongwen4j.benchmark;

import io.github.gongwen4j.seeds.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts that are read: seeds by the start of their id, other texts by the path of their file. */
final class Texts {
    private static final List<String> SEEDS = List.of("000", "001", "002", "004", "003");

    private Texts() {}

    /** The names of all texts; a file counts if it exists. */
    static List<String> names(Path file) {
        List<String> names = new ArrayList<>(SEEDS);
        if (Files.exists(file)) {
            names.add(file.toString());
        }
        return names;
    }

    static String named(String name) {
        if (SEEDS.contains(name)) {
            return Seeds.byId(name).text();
        }
        try {
            return Files.readString(Path.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
