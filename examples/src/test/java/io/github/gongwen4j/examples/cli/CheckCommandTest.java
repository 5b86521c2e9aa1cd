package io.github.gongwen4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String RIGHT = """
            某市人民政府办公室关于做好2021年消防工作的通知
            某政办发〔2021〕8号
            各区人民政府：
            各区要认真组织实施。
            某市人民政府办公室
            2021年3月1日
            """;
    private static final String WRONG = RIGHT.replace("〔2021〕8号", "(2021)8号").replace("各区要", "各区（含开发区要");

    @TempDir
    private Path dir;

    @Test
    void nothingFoundIsExit0() throws IOException {
        Path file = file("right.txt", RIGHT);

        Run run = Run.of("check", file);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualToNormalizingNewlines(file + ": 错误 0，警告 0，说明 0\n");
    }

    @Test
    void showsEachFindingWithItsPlaceMarkedAndTheRemedy() throws IOException {
        Path file = file("wrong.txt", WRONG);

        Run run = Run.of("check", file);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                FILE:2:1: 警告[HD105] 发文字号“某政办发（2021）8号”不合规范，应为“某政办发〔2021〕8号”
                    2 | 某政办发(2021)8号
                      | ^^^^^^^^^^^^^^^^^
                      | 处理：改为 某政办发〔2021〕8号（可自动更正）

                FILE:4:3: 警告[TX101] 标点 （ 不成对
                    4 | 各区（含开发区要认真组织实施。
                      |     ^^
                      | 处理：补上或改正标点。

                FILE: 错误 0，警告 2，说明 1
                """.replace("FILE", file.toString()));
    }

    @Test
    void theLevelDecidesWhatTextShows() throws IOException {
        Path file = file("wrong.txt", WRONG);

        assertThat(Run.of("check", "--level", "info", file).out()).contains("说明[CL003]");
        assertThat(Run.of("check", "--level", "error", file).out()).doesNotContain("[");
        assertThat(Run.of("check", "--level", "error", file).exit()).isEqualTo(1);
    }

    @Test
    void theProfileDecidesWhatIsWanted() throws IOException {
        Path file = file("right.txt", RIGHT);

        assertThat(Run.of("check", "--profile", "ARCHIVE", file).out()).contains("警告[HD113]");
        assertThat(Run.of("check", "--profile", "ledger", file).exit()).isZero();
    }

    @Test
    void printsJson() throws IOException {
        Path file = file("wrong.txt", WRONG);

        JsonNode json = new JsonMapper()
                .readTree(Run.of("check", "--format", "json", file).out());

        JsonNode number = json.get(0);
        assertThat(number.get("file").asText()).isEqualTo(file.toString());
        assertThat(number.get("code").asText()).isEqualTo("HD105");
        assertThat(number.get("severity").asText()).isEqualTo("WARNING");
        assertThat(number.get("line").asInt()).isEqualTo(2);
        assertThat(number.get("messageEnglish").asText()).startsWith("the document number");
        assertThat(number.get("suggestedEdit").get("replacement").asText()).isEqualTo("某政办发〔2021〕8号");
        assertThat(number.get("suggestedEdit").get("safe").asBoolean()).isTrue();
    }

    @Test
    void printsSarif() throws IOException {
        Path file = file("wrong 1.txt", WRONG);

        JsonNode log = new JsonMapper()
                .readTree(Run.of("check", "--format", "sarif", file).out());

        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        assertThat(log.get("$schema").asText()).endsWith("sarif-2.1.0.json");
        JsonNode run = log.get("runs").get(0);
        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("gongwen");
        JsonNode rules = run.at("/tool/driver/rules");
        for (JsonNode rule : rules) {
            assertThat(rule.at("/shortDescription/text").asText()).containsPattern("\\p{IsHan}");
            assertThat(rule.at("/help/text").asText()).containsPattern("\\p{IsHan}");
        }
        assertThat(run.get("results")).hasSize(3);
        for (JsonNode result : run.get("results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.get("level").asText()).isIn("note", "warning", "error");
            assertThat(result.get("message").get("text").asText()).isNotBlank();
            JsonNode place = result.get("locations").get(0).get("physicalLocation");
            assertThat(place.get("artifactLocation").get("uri").asText())
                    .startsWith("file:///")
                    .endsWith("wrong%201.txt");
            assertThat(place.get("region").get("startLine").asInt()).isPositive();
        }
        JsonNode bracket = run.at("/results/2/locations/0/physicalLocation/region");
        assertThat(bracket.get("startLine").asInt()).isEqualTo(4);
        assertThat(bracket.get("startColumn").asInt()).isEqualTo(3);
        assertThat(bracket.get("endLine").asInt()).isEqualTo(4);
        assertThat(bracket.get("endColumn").asInt()).isEqualTo(4);
        JsonNode fix = run.get("results").get(0).get("fixes").get(0);
        assertThat(fix.at("/artifactChanges/0/replacements/0/insertedContent/text")
                        .asText())
                .isEqualTo("某政办发〔2021〕8号");
    }

    @Test
    void standardInputHasANameInSarif() throws IOException {
        JsonNode log = new JsonMapper()
                .readTree(
                        Run.withInput(WRONG, "check", "--format", "sarif", "-").out());

        assertThat(log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("stdin");
    }

    @Test
    void writesTheTextWithItsSafeEdits() throws IOException {
        Path fixed = dir.resolve("fixed.txt");

        Run run = Run.of("check", "--fix-to", fixed, file("wrong.txt", WRONG));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(Files.readString(fixed)).isEqualTo(RIGHT.replace("各区要", "各区（含开发区要"));
    }

    @Test
    void fixesOneInputOnly() throws IOException {
        Path file = file("right.txt", RIGHT);

        Run run = Run.of("check", "--fix-to", dir.resolve("fixed.txt"), file, file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--fix-to takes one input, not 2").hasLineCount(1);
    }

    @Test
    void anUnusableInputIsExit2AndDoesNotStopTheOthers() throws IOException {
        Path missing = dir.resolve("missing.txt");

        Run run = Run.of("check", missing, file("wrong.txt", WRONG));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).containsExactly("gongwen: " + missing + ": no such file");
        assertThat(run.out()).contains("HD105");
    }

    @Test
    void readsStandardInput() {
        Run run = Run.withInput(RIGHT, "check", "-");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("-: ");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }
}
