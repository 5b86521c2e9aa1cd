package io.github.gongwen4j.generated;

import io.github.gongwen4j.generated.Plan.Sentence;
import io.github.gongwen4j.model.Role;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes up responsibility statements in the wordings of documents: in brackets at the end, or in fields. */
final class Responsibilities {
    private static final List<String> UNITS = List.of(
            "市教育局",
            "市财政局",
            "市人力资源和社会保障局",
            "市发展改革委",
            "市委网信办",
            "各县（市、区）人民政府",
            "各有关部门",
            "市城投公司",
            "云河海关",
            "市医改领导小组各成员单位",
            "市市场监管局（市知识产权局）");

    /** How a group of units is closed or labelled, and the role it gets. */
    private record Wording(String words, Role role) {}

    private static final List<Wording> CLOSINGS = List.of(
            new Wording("牵头", Role.LEAD),
            new Wording("主办", Role.LEAD),
            new Wording("按职责分工牵头负责", Role.LEAD),
            new Wording("负责", Role.RESPONSIBLE),
            new Wording("组织实施", Role.RESPONSIBLE),
            new Wording("按职责分工负责", Role.JOINT),
            new Wording("等按职责分工负责", Role.JOINT),
            new Wording("分别负责", Role.JOINT),
            new Wording("各负其责", Role.JOINT));
    private static final List<Wording> SECOND = List.of(
            new Wording("配合", Role.SUPPORTING),
            new Wording("协办", Role.SUPPORTING),
            new Wording("参与", Role.SUPPORTING),
            new Wording("按职责配合", Role.SUPPORTING),
            new Wording("督导", Role.SUPERVISING));
    private static final List<Wording> LABELS = List.of(
            new Wording("牵头单位", Role.LEAD),
            new Wording("主要责任单位", Role.LEAD),
            new Wording("责任单位", Role.RESPONSIBLE),
            new Wording("责任部门", Role.RESPONSIBLE),
            new Wording("落实单位", Role.RESPONSIBLE));
    private static final List<Wording> SECOND_LABELS = List.of(
            new Wording("配合单位", Role.SUPPORTING),
            new Wording("协同配合单位", Role.SUPPORTING),
            new Wording("验收单位", Role.SUPERVISING),
            new Wording("汇总单位", Role.SUPERVISING));

    private Responsibilities() {}

    /** （A、B牵头，C配合） */
    static Arbitrary<Sentence> inBrackets() {
        return statement(
                CLOSINGS,
                SECOND,
                (first, second) ->
                        "（" + String.join("，", closed(first), closed(second)).replaceFirst("，$", "") + "）");
    }

    /** 责任单位：A、B in lines of their own. */
    static Arbitrary<Sentence> inFields() {
        return statement(LABELS, SECOND_LABELS, (first, second) -> "\n" + labelled(first) + "\n" + labelled(second));
    }

    /** Units and the wording that gives them their role; no units, no words. */
    private record Group(List<String> names, Wording wording) {}

    private interface Printing {
        String of(Group first, Group second);
    }

    private static Arbitrary<Sentence> statement(List<Wording> first, List<Wording> second, Printing printing) {
        return Combinators.combine(
                        Arbitraries.of(UNITS)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(5),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(first),
                        Arbitraries.of(second))
                .as((names, split, one, other) -> {
                    int at = Math.min(split, names.size());
                    Group front = new Group(names.subList(0, at), one);
                    Group behind = new Group(names.subList(at, names.size()), other);
                    return new Sentence(printing.of(front, behind), says(front, behind));
                });
    }

    private static List<String> says(Group... groups) {
        List<String> says = new ArrayList<>();
        for (Group group : groups) {
            group.names.forEach(name -> says.add("unit " + name + ' ' + group.wording.role));
        }
        return says;
    }

    private static String closed(Group group) {
        return group.names.isEmpty() ? "" : String.join("、", group.names) + group.wording.words;
    }

    private static String labelled(Group group) {
        return group.names.isEmpty() ? "" : group.wording.words + "：" + String.join("、", group.names);
    }
}
