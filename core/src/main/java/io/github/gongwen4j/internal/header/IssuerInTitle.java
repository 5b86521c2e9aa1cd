package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.List;
import java.util.Optional;

/** The issuer that a title opens with: 某局关于…的通知, 2024年某县人民政府工作报告, 某局2024年工作总结. */
final class IssuerInTitle {
    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_BARE_PLACE = 2;
    private static final String PLACES = "省市州盟县区旗乡镇";
    private static final Lexicon<String> TROOPS = Lexicon.of(List.of("军区", "军分区"));
    /** 某省人民政府办公厅印发关于…的意见的通知: the first of them shows where the names end. */
    private static final Lexicon<String> VERBS = Lexicon.of(List.of("关于", "印发", "转发", "批转"));
    /** What a body writes about itself. */
    private static final Lexicon<String> OWN = Lexicon.of(List.of("工作报告", "工作总结", "工作要点", "工作计划", "工作打算"));

    private static final String ORDER = "令";

    /** 县人民政府工作报告: the place is left out, and with it which body that is. */
    private static final String WITHOUT_PLACE = "省市县区镇乡州旗本各全我";

    private IssuerInTitle() {}

    static Optional<String> of(String title) {
        Optional<Lexicon.Match<String>> verb = VERBS.firstIn(title, 0, title.length());
        if (verb.isPresent()) {
            String name =
                    title.substring(0, verb.get().start()).replace("《", "").strip();
            return !isPlace(name) && UnitNames.areNames(name) ? Optional.of(name) : Optional.empty();
        }
        Optional<String> ordering = ofOrder(title);
        return ordering.isPresent() ? ordering : ofWriter(title);
    }

    /** 泰州关于印发…, 云河高新区关于加快…: where it is issued, and not by whom. */
    static boolean isPlace(String name) {
        return name.length() <= LONGEST_BARE_PLACE
                || (PLACES.indexOf(name.charAt(name.length() - 1)) >= 0 && !TROOPS.endsOf(name));
    }

    /** 某省人民政府令第230号 */
    private static Optional<String> ofOrder(String title) {
        String words = title.substring(0, DocumentTypes.withoutOrdinal(title, title.length()));
        String name = words.endsWith(ORDER) ? words.substring(0, words.length() - ORDER.length()) : "";
        return UnitNames.areNames(name) ? Optional.of(name) : Optional.empty();
    }

    /** 县人民政府, 省政府办公厅: the name of the place is left out. */
    static boolean leavesOutPlace(String name) {
        return WITHOUT_PLACE.indexOf(name.charAt(0)) >= 0;
    }

    private static Optional<String> ofWriter(String title) {
        int start = behindYear(title);
        int end = start;
        while (end < title.length()
                && !Characters.isDigit(title.charAt(end))
                && OWN.at(title, end, title.length()).isEmpty()) {
            end++;
        }
        String name = title.substring(start, end);
        boolean whole = end < title.length()
                && name.length() >= SHORTEST_NAME
                && !leavesOutPlace(name)
                && OWN.anyIn(title, end, title.length())
                && UnitNames.isName(name);
        return whole ? Optional.of(name) : Optional.empty();
    }

    /** The offset behind 2024年 or 2024年度 at the title's start; 0 if it does not start so. */
    private static int behindYear(String title) {
        int i = 0;
        while (i < title.length() && Characters.isDigit(title.charAt(i))) {
            i++;
        }
        if (i == 0 || i >= title.length() || title.charAt(i) != '年') {
            return 0;
        }
        return title.startsWith("度", i + 1) ? i + 2 : i + 1;
    }
}
