package io.github.gongwen4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.seeds.Seeds;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
    private static final String TITLE = "嘉峪关市人民政府办公室关于印发嘉峪关市深化医药卫生体制改革2021年重点工作任务实施方案的通知";
    private static final String TEXT = Seeds.byId("003").text();

    @TempDir
    private Path dir;

    @Test
    void printsATableUnlessToldOtherwise() throws IOException {
        Path file = file("003.txt", TEXT);

        Run run = Run.of("parse", file);

        assertThat(run).isEqualTo(Run.of("parse", "--table", file));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("标题      " + TITLE).contains("任务 30 项", "负责：市医改领导小组办公室");
    }

    @Test
    void printsJsonThatReadsBack() throws IOException {
        Run run = Run.of("parse", "--json", file("003.txt", TEXT));

        assertThat(run.exit()).isZero();
        assertThat(PolicyJson.read(run.out()).header().title())
                .hasValueSatisfying(title -> assertThat(title.text()).isEqualTo(TITLE));
        assertThat(PolicyJson.read(run.out()).tasks()).hasSize(30);
    }

    @Test
    void printsTheJsonOfSeveralFilesOneAfterTheOther() throws IOException {
        Path one = file("1.txt", "关于一的通知\n");
        Path two = file("2.txt", "关于二的通知\n");

        String both = Run.of("parse", "--json", one, two).out();

        assertThat(both)
                .isEqualTo(Run.of("parse", "--json", one).out()
                        + Run.of("parse", "--json", two).out());
    }

    @Test
    void namesTheFilesOfSeveralTables() throws IOException {
        Path one = file("1.txt", "关于一的通知\n");
        Path two = file("2.txt", "关于二的通知\n");

        assertThat(Run.of("parse", one, two).out()).contains("==== " + one + " ====", "==== " + two + " ====");
    }

    @Test
    void readsStandardInput() {
        Run run = Run.withInput(TEXT, "parse", "-");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(TITLE);
    }

    @Test
    void anUnreadableFileDoesNotStopTheOthers() throws IOException {
        Path good = file("good.txt", TEXT);
        Path missing = dir.resolve("missing.txt");

        Run run = Run.of("parse", missing, dir, good);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly("gongwen: " + missing + ": no such file", "gongwen: " + dir + ": is a directory");
        assertThat(run.out()).contains(TITLE);
    }

    @Test
    void readsOlderFilesInGb18030() throws IOException {
        Path file = dir.resolve("gb.txt");
        Files.write(file, "某市关于加强公文管理的通知\n一、规范格式。".getBytes(Charset.forName("GB18030")));

        Run run = Run.of("parse", file);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("某市关于加强公文管理的通知");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Path file = dir.resolve("program.txt");
        Files.write(file, new byte[] {'a', 0, 'b'});

        Run run = Run.of("parse", file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly("gongwen: " + file + ": is not text: a zero byte at offset 1");
    }

    @Test
    void readsTheTextOfAPage() throws IOException {
        Path file = file("page.html", "<html><body><h1>关于加强公文管理的<b>通知</b></h1><p>一、规范&nbsp;2种格式。</p></body></html>");

        assertThat(Run.of("parse", file).out()).contains("关于加强公文管理的通知", "规范2种格式");
    }

    @Test
    void readsAnEmptyFile() throws IOException {
        Run run = Run.of("parse", file("empty.txt", ""));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("任务 0 项", "OL001");
    }

    @Test
    void takesAFileNameThatStartsWithAnAt() {
        assertThat(Run.of("parse", "@missing").err()).isEqualToNormalizingNewlines("gongwen: @missing: no such file\n");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }
}
