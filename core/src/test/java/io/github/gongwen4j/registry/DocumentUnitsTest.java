package io.github.gongwen4j.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.ResponsibleUnit;
import io.github.gongwen4j.model.Role;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.seeds.Seed;
import io.github.gongwen4j.seeds.Seeds;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentUnitsTest {
    private static final String GROUP = "玉林医疗卫生行业综合监管协调机制各成员单位";

    private static DocumentUnits units(String text) {
        return UnitRegistry.standard().units(document(text));
    }

    private static PolicyDocument document(String text) {
        return PolicyParser.create().parse(text).document();
    }

    /** A notice of a city with numbered tasks. */
    private static DocumentUnits notice(String... tasks) {
        StringBuilder text = new StringBuilder("徐州市人民政府办公室关于印发2021年重点任务的通知\n\n徐州市人民政府办公室\n2021年5月1日\n\n2021年重点任务\n\n");
        for (int i = 0; i < tasks.length; i++) {
            text.append(i + 1).append('.').append(tasks[i]).append("\n\n");
        }
        return units(text.toString());
    }

    private static List<String> names(DocumentUnits units) {
        return units.all().stream().map(DocumentUnit::name).toList();
    }

    @Test
    void aBodyIsOneHoweverItIsWritten() {
        DocumentUnits units = notice("开展检查。（市医保局牵头，市财政局配合）", "规范收费。（市医疗保障局负责）", "完善制度。（徐州市医疗保障局牵头，市卫健委配合）");

        DocumentUnit body = units.find("市医保局").orElseThrow();
        assertThat(body.name()).isEqualTo("徐州市医疗保障局");
        assertThat(body.writtenNames()).containsExactly("市医保局", "市医疗保障局", "徐州市医疗保障局");
        assertThat(body.tasks(Role.LEAD)).extracting(t -> t.number()).containsExactly("1", "3");
        assertThat(body.tasks(Role.RESPONSIBLE)).extracting(t -> t.number()).containsExactly("2");
        assertThat(body.tasks(Role.SUPPORTING)).isEmpty();
        assertThat(body.tasks()).extracting(t -> t.number()).containsExactly("1", "2", "3");
        assertThat(units.find("徐州市医疗保障局")).contains(body);
        assertThat(units.find("市审计局")).isEmpty();
        assertThat(names(units)).containsExactly("徐州市医疗保障局", "徐州市财政局", "徐州市卫生健康委员会");
    }

    @Test
    void mentionsStandInTheOriginal() {
        Seed seed = Seeds.byId("003");
        DocumentUnit body = units(seed.text()).find("嘉峪关市财政局").orElseThrow();

        assertThat(body.mentions())
                .hasSize(body.tasks().size())
                .allSatisfy(mention -> assertThat(mention.span().of(seed.text()))
                        .startsWith("市財")
                        .endsWith("政局"));
    }

    @Test
    void platesOfOneBodyAreOneBodyInTheDocumentThatShowsThem() {
        DocumentUnits shown = notice("保护专利。（市市场监管局（市知识产权局）负责）", "开展检查。（市知识产权局负责）");
        assertThat(names(shown)).containsExactly("徐州市市场监督管理局");
        assertThat(shown.all().get(0).tasks()).hasSize(2);

        assertThat(names(notice("保护专利。（市市场监管局负责）", "开展检查。（市知识产权局负责）"))).containsExactly("徐州市市场监督管理局", "徐州市知识产权局");
    }

    @Test
    void aDeclaredShortNameIsTheSameBody() {
        DocumentUnits units =
                notice("建立专班。徐州市攻坚行动指挥部（以下简称“市攻指”）统筹。（徐州市攻坚行动指挥部负责）", "开展检查。（市攻指办公室、市财政局负责）", "报送总结。（市攻指负责）");

        assertThat(units.find("市攻指")).isEqualTo(units.find("徐州市攻坚行动指挥部")).isPresent();
        assertThat(units.find("市攻指办公室")).isNotEqualTo(units.find("市攻指"));
    }

    @Test
    void anOfficeHasTheFullNameThatTheDocumentShows() {
        DocumentUnits units = notice("开展检查。（市减负办负责）", "报送总结。（市减负办公室负责）", "抽查。（市招考办负责）");

        assertThat(names(units)).containsExactly("徐州市减负办公室", "徐州市招考办");
    }

    @Test
    void theAnnexOfASeedGivesTheMembersOfItsGroup() {
        DocumentUnits units = units(Seeds.byId("001").text());
        DocumentUnit group = units.find(GROUP).orElseThrow();

        assertThat(group.unit().kind()).isEqualTo(UnitKind.GROUP);
        assertThat(group.members()).hasSize(28);
        assertThat(group.members().get(2).written()).isEqualTo("市发改委");
        assertThat(group.members().get(2).unit().name()).isEqualTo("玉林市发展和改革委员会");
        assertThat(units.groupsOf("市发展改革委")).containsExactly(group);
        assertThat(units.groupsOf("市审计局")).isEmpty();
        assertThat(units.find("各县（市、区）人民政府").orElseThrow().members()).isEmpty();
    }

    @Test
    void aListWithinATaskGivesMembers() {
        DocumentUnits units =
                notice("建立机制。市养老服务联席会议成员单位包括：市民政局、市财政局、市卫健委。（市民政局负责）", "开展检查。（市养老服务联席会议各成员单位负责）", "抽查。（有关成员单位负责）");

        assertThat(units.find("市养老服务联席会议各成员单位").orElseThrow().members())
                .extracting(member -> member.unit().name())
                .containsExactly("徐州市民政局", "徐州市财政局", "徐州市卫生健康委员会");
        assertThat(units.find("有关成员单位").orElseThrow().members()).isEmpty();
    }

    @Test
    void anOpenListGivesNoMembers() {
        DocumentUnits units = notice("建立机制。联席会议成员单位包括市民政局、市财政局等部门。（市民政局负责）", "开展检查。（联席会议各成员单位负责）");

        assertThat(units.find("联席会议各成员单位").orElseThrow().members()).isEmpty();
    }

    @Test
    void everyPartyOfTheSeedsIsFoundUnderItsWrittenName() {
        for (Seed seed : Seeds.all()) {
            PolicyDocument document = document(seed.text());
            DocumentUnits units = UnitRegistry.standard().units(document);
            System.out.println(seed.id() + ": " + summary(units));
            document.tasks()
                    .forEach(task -> task.units()
                            .forEach(party -> assertThat(units.find(party.name())
                                            .orElseThrow()
                                            .tasks(party.role()))
                                    .contains(task)));
            assertThat(units.all().stream().flatMap(unit -> unit.writtenNames().stream()))
                    .as(seed.id())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(document.tasks().stream()
                            .flatMap(task -> task.units().stream())
                            .map(ResponsibleUnit::name)
                            .collect(Collectors.toSet()));
        }
    }

    private static String summary(DocumentUnits units) {
        List<String> unknown = units.all().stream()
                .filter(unit -> !unit.unit().known())
                .map(DocumentUnit::name)
                .toList();
        return units.all().size() - unknown.size() + " of " + units.all().size() + " units known, unknown: " + unknown;
    }
}
