package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers of an outline in order, parted by blanks. Behind a number that a rule reports stands the rule's code: （四）!OL101.
 *
 * @param numbers the numbers, two characters or more each
 */
record OutlineCase(String numbers) {
    /** What the three rules about sequences of numbers agree on. */
    static Stream<OutlineCase> all() {
        return Stream.of(
                        // Numbers that start anew, or run on, or do both at two levels.
                        "一、 （一） （二） 二、 （一） （二）",
                        "一、 （一） （二） 二、 （三） 三、 （四）",
                        "一、 1. 2. 二、 1. 2.",
                        "（一） 1. 2. （二） 1. 2.",
                        "（一） 1. 2. （二） 3. 4.",
                        "一、 （一） 1. 2. （二） 1. 二、 （三） 1. 2.",
                        // The heading of a second list may bear a number that is not read.
                        "（一） 1. 2. 3. 1. 2.",
                        // One that is missing, at the level itself, before a new section, and several of them.
                        "一、 （一） （二） （四）!OL101 二、 （五）",
                        "一、 （一） （二） 二、 （四）!OL101 （五）",
                        "一、 （一） （二） 三、!OL101 （一） （二）",
                        "一、 （一） （五）!OL101 （六）",
                        // One that stands twice, at once or later.
                        "一、 （一） （二） （二）!OL102 （三）",
                        "一、 （一） （二） （三） （二）!OL102",
                        "一、 二、 二、!OL102 三、",
                        // Two in the wrong order.
                        "一、 （一） （四）!OL101 （三）!OL103 （五）!OL101",
                        "一、 （一） （二） （五）!OL101 （三）!OL103 （四）")
                .map(OutlineCase::new);
    }

    /** The numbers that the rule with a code reports, by their places among the numbers. */
    List<Integer> expected(String code) {
        String[] words = numbers.split(" ");
        return Stream.iterate(0, i -> i < words.length, i -> i + 1)
                .filter(i -> words[i].endsWith('!' + code))
                .toList();
    }

    /** Which numbers a rule reports in a notice that has them. */
    List<Integer> foundBy(Rule rule) {
        StringBuilder body = new StringBuilder();
        List<String> lines = new ArrayList<>();
        for (String word : numbers.split(" ")) {
            int code = word.indexOf('!');
            String line = (code < 0 ? word : word.substring(0, code)) + "检查第" + lines.size() + "类场所。各区检查有关场所。";
            lines.add(line);
            body.append(line).append('\n');
        }
        ParseResult result = PolicyParser.create().parse(Notice.with(body.toString()));
        List<Diagnostic> findings = new ArrayList<>();
        rule.check(Subject.of(result), findings::add);
        int first = result.source().text().indexOf(lines.get(0));
        int before = result.source().position(first).line();
        return findings.stream()
                .map(finding -> result.source().position(finding.span().start()).line() - before)
                .toList();
    }
}
