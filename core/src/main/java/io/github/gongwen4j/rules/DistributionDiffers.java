package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A distribution (分别) of more or fewer values than there are things: 甲、乙分别达到90%、80%、70%. */
final class DistributionDiffers implements Rule {
    private static final String WORD = "分别";
    private static final String ENDS = "，。；：！？（）《》“”\n";
    private static final int LONGEST = 80;
    private static final Pattern THINGS = Pattern.compile("[、和与及]");
    private static final Pattern THING_MARKS = Pattern.compile("、");
    private static final Pattern VALUES = Pattern.compile("[、和与及]");
    private static final Pattern VALUE = Pattern.compile("[0-9]");

    @Override
    public Code code() {
        return DiagnosticCode.DISTRIBUTION_DIFFERS;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        String text = subject.cleanText();
        int behindLast = 0;
        for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, behindLast)) {
            check(subject, behindLast, at, findings);
            behindLast = at + WORD.length();
        }
    }

    private void check(Subject subject, int behindLast, int at, Consumer<Diagnostic> findings) {
        String text = subject.cleanText();
        int start = at;
        while (start > behindLast && at - start < LONGEST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        // 和 may stand within a name: only a list with 、 is certain, and only its least number of members.
        if (!text.substring(start, at).contains("、")) {
            return;
        }
        int end = at + WORD.length();
        while (end < text.length()
                && end - at < LONGEST
                && ENDS.indexOf(text.charAt(end)) < 0
                && !text.startsWith(WORD, end)) {
            end++;
        }
        List<String> things = List.of(THINGS.split(text.substring(start, at)));
        List<String> values = List.of(VALUES.split(text.substring(at + WORD.length(), end)));
        boolean counted = values.stream().allMatch(v -> VALUE.matcher(v).find());
        boolean lists = things.size() > 1 && values.size() > 1;
        long least = THING_MARKS.splitAsStream(text.substring(start, at)).count();
        boolean fits = values.size() >= least && values.size() <= things.size();
        if (lists && counted && !fits) {
            findings.accept(Finding.of(
                    code(),
                    subject.place(start, end),
                    "found",
                    text.substring(start, end),
                    "things",
                    String.valueOf(things.size()),
                    "values",
                    String.valueOf(values.size())));
        }
    }
}
