package io.github.gongwen4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.seeds.Seeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
    private static final String NOTICE =
            "关于做好2021年消防工作的通知\n一、重点任务\n（一）建消防站。2021年10月底前建成。（市应急局负责）\n" + "（二）开展检查。2021年5月底前完成。（市消防救援支队负责）\n";

    @TempDir
    private Path dir;

    @Test
    void overviewDescribesItsNotice() throws IOException {
        assertThat(printedBy(() -> Overview.main(new String[0])))
                .contains("关于做好2021年消防工作的通知", "LEAD 市应急局", "by 2021-10-31, year from EXPLICIT", "every P3M")
                .contains("JSON reads back");
    }

    @Test
    void tasksOfUnit() throws IOException {
        PolicyDocument document =
                PolicyParser.create().parse(Seeds.byId("003").text()).document();

        assertThat(TasksOfUnit.tasksOf("市医改领导小组办公室", document)).first().isEqualTo("二（一）1 建立高效领导体制 [RESPONSIBLE]");
        assertThat(TasksOfUnit.tasksOf("无此单位", document)).isEmpty();
        String file = Files.writeString(dir.resolve("notice.txt"), NOTICE).toString();
        assertThat(printedBy(() -> TasksOfUnit.main(new String[] {file, "市应急局"})))
                .isEqualToNormalizingNewlines("一（一） 建消防站 [RESPONSIBLE]\n");
    }

    @Test
    void dueBefore() throws IOException {
        Path file = Files.writeString(dir.resolve("notice.txt"), NOTICE);

        assertThat(DueBefore.dueBefore(LocalDate.of(2021, 10, 31), List.of(file)))
                .extracting(DueBefore.Due::words)
                .containsExactly("2021年5月底前");
        assertThat(printedBy(() -> DueBefore.main(new String[] {"2022-01-01", file.toString()})))
                .isEqualToNormalizingNewlines("2021-05-31 2021年5月底前 开展检查\n2021-10-31 2021年10月底前 建消防站\n");
    }

    @Test
    void jsonFile() throws IOException {
        String file = Files.writeString(dir.resolve("notice.txt"), NOTICE).toString();
        Path json = dir.resolve("notice.json");

        assertThat(printedBy(() -> JsonFile.main(new String[] {file, json.toString()})))
                .isEqualToNormalizingNewlines("true\n");
        assertThat(JsonFile.read(json))
                .isEqualTo(PolicyParser.create().parse(NOTICE).document());
    }

    @Test
    void remarks() throws IOException {
        Path file = Files.writeString(dir.resolve("notice.txt"), NOTICE.replace("\n", "\r\n"));

        assertThat(printedBy(() -> Remarks.main(new String[] {file.toString()})))
                .contains(" INFO CL001 换行符");
    }

    @Test
    void check() throws IOException {
        String text = NOTICE.replace("（二）", "（三）、");
        Path file = Files.writeString(dir.resolve("notice.txt"), text);

        assertThat(printedBy(() -> Check.main(new String[] {file.toString()})))
                .isEqualToNormalizingNewlines("OL101 序号不连续：（一） 之后为 （三），缺 2\nOL104 带括号的序号后不加标点：“（三）、”\n"
                        + NOTICE.replace("（二）", "（三）") + "\n");
    }

    @Test
    void bodiesOfDocument() throws IOException {
        PolicyDocument document =
                PolicyParser.create().parse(Seeds.byId("001").text()).document();

        assertThat(BodiesOfDocument.bodiesOf(document))
                .contains("玉林市发展和改革委员会 [市发展改革委]: RESPONSIBLE 2")
                .contains("玉林医疗卫生行业综合监管协调机制各成员单位 [玉林医疗卫生行业综合监管协调机制各成员单位]: RESPONSIBLE 5, 28 members");
        String text = "云河市人民政府关于降低成本的意见\n一、重点任务\n（一）清理收费。（云河市减负办、市应急局负责）\n（二）开展检查。（市减负办牵头）\n";
        String file = Files.writeString(dir.resolve("notice.txt"), text).toString();
        assertThat(printedBy(() -> BodiesOfDocument.main(new String[] {file})))
                .isEqualToNormalizingNewlines(
                        "云河市减轻企业负担工作办公室 [云河市减负办, 市减负办]: LEAD 1, RESPONSIBLE 1\n" + "云河市应急管理局 [市应急局]: RESPONSIBLE 1\n");
    }

    @Test
    void noExampleIsLongerThan60Lines() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/gongwen4j/examples"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(60));
        }
    }

    private interface Program {
        void run() throws IOException;
    }

    private static String printedBy(Program program) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
