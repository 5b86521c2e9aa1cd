package io.github.gongwen4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyJsonSchemaTest {
    @Test
    void theSamplesKeepTheSchema() {
        assertThat(SchemaCheck.problems(PolicyJson.write(SampleDocument.full())))
                .isEmpty();
        assertThat(SchemaCheck.problems(PolicyJson.write(SampleDocument.bare())))
                .isEmpty();
    }

    @Test
    void unknownFieldsAreAllowed() throws IOException {
        String json = PolicyJsonTest.sample()
                .replace("{", "{\"unknown\": 1, ")
                .replace("\"places\": {\"unknown\": 1, ", "\"places\": {");
        assertThat(SchemaCheck.problems(json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "schemaVersion": "1.0" | "schemaVersion": "2.0"
            "schemaVersion": "1.0" | "version": "1.0"
            "start": "2021-01-01" | "begin": "2021-01-01"
            "kind": "BY" | "kind": "SOON"
            "dateBasis": "EXPLICIT" | "dates": ""
            "every": "P3M" | "every": 3
            "comparator": "BETWEEN" | "comparator": "ABOUT"
            "upper": 2 | "uppermost": 2
            "value": 90.5 | "value": "90.5"
            "span": [150, 156] | "span": [150]
            "span": [150, 156] | "span": [150, 156, 157]
            "span": [150, 156] | "span": [-1, 156]
            "span": [150, 156] | "span": "150-156"
            "path": ["二", "（一）", "1"] | "path": []
            "numberStyle": "HAN" | "numberStyle": "ROMAN"
            "documentNumber": "嘉政办发〔2021〕64号" | "documentNumber": "64"
            "title": [0, 12], | "heading": [0, 12],
            "issuedOnText" | "issuedText"
            "title": "指导意见" | "unknown": 1
            "annexes" | "annex"
            """)
    void isStrictAboutWhatItKnows(String from, String to) throws IOException {
        String sample = PolicyJsonTest.sample();
        assertThat(sample).contains(from);
        assertThat(SchemaCheck.problems(sample.replace(from, to))).isNotEmpty();
    }
}
