package io.github.gongwen4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gongwen4j.model.source.Position;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyJsonErrorsTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "heading": "主要任务", | | sections[0].heading: expected a text that is not blank, found nothing
            "heading": "主要任务" | "heading": " \\t" | sections[0].heading: expected a text that is not blank, found " \\t"
            "numberValue": 2 | "numberValue": -2 | sections[0]: value must not be negative: -2
            "numberValue": 2 | "numberValue": 2.5 | sections[0].numberValue: expected an integer of 32 bits, found 2.5
            "numberValue": 2 | "numberValue": 3000000000 | sections[0].numberValue: expected an integer of 32 bits, found 3000000000
            "span": [150, 156] | "span": [156, 150] | tasks[0].measures[0].units[0].span: end must not lie before start 156: 150
            "span": [150, 156] | "span": [-1, 156] | tasks[0].measures[0].units[0].span: start must not be negative: -1
            "span": [150, 156] | "span": [150] | tasks[0].measures[0].units[0].span: expected a span such as [0, 12], found an array of 1
            "span": [150, 156] | "span": [150, "156"] | tasks[0].measures[0].units[0].span[1]: expected an integer of 32 bits, found "156"
            "role": "LEAD" | "role": "BOSS" | tasks[0].measures[0].units[0].role: expected one of [LEAD, RESPONSIBLE, JOINT, SUPPORTING, SUPERVISING], found "BOSS"
            "role": "LEAD" | "role": null | tasks[0].measures[0].units[0].role: expected one of [LEAD, RESPONSIBLE, JOINT, SUPPORTING, SUPERVISING], found null
            "path": ["二", "（一）", "1"] | "path": ["二", 1] | tasks[0].path[1]: expected a text that is not blank, found 1
            "path": ["二", "（一）", "1"] | "path": [] | tasks[0]: path must not be empty
            "path": ["二", "（一）", "1"] | "path": {"a": 1} | tasks[0].path: expected an array, found an object
            "date": "2025-12-31" | "date": "2025-13-31" | tasks[0].deadlines[1].date: expected a day such as "2020-12-31", found "2025-13-31"
            "date": "2025-12-31" | "date": 2025 | tasks[0].deadlines[1].date: expected a day such as "2020-12-31", found 2025
            "date": "2025-12-31" | "date": "2020-12-31" | tasks[0].deadlines[1]: date must not lie before start 2021-01-01: 2020-12-31
            "every": "P3M" | "every": "3 months" | tasks[0].deadlines[4].every: expected a period such as "P3M", found "3 months"
            "every": "P3M" | "every": "P0D" | tasks[0].deadlines[4]: every must be longer than nothing: P0D
            "kind": "RECURRING" | "kind": "BY" | tasks[0].deadlines[4].date: expected a day such as "2020-12-31", found nothing
            "upper": 2, | | tasks[0].targets[1]: upper must be present with BETWEEN
            "upper": 2 | "upper": 0 | tasks[0].targets[1]: upper must not be less than value 1: 0
            "upper": 2 | "upper": "2" | tasks[0].targets[1].upper: expected a number of at most 1000 digits, found "2"
            "upper": 2 | "upper": true | tasks[0].targets[1].upper: expected a number of at most 1000 digits, found true
            "documentNumber": "嘉政办发〔2021〕64号" | "documentNumber": "嘉政办发2021-64" | header.documentNumber: expected a document number such as "国发〔2020〕6号", found "嘉政办发2021-64"
            "documentNumber": "嘉政办发〔2021〕64号" | "documentNumber": "嘉政办发〔2021〕9999999999号" | header.documentNumber: expected a document number such as "国发〔2020〕6号", found "嘉政办发〔2021〕9999999999号"
            "documentNumber": "嘉政办发〔2021〕64号" | "documentNumber": "嘉政办发〔1821〕64号" | header.documentNumber: year must be within 1900 to 2999: 1821
            "issuedOnText": "2021年10月11日", | | header.issuedOnText: expected a text that is not blank, found nothing
            "documentType": [10, 12], | | header.places.documentType: expected a span such as [0, 12], found nothing
            "recipients": [[42, 48], [49, 54]] | "recipients": [[42, 48]] | header.places.recipients: expected an array of 2 spans, found an array of 1
            "title": "指导意见" | "unknown": 1 | citations[0]: title or number must be present
            "kind": "DOCUMENT_NUMBER", "span": [30, 42] | "kind": "NOISE", "span": [31, 42] | $: blocks must partition the text, expected one at 30: Block[kind=NOISE, span=[31, 42)]
            "schemaVersion": "1.0" | "schemaVersion": "2.0" | schemaVersion: expected the version "1.0" or another 1.x, found "2.0"
            "schemaVersion": "1.0" | "schemaVersion": "1" | schemaVersion: expected the version "1.0" or another 1.x, found "1"
            "schemaVersion": "1.0" | "schemaVersion": 1.0 | schemaVersion: expected the version "1.0" or another 1.x, found 1.0
            "schemaVersion": "1.0" | "version": "1.0" | schemaVersion: expected the version "1.0" or another 1.x, found nothing
            "header": { | "header": 7, "body": { | header: expected an object, found 7
            "annexes" | "annex" | annexes: expected an array, found nothing
            """)
    void namesThePathOfWhatIsMissingOrWrong(String from, String to, String message) throws IOException {
        PolicyJsonException refused = refused(broken(from, to == null ? "" : to));
        assertThat(refused).hasMessage(message);
        assertThat(refused.path()).hasValue(message.substring(0, message.indexOf(": ")));
        assertThat(refused.position()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []     | $: expected an object, found an array of 0
            "text" | $: expected an object, found "text"
            null   | $: expected an object, found null
            12     | $: expected an object, found 12
            """)
    void wantsAnObject(String json, String message) {
        assertThat(refused(json)).hasMessage(message);
    }

    @Test
    void namesTheLineAndTheColumnWhereTheTextStopsBeingJson() {
        assertPosition("{\n  \"a\": 1,\n  \"b\" 2\n}", 3, 7);
        assertPosition("{\r\n  \"a\": nil}", 2, 8);
        assertPosition("{\"a\": 1} }", 1, 10);
        assertPosition("{\"a\": 1} {}", 1, 10);
        assertPosition("{\"a\": 1,\n \"a\": 2}", 2, 5);
        assertPosition("", 1, 1);
        assertPosition(" \n ", 2, 2);
        assertPosition("{\n\"a\": [1, 2", 2, 11);
        assertPosition("{\"a\": NaN}", 1, 10);
        assertPosition("{\"a\": \"\t\"}", 1, 8);
        assertPosition("{\"value\": 1e99999999999}", 1, 11);
    }

    @Test
    void saysWhatIsWrongWithTheText() {
        assertThat(refused("{\"a\": 1,\n \"a\": 2}")).hasMessage("line 2, column 5: Duplicate field 'a'");
        assertThat(refused("")).hasMessage("line 1, column 1: expected an object, found the end of the text");
        assertThat(refused("{\"value\": 1e99999999999}"))
                .hasMessage("line 1, column 11: expected a number, found 1e99999999999");
        assertThat(refused("{} 1")).hasMessage("line 1, column 4: expected the end of the text, found more");
    }

    @Test
    void shortensWhatItFound() throws IOException {
        PolicyJsonException refused = refused(broken("\"kind\": \"TITLE\"", "\"kind\": \"" + "长".repeat(50_000) + '"'));
        assertThat(refused).hasMessageEndingWith("found \"" + "长".repeat(40) + "…\"");
    }

    @Test
    void keepsTheModelsRefusalAsTheCause() throws IOException {
        assertThat(refused(broken("\"every\": \"P3M\"", "\"every\": \"P0D\"")))
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    private static void assertPosition(String json, int line, int column) {
        PolicyJsonException refused = refused(json);
        assertThat(refused.position()).as(json).hasValue(new Position(line, column));
        assertThat(refused).hasMessageStartingWith("line " + line + ", column " + column + ": ");
        assertThat(refused.path()).isEmpty();
    }

    private static String broken(String from, String to) throws IOException {
        String sample = PolicyJsonTest.sample();
        int at = sample.indexOf(from);
        assertThat(at).as(from).isNotNegative();
        return sample.substring(0, at) + to + sample.substring(at + from.length());
    }

    private static PolicyJsonException refused(String json) {
        PolicyJsonException refused = catchThrowableOfType(PolicyJsonException.class, () -> PolicyJson.read(json));
        assertThat(refused).as(json).isNotNull();
        return refused;
    }
}
