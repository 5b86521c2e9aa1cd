package io.github.gongwen4j.examples.cli;

import io.github.gongwen4j.model.diagnostic.Severity;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.rules.Edits;
import io.github.gongwen4j.rules.Profile;
import io.github.gongwen4j.rules.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongwen check}: what is wrong with documents, for people, as JSON or as SARIF. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks documents as an experienced clerk would.",
        exitCodeOnExecutionException = CheckCommand.FAULT,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing above INFO was found",
            "1:something was found",
            "2:an input could not be read, a result not be written, or the usage was wrong",
            "3:a fault of the program"
        })
final class CheckCommand implements Callable<Integer> {
    static final int FOUND = 1;
    static final int FAULT = 3;

    private final PolicyParser parser = PolicyParser.create();
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "web",
            description = "What the documents are for: archive, web (default) or ledger.")
    private Profile profile = Profile.WEB;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json, sarif.")
    private Format format = Format.TEXT;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "warning",
            description =
                    "The least severity that text shows: info, warning (default), error. JSON and SARIF hold all.")
    private Severity level = Severity.WARNING;

    @Option(
            names = "--fix-to",
            paramLabel = "FILE",
            description = "Write the text with all safe edits made to FILE, in UTF-8; for one input.")
    private @Nullable Path fixTo;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Texts, Markdown or HTML in UTF-8, GB18030 or UTF-16; - is standard input.")
    private List<String> files = List.of();

    CheckCommand(Console console) {
        this.console = console;
    }

    private enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Override
    public Integer call() {
        if (fixTo != null && files.size() > 1 && spec != null) {
            throw new ParameterException(spec.commandLine(), "--fix-to takes one input, not " + files.size());
        }
        Validator validator = Validator.standard(profile);
        List<Checked> all = new ArrayList<>();
        boolean failed = false;
        for (String file : files) {
            try {
                Input input = Input.read(file, console.in());
                Checked checked = new Checked(file, input.source(), validator.validate(parser.parse(input.source())));
                all.add(checked);
                fix(checked);
            } catch (InputException e) {
                console.complain(String.valueOf(e.getMessage()));
                failed = true;
            }
        }
        print(all);
        console.flush();
        boolean found = all.stream().anyMatch(c -> !c.atLeast(Severity.WARNING).isEmpty());
        return failed ? Gongwen.BAD_INPUT : found ? FOUND : 0;
    }

    private void print(List<Checked> all) {
        switch (format) {
            case TEXT -> {
                Findings findings = new Findings(level, Ansi.AUTO.enabled());
                all.forEach(checked -> findings.lines(checked).forEach(console.out()::println));
            }
            case JSON -> console.out().println(FindingsJson.of(all));
            case SARIF -> console.out().println(Sarif.of(all));
        }
    }

    private void fix(Checked checked) throws InputException {
        if (fixTo == null) {
            return;
        }
        String corrected = Edits.apply(checked.source().text(), Edits.safe(checked.findings()));
        try {
            Files.writeString(fixTo, corrected);
        } catch (IOException e) {
            throw new InputException(checked.name(), "cannot write " + fixTo + ": " + e);
        }
    }
}
