package io.github.gongwen4j.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a run of the command gave. */
record Run(int exit, String out, String err) {

    static Run of(Object... args) {
        return withInput("", args);
    }

    static Run withInput(String input, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err));
        String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        int exit = Gongwen.commandLine(console).execute(words);
        return new Run(exit, out.toString(), err.toString());
    }

    /** The sample that the README shows, in the tree of the project. */
    static Path sample() {
        return sample("003_1f16d89cd9464535.txt");
    }

    /** A sample by the name of its file. */
    static Path sample(String name) {
        return Path.of("..", "seeds/src/main/resources/io/github/gongwen4j/seeds/documents", name);
    }
}
