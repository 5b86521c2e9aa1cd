package io.github.gongwen4j.examples.cli;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.json.PolicyJsonException;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongwen parse}: what the documents say, for people or as JSON. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads documents and shows their head, their tasks and what is doubtful about them.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all inputs were read",
            "1:a fault of the program",
            "2:an input could not be read, a result not be written, or the usage was wrong"
        })
final class ParseCommand implements Callable<Integer> {
    private final PolicyParser parser = PolicyParser.create();
    private final Console console;

    @ArgGroup
    private Format format = new Format();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write NAME.json into DIR for each input NAME.txt (stdin.json for -). DIR is created, files in it"
                            + " are replaced. Nothing is printed then, unless --table is given, too.")
    private @Nullable Path out;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Texts, Markdown or HTML in UTF-8, GB18030 or UTF-16; - is standard input.")
    private List<String> files = List.of();

    ParseCommand(Console console) {
        this.console = console;
    }

    private static final class Format {
        @Option(names = "--json", description = "Print JSON: an object for each input, one after the other.")
        private boolean json;

        @Option(names = "--table", description = "Print a table for people (default).")
        private boolean table;
    }

    @Override
    public Integer call() {
        JsonDirectory directory = out == null ? null : new JsonDirectory(out);
        int exit = 0;
        for (String file : files) {
            try {
                parse(Input.read(file, console.in()), directory);
            } catch (InputException e) {
                console.complain(String.valueOf(e.getMessage()));
                exit = Gongwen.BAD_INPUT;
            } catch (PolicyJsonException e) {
                console.complain(file + ": cannot be written as JSON: " + e.getMessage());
                exit = Gongwen.BAD_INPUT;
            }
        }
        console.flush();
        return exit;
    }

    private void parse(Input input, @Nullable JsonDirectory directory) throws InputException {
        ParseResult result = parser.parse(input.source());
        if (directory != null) {
            directory.write(input.name(), result.document());
        }
        if (format.table || (!format.json && directory == null)) {
            new Report(input.name(), result).lines(files.size() > 1).forEach(console.out()::println);
        } else if (directory == null) {
            console.out().print(PolicyJson.write(result.document()));
        }
    }
}
