package io.github.gongwen4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.examples.Overview;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what there is: its blocks below a mark are programs and output of this module. */
class ReadmeTest {
    private static final Path EXAMPLES = Path.of("src/main/java/io/github/gongwen4j/examples");
    private static final Pattern BLOCK = Pattern.compile("<!-- (.+?) -->\n```\\w*\n(.*?)\n```\n", Pattern.DOTALL);
    /** A line of the README that stands for output left out. */
    private static final String LEFT_OUT = "…";

    @Test
    void quotesEveryExampleAsItIs() throws IOException {
        Map<String, String> quoted = blocks("example: ");

        assertThat(quoted).isEqualTo(examples());
    }

    @Test
    void showsLinesOfTheTableInTheirOrder() throws IOException {
        // The README's command runs in the directory above.
        String out = Run.of("parse", Run.sample())
                .out()
                .replace(".." + Run.sample().getFileSystem().getSeparator(), "");
        String[] shown = blocks("output: ")
                .getOrDefault("parse 003", "")
                .lines()
                .filter(line -> !line.equals(LEFT_OUT))
                .toArray(String[]::new);

        assertThat(shown).hasSizeGreaterThan(20);
        assertThat(out.lines()).containsSubsequence(shown);
    }

    @Test
    void showsTheFindingsAsTheyAre() throws IOException {
        String out = Run.of("check", Run.sample("004_87bfdf8877983873.txt"))
                .out()
                .replace(".." + Run.sample().getFileSystem().getSeparator(), "");

        assertThat(out.lines().map(String::stripTrailing))
                .containsExactlyElementsOf(
                        blocks("output: ").getOrDefault("check 004", "").lines().toList());
    }

    @Test
    void showsTheOutputOfTheOverview() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Overview.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8).strip())
                .isEqualToNormalizingNewlines(blocks("output: ").get("Overview"));
    }

    @Test
    void namesFilesThatExist() throws IOException {
        assertThat(Pattern.compile("(seeds|examples)/src/[\\w/]+(\\.\\w+)?|(?<=]\\()[^)]+(?=\\))")
                        .matcher(readme())
                        .results())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Path.of("..", name.group())).exists());
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("..", "README.md"));
    }

    private static Map<String, String> blocks(String mark) throws IOException {
        Map<String, String> blocks = new TreeMap<>();
        Matcher block = BLOCK.matcher(readme());
        while (block.find()) {
            if (block.group(1).startsWith(mark)) {
                blocks.put(block.group(1).substring(mark.length()), block.group(2));
            }
        }
        return blocks;
    }

    /** The example programs without package and imports. */
    private static Map<String, String> examples() throws IOException {
        Map<String, String> bodies = new TreeMap<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.equals("package-info.java")) {
                    bodies.put(name, body(Files.readString(file)));
                }
            }
        }
        return bodies;
    }

    private static String body(String source) {
        int lastImport = source.lastIndexOf("\nimport ");
        return source.substring(source.indexOf('\n', lastImport + 1)).strip();
    }
}
