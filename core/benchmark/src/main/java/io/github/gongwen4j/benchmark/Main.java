package io.github.gongwen4j.benchmark;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints a table: megabytes of UTF-8 a second, share of commonmark's speed, bytes allocated a character. */
public final class Main {
    private static final int WARMING = 4;
    private static final String YARDSTICK = "yardstickCommonmark";

    private Main() {}

    /**
     * Runs.
     *
     * @param arguments a regular expression for the cases, the seconds for each, and the file of a further text, read if it exists
     * @throws RunnerException if JMH fails
     */
    public static void main(String[] arguments) throws RunnerException {
        List<String> texts = Texts.names(Path.of(arguments[2]));
        Options options = new OptionsBuilder()
                .include("\\.(" + YARDSTICK + "|" + arguments[0] + ")$")
                .param("text", texts.toArray(String[]::new))
                .forks(1)
                // So much code takes the compiler several times as long as a measurement.
                .warmupIterations(WARMING * Integer.parseInt(arguments[1]))
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(Integer.parseInt(arguments[1]))
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.printf("%n%-24s %-8s %10s %12s %12s%n", "case", "text", "MB/s", "x commonmark", "B/character");
        results.forEach(result -> print(result, results));
        Retained.print(texts);
    }

    private static void print(RunResult result, Collection<RunResult> all) {
        String text = result.getParams().getParam("text");
        double yardstick = all.stream()
                .filter(r -> nameOf(r).equals(YARDSTICK)
                        && r.getParams().getParam("text").equals(text))
                .mapToDouble(Main::nanoseconds)
                .sum();
        double allocated =
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        System.out.println(String.format(
                Locale.ROOT,
                "%-24s %-8s %10.2f %12.3f %12.0f",
                nameOf(result),
                Path.of(text).getFileName(),
                Texts.bytes(text) * 1000 / nanoseconds(result),
                yardstick / nanoseconds(result),
                allocated / Texts.named(text).length()));
    }

    private static double nanoseconds(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String nameOf(RunResult result) {
        String method = result.getParams().getBenchmark();
        return method.substring(method.lastIndexOf('.') + 1);
    }
}
