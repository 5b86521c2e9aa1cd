package io.github.gongwen4j.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The {@code gongwen} command. Its work is done by its subcommands. Thread-safe; it has no state. */
@Command(
        name = "gongwen",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads Chinese official documents (公文).")
public final class Gongwen {
    static final int BAD_INPUT = 2;

    private Gongwen() {}

    /**
     * Runs the command and ends the virtual machine: 0 if all went well, 2 if an input could not be read, an output not be
     * written or the usage was wrong; see the help of each subcommand for other codes.
     *
     * @param args see {@code gongwen --help}
     */
    public static void main(String[] args) {
        Console console = Console.ofSystem();
        int exit = commandLine(console).execute(args);
        console.flush();
        System.exit(exit);
    }

    static CommandLine commandLine(Console console) {
        return new CommandLine(new Gongwen())
                .addSubcommand(new ParseCommand(console))
                .addSubcommand(new CheckCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.out())
                .setErr(console.err())
                // A file name may start with @.
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((wrong, args) -> complain(console, wrong))
                .setExecutionExceptionHandler((fault, command, result) -> {
                    console.complain("internal error: " + fault);
                    return command.getCommandSpec().exitCodeOnExecutionException();
                });
    }

    private static int complain(Console console, ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.complain(wrong.getMessage() + " (see '" + command + " --help')");
        return BAD_INPUT;
    }
}
