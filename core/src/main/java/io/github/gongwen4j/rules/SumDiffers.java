package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum that its parts do not make: 东区5个、西区4个，共10个; 共10个（东区5个、西区4个）; more than the whole behind 其中; a heading with 共23项 above headings
 * with counts of their own.
 */
final class SumDiffers implements Rule {
    private static final String NUMBER = "([0-9]{1,9}(?:\\.[0-9]{1,4})?)";
    private static final String UNIT = "(%|[\\p{IsHan}]{1,8}?)";
    private static final String END = "(?=[，。；：、（）\\n]|$)";
    private static final Anchored SUM = new Anchored(Pattern.compile("[合总]计" + NUMBER + UNIT + END), '计', 1, 25);
    private static final Anchored IN_TOTAL =
            new Anchored(Pattern.compile("(?:共计|总共|(?<![公中一总])共)" + NUMBER + UNIT + END), '共', 1, 25);
    private static final Anchored WHOLE = new Anchored(Pattern.compile(NUMBER + UNIT + "[，（]其中[：，]?"), '其', 24, 3);
    private static final Pattern BOUND = Pattern.compile("不少于|不低于|至少|超过|约|近|力争|以上|每");
    private static final Pattern IN_ALL = Pattern.compile("共([0-9]{1,3}|[一二三四五六七八九十百]{1,4})([项条个])");
    private static final Pattern OWN = Pattern.compile("([0-9]{1,3}|[一二三四五六七八九十百]{1,4})([项条个])");
    private static final String SENTENCE_ENDS = "。；：\n（";
    private static final int BEFORE = 300;
    private static final int NEAR = 6;

    @Override
    public Code code() {
        return DiagnosticCode.SUM_DIFFERS;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        String text = subject.cleanText();
        for (Anchored pattern : List.of(SUM, IN_TOTAL)) {
            pattern.forEach(text, total -> {
                closing(subject, total, findings);
                listed(subject, total, findings);
            });
        }
        WHOLE.forEach(text, whole -> parts(subject, whole, findings));
        Map<String, List<String>> below = Children.of(subject.document());
        Children.sections(subject.document())
                .forEach((path, section) -> heading(section, below.getOrDefault(path, List.of()), findings));
    }

    /** 东区5个、西区4个，共10个. What stands in front of the list may be another one. */
    private void closing(Subject subject, Matcher total, Consumer<Diagnostic> findings) {
        String text = subject.cleanText();
        int start = total.start();
        while (start > 0 && total.start() - start < BEFORE && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        Addends parts = Addends.upTo(text, start, total.start());
        BigDecimal value = new BigDecimal(total.group(1));
        if (parts.areSeveral() && parts.areOf(total.group(2)) && !parts.endWithSum(value)) {
            findings.accept(finding(subject, parts.start(), total.end(), total, parts));
        }
    }

    /** 共10个（东区5个、西区4个）: nothing but the parts stands in the brackets. */
    private void listed(Subject subject, Matcher total, Consumer<Diagnostic> findings) {
        String text = subject.cleanText();
        if (total.end() >= text.length() || text.charAt(total.end()) != '（') {
            return;
        }
        Addends parts = Addends.from(text, total.end() + 1, text.length());
        if (parts.areSeveral()
                && parts.end() < text.length()
                && text.charAt(parts.end()) == '）'
                && parts.areOf(total.group(2))
                && parts.sum().compareTo(new BigDecimal(total.group(1))) != 0) {
            findings.accept(finding(subject, total.start(), parts.end() + 1, total, parts));
        }
    }

    /** 10个，其中东区6个、西区7个. Fewer are usual, for 其中 names some of them. */
    private void parts(Subject subject, Matcher whole, Consumer<Diagnostic> findings) {
        String text = subject.cleanText();
        Addends parts = Addends.from(text, whole.end(), text.length());
        String near = text.substring(Math.max(0, whole.start() - NEAR), whole.start()) + whole.group(2);
        if (parts.areSeveral()
                && parts.areApart()
                && parts.areOf(whole.group(2))
                && !BOUND.matcher(near).find()
                && parts.sum().compareTo(new BigDecimal(whole.group(1))) > 0) {
            findings.accept(finding(subject, whole.start(), parts.end(), whole, parts));
        }
    }

    private Diagnostic finding(Subject subject, int start, int end, Matcher total, Addends parts) {
        String found = subject.cleanText().substring(start, end);
        return finding(
                subject.place(start, end), found, total.group(1), parts.sum().toPlainString());
    }

    private void heading(Section section, List<String> children, Consumer<Diagnostic> findings) {
        Matcher stated = IN_ALL.matcher(section.heading());
        if (children.size() < 2 || !stated.find()) {
            return;
        }
        int sum = 0;
        for (String child : children) {
            Matcher own = OWN.matcher(child);
            if (!own.find() || !own.group(2).equals(stated.group(2))) {
                return;
            }
            sum += Numerals.value(own.group(1));
        }
        if (sum != Numerals.value(stated.group(1))) {
            findings.accept(finding(section.span(), section.heading(), stated.group(1), String.valueOf(sum)));
        }
    }

    private Diagnostic finding(Span place, String found, String stated, String sum) {
        return Finding.of(code(), place, "found", found, "stated", stated, "sum", sum);
    }
}
