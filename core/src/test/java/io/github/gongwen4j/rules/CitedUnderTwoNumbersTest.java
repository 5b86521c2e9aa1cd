package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class CitedUnderTwoNumbersTest {
    private final RuleCase rule = new RuleCase(new CitedUnderTwoNumbers());

    @Test
    void reportsTheSecondNumber() {
        rule.reports(
                Notice.with("""
                根据《某省消防办法》（某政发〔2019〕13号）要求，做好工作。
                落实《某省消防办法》（⟦某政发〔2019〕31号⟧）规定。
                """),
                "“某省消防办法”此处文号为 某政发〔2019〕31号，他处为 某政发〔2019〕13号",
                "\"某省消防办法\" is cited as 某政发〔2019〕31号 here and as 某政发〔2019〕13号 elsewhere");
    }

    @Test
    void acceptsTwoTitles() {
        rule.accepts(Notice.with("""
                根据《某省消防办法》（某政发〔2019〕13号）要求，做好工作。
                落实《某省消防规划》（某政发〔2019〕31号）规定。
                """));
    }
}
