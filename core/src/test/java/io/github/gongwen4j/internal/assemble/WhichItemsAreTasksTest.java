package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.SectionKind;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.parser.PolicyParser;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which level of an outline the tasks stand. */
class WhichItemsAreTasksTest {
    private static final PolicyParser PARSER = PolicyParser.create();

    private static String tasks(String lines) {
        return PARSER.parse("云河市2021年工作方案\n\n" + lines.replace("|", "\n\n")).document().tasks().stream()
                .map(Task::title)
                .collect(Collectors.joining(" "));
    }

    private static SectionKind kind(String lines, int section) {
        return PARSER.parse("云河市2021年工作方案\n\n" + lines.replace("|", "\n\n")).document().sections().stream()
                .flatMap(WhichItemsAreTasksTest::withSections)
                .skip(section)
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private static Stream<Section> withSections(Section section) {
        return Stream.concat(
                Stream.of(section), section.sections().stream().flatMap(WhichItemsAreTasksTest::withSections));
    }

    @ParameterizedTest
    @CsvSource({
        "一、重点任务|（一）修路。（市局负责）|（二）架桥。（县局负责）, 修路 架桥",
        "一、重点任务|（一）修路。（市局负责）|（二）架桥。, 修路 架桥",
        "一、重点任务|（一）修路。|1.备料。（市局负责）|2.施工。（县局负责）, 备料 施工",
        "一、重点任务|（一）修路。|1.备料；|2.施工。（市局负责）, 修路",
        "一、重点任务|（一）修路。（市局负责）|1.备料；|2.施工。|（二）架桥。|1.备料；|2.施工。, 修路 架桥",
        "一、重点任务|（一）修路。（市局负责）|1.备料。（县局负责）|2.施工。, 修路 备料"
    })
    void anAnsweredItemAndItsSiblingsAreTasks(String lines, String tasks) {
        assertThat(tasks(lines)).isEqualTo(tasks);
    }

    @ParameterizedTest
    @CsvSource({
        "一、重点任务|（一）修路。做好工作。|（二）架桥。做好工作。, 修路 架桥",
        "一、重点任务|（一）修路。|1.备料。做好工作。|2.施工。做好工作。|（二）架桥。|1.设计。做好工作。, 备料 施工 设计",
        "一、重点任务|（一）修路。|1.备料；|2.施工；|3.验收。, 修路"
    })
    void withoutStatementsTheLowestParagraphsAre(String lines, String tasks) {
        assertThat(tasks(lines)).isEqualTo(tasks);
    }

    @ParameterizedTest
    @CsvSource({"第一章 总则|第一条 为了做好工作，制定本办法。|第二条 市局负责日常工作。, ''", "一、重点任务|第一条 修路。（牵头单位：市局）|二、服务|第二条 架桥。（牵头单位：县局）, 修路 架桥"})
    void articlesAreTasksWhereTheyAssignWork(String lines, String tasks) {
        assertThat(tasks(lines)).isEqualTo(tasks);
    }

    @ParameterizedTest
    @CsvSource({
        "一、总体要求|坚持原则。|二、重点任务|（一）修路。（市局负责）|三、保障措施|（一）加强领导。落实责任。, 0, GENERAL",
        "一、总体要求|坚持原则。|二、重点任务|（一）修路。（市局负责）|三、保障措施|（一）加强领导。落实责任。, 1, TASKS",
        "一、总体要求|坚持原则。|二、重点任务|（一）修路。（市局负责）|三、保障措施|（一）加强领导。落实责任。, 2, SAFEGUARDS",
        "一、加强组织领导|（一）成立小组。（市局负责）|二、重点任务|（一）修路。（市局负责）|三、其他|（一）宣传。（县局负责）, 0, TASKS"
    })
    void theKindOfASectionIsToldByHeadingPlaceAndContent(String lines, int section, SectionKind kind) {
        assertThat(kind(lines, section)).isEqualTo(kind);
    }
}
