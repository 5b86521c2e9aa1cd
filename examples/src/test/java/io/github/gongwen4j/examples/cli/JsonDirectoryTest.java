package io.github.gongwen4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.seeds.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonDirectoryTest {
    @TempDir
    private Path dir;

    private Path out;
    private Path good;

    @BeforeEach
    void writeInput() throws IOException {
        out = dir.resolve("new/out");
        good = Files.writeString(dir.resolve("good.v1.txt"), Seeds.byId("003").text());
    }

    @Test
    void writesAFileForEachInputAndPrintsNothing() throws IOException {
        Path other = Files.writeString(dir.resolve("other"), "关于一的通知\n");

        Run run = Run.withInput("关于二的通知\n", "parse", "--json", "--out", out, good, other, "-");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(out).isDirectoryContaining("glob:**/{good.v1,other,stdin}.json");
        assertThat(PolicyJson.read(Files.readString(out.resolve("good.v1.json")))
                        .tasks())
                .hasSize(30);
        assertThat(out.resolve("other.json")).exists();
        assertThat(out.resolve("stdin.json")).exists();
    }

    @Test
    void writesTheSameBytesAsItPrints() throws IOException {
        Run.of("parse", "--out", out, good);

        assertThat(out.resolve("good.v1.json"))
                .hasContent(Run.of("parse", "--json", good).out());
    }

    @Test
    void printsTheTableTooIfAsked() {
        assertThat(Run.of("parse", "--table", "--out", out, good).out())
                .isEqualTo(Run.of("parse", good).out());
        assertThat(out.resolve("good.v1.json")).exists();
    }

    @Test
    void aMissingFileDoesNotStopTheOthers() {
        Run run = Run.of("parse", "--out", out, dir.resolve("missing.txt"), good);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("missing.txt: no such file").hasLineCount(1);
        assertThat(out.resolve("good.v1.json")).exists();
    }

    @Test
    void refusesASecondInputOfTheSameStem() throws IOException {
        Path same = Files.writeString(Files.createDirectory(dir.resolve("sub")).resolve("good.v1.md"), "关于一的通知\n");

        Run run = Run.of("parse", "--out", out, good, same);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains(same + ": not written", "result of " + good)
                .hasLineCount(1);
        assertThat(PolicyJson.read(Files.readString(out.resolve("good.v1.json")))
                        .tasks())
                .hasSize(30);
    }

    @Test
    void neverReplacesAnInput() throws IOException {
        Path input = Files.writeString(dir.resolve("a.json"), "关于一的通知\n");

        Run run = Run.of("parse", "--out", dir, input);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("would replace the input").hasLineCount(1);
        assertThat(input).hasContent("关于一的通知\n");
    }

    @Test
    void aFileInTheDirectorysPlaceIsOneLine() {
        Run run = Run.of("parse", "--out", good, good);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cannot write").hasLineCount(1);
    }
}
