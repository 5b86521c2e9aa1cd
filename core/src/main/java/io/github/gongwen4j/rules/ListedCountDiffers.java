package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list with more members than the number behind it says: 甲、乙、丙、丁等3个. Fewer are usual, for 等 leaves some out. */
final class ListedCountDiffers implements Rule {
    private static final Pattern COUNT = Pattern.compile("等([0-9]{1,2}|[二三四五六七八九十]{1,2})(?:个|家|所|项|类|种|部门)");
    private static final String ENDS = "，。；：！？（）《》“”\n";
    private static final int LONGEST_MEMBER = 15;
    private static final int LONGEST_LIST = 300;

    @Override
    public Code code() {
        return DiagnosticCode.LISTED_COUNT_DIFFERS;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        String text = subject.cleanText();
        Matcher count = COUNT.matcher(text);
        while (count.find()) {
            int start = startOfList(text, count.start());
            int listed = (int) text.substring(start, count.start())
                            .chars()
                            .filter(c -> c == '、')
                            .count()
                    + 1;
            int stated = Numerals.value(count.group(1));
            if (listed > Math.max(stated, 2)) {
                String found = text.substring(start, count.end());
                findings.accept(Finding.of(
                        code(), subject.place(start, count.end()), "found", found, "listed", String.valueOf(listed)));
            }
        }
    }

    /** Back over members; a longer one is no member, and a list begins behind it. */
    private static int startOfList(String text, int end) {
        int start = end;
        int member = 0;
        while (start > 0
                && end - start < LONGEST_LIST
                && member <= LONGEST_MEMBER
                && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
            member = text.charAt(start) == '、' ? 0 : member + 1;
        }
        return member > LONGEST_MEMBER ? Math.min(end, start + member + 1) : start;
    }
}
