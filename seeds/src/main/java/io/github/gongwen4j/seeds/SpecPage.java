package io.github.gongwen4j.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one page of Markdown line by line. */
final class SpecPage {
    private static final Set<String> INPUTS = Set.of("text", "markdown", "html");
    private static final String EXPECTED = "json";
    private static final String FENCE = "```";
    private static final String FIXED = "fixed:";
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    private final String page;
    private final List<String> lines;
    private final List<SpecExample> examples = new ArrayList<>();
    private String title = "";
    private String heading = "";
    private Optional<Input> waiting = Optional.empty();
    private int next;

    private record Input(int line, String format, Set<String> fixed, String text) {}

    private SpecPage(String page, String text) {
        this.page = page;
        this.lines = text.lines().toList();
    }

    /** Reads a page; a block that lacks its other half or its end is an error that names the place. */
    static Spec parse(String page, String text) {
        SpecPage reader = new SpecPage(page, text);
        while (reader.next < reader.lines.size()) {
            reader.line();
        }
        reader.waiting.ifPresent(input -> {
            throw reader.broken(input.line, "an input without its expected JSON");
        });
        return new Spec(page, reader.title, text, reader.examples);
    }

    private void line() {
        String line = lines.get(next++);
        Matcher matcher = HEADING.matcher(line);
        if (matcher.matches()) {
            heading = matcher.group(1).strip();
            title = title.isEmpty() ? heading : title;
        } else if (line.startsWith(FENCE)) {
            block(next, List.of(line.substring(FENCE.length()).strip().split(" +")));
        }
    }

    private void block(int line, List<String> info) {
        String body = body(line);
        if (INPUTS.contains(info.get(0))) {
            waiting.ifPresent(input -> {
                throw broken(input.line, "an input without its expected JSON");
            });
            waiting = Optional.of(new Input(line, info.get(0), fixed(info), unescaped(body)));
        } else if (info.get(0).equals(EXPECTED)) {
            Input input = waiting.orElseThrow(() -> broken(line, "expected JSON without an input"));
            examples.add(new SpecExample(page, input.line, heading, input.format, input.fixed, input.text, body));
            waiting = Optional.empty();
        }
    }

    private String body(int line) {
        StringBuilder body = new StringBuilder();
        while (next < lines.size()) {
            String inside = lines.get(next++);
            if (inside.startsWith(FENCE)) {
                return body.toString();
            }
            body.append(inside).append('\n');
        }
        throw broken(line, "a block without its end");
    }

    private static Set<String> fixed(List<String> info) {
        Set<String> names = new TreeSet<>();
        info.stream().filter(word -> word.startsWith(FIXED)).forEach(word -> names.add(word.substring(FIXED.length())));
        return names;
    }

    private static String unescaped(String body) {
        return ESCAPE.matcher(body)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private IllegalArgumentException broken(int line, String what) {
        return new IllegalArgumentException("page " + page + ", line " + line + ": " + what);
    }
}
