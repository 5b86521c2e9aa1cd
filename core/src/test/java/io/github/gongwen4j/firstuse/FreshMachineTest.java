package io.github.gongwen4j.firstuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.seeds.Seeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can only be seen in a Java virtual machine that has loaded nothing yet. */
class FreshMachineTest {
    private static final int THREADS = 8;
    private static final int SECONDS = 120;
    private static final String SIMPLIFIED = "001";
    private static final String TRADITIONAL = "003";

    @TempDir
    Path directory;

    @RepeatedTest(3)
    void manyThreadsFirstReadSimplifiedText() throws Exception {
        assertThat(run(SIMPLIFIED, List.of())).isEmpty();
    }

    /** opencc4j fills its tables on first use. */
    @RepeatedTest(5)
    void manyThreadsFirstReadTraditionalText() throws Exception {
        assertThat(run(TRADITIONAL, List.of())).isEmpty();
    }

    @Test
    void simplifiedTextDoesNotLoadTheConverter() throws Exception {
        assertThat(run(SIMPLIFIED, List.of("-Xlog:class+load")))
                .contains(PolicyParser.class.getName())
                .doesNotContain("com.github.houbb");
    }

    @Test
    void traditionalTextLoadsTheConverter() throws Exception {
        assertThat(run(TRADITIONAL, List.of("-Xlog:class+load"))).contains("com.github.houbb.opencc4j");
    }

    /** What a new machine prints. */
    private String run(String seed, List<String> options) throws Exception {
        String text = Seeds.byId(seed).text();
        String json = PolicyJson.write(PolicyParser.create().parse(text).document());
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8"));
        command.addAll(options);
        // Surefire's own property is complete where java.class.path is but a jar that points to the rest.
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                FirstUse.class.getName(),
                String.valueOf(THREADS),
                written("text", text),
                written("json", json)));
        return output(command);
    }

    private String written(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return file.toString();
    }

    private String output(List<String> command) throws Exception {
        Path printed = directory.resolve("printed");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS))
                    .as("done in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String output = Files.readString(printed, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
