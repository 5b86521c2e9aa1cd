package io.github.gongwen4j.generated;

import io.github.gongwen4j.generated.Plan.Sentence;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A made-up task: what it says in words that bind, and the prose around them.
 *
 * @param heading its run-in heading
 * @param prose sentences that state nothing
 * @param facts sentences with times and targets
 * @param statement who answers, at the end
 * @param field the words of 完成时限, empty if there is no such field
 */
record Assignment(String heading, List<String> prose, List<Sentence> facts, Sentence statement, List<Sentence> field) {
    private static final List<String> HEADINGS = List.of("推进老旧管网改造", "加强人才队伍建设", "完善急救体系", "保障农村饮水安全", "健全考核评价机制");
    private static final List<String> PROSE = List.of(
            "完善管理制度，明确责任分工，推动资源下沉。",
            "加强部门协同；强化督促指导，及时研究解决问题。",
            "推广“最多跑一次”经验做法，定期通报情况。",
            "严格执行《云河市城市供水管理办法（2019年修订）》，规范服务行为。",
            "优化二、三级医院布局，做好30种大病救治，落实8项工作制度。",
            "会同市医保局加强监管，持续完善“十四五”规划配套政策。",
            "坚持常态化巡查，逐步提高水平，适时组织评估，不断提升群众获得感。",
            "为65岁以上老年人和二级以上医院提供服务，落实日报告、零报告制度。",
            "目前空编率28%，现有12个站点，与2020年相比有所改善。",
            "支持各类市场主体公平竞争，一体推进制度创新和技术应用。");

    static Arbitrary<Assignment> any() {
        return Arbitraries.of(true, false)
                .flatMap(fields -> Combinators.combine(
                                Arbitraries.of(HEADINGS),
                                Arbitraries.of(PROSE)
                                        .list()
                                        .uniqueElements()
                                        .ofMinSize(1)
                                        .ofMaxSize(4),
                                fact().list().uniqueElements().ofMinSize(1).ofMaxSize(4),
                                fields ? Responsibilities.inFields() : Responsibilities.inBrackets(),
                                fields
                                        ? Deadlines.inField().list().ofMaxSize(1)
                                        : Arbitraries.just(List.<Sentence>of()))
                        .as(Assignment::new));
    }

    private static Arbitrary<Sentence> fact() {
        Arbitrary<Sentence> aims = Aims.any();
        Arbitrary<Sentence> alone = aims.map(aim -> new Sentence(aim.words() + "。", aim.says()));
        Arbitrary<Sentence> timed = Combinators.combine(Deadlines.dated(), aims).as((time, aim) -> {
            List<String> says = new ArrayList<>(time.says());
            aim.says().forEach(line -> says.add(line + by(time)));
            return new Sentence(time.words() + "，" + aim.words() + "。", says);
        });
        return Arbitraries.oneOf(Deadlines.inText(), alone, timed);
    }

    /** What a time in front of a target adds to it. */
    private static String by(Sentence time) {
        return time.says().stream()
                .map(line -> line.replaceFirst("^deadline (.*) (BY|DURING) .*$", " by $1"))
                .filter(line -> line.startsWith(" by "))
                .findFirst()
                .orElse("");
    }

    /** What it says, a line a fact. */
    List<String> says() {
        List<String> says = new ArrayList<>();
        facts.forEach(fact -> says.addAll(fact.says()));
        says.addAll(statement.says());
        field.forEach(time -> says.addAll(time.says()));
        return says;
    }

    /** The words, facts and prose in turn. */
    String words() {
        StringBuilder words = new StringBuilder(heading).append('。');
        for (int i = 0; i < Math.max(prose.size(), facts.size()); i++) {
            words.append(i < prose.size() ? prose.get(i) : "");
            words.append(i < facts.size() ? facts.get(i).words() : "");
        }
        words.append(statement.words());
        field.forEach(time -> words.append("\n完成时限：").append(time.words()));
        return words.toString();
    }

    /** The prose alone. */
    String bare() {
        return heading + '。' + String.join("", prose);
    }
}
