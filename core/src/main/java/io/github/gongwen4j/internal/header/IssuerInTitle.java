package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.List;
import java.util.Optional;

/** The issuer that a title opens with: 某局关于…的通知, 2024年某县人民政府工作报告, 某局2024年工作总结. */
final class IssuerInTitle {
    private static final int SHORTEST_NAME = 4;
    /** What a body writes about itself. */
    private static final Lexicon<String> OWN = Lexicon.of(List.of("工作报告", "工作总结", "工作要点", "工作计划", "工作打算"));

    /** 县人民政府工作报告: the place is left out, and with it which body that is. */
    private static final String WITHOUT_PLACE = "省市县区镇乡州旗本各全我";

    private static final String PLACES = "省市县区州旗盟";

    private static final String GOVERNMENT = "人民政府";

    private IssuerInTitle() {}

    static Optional<String> of(String title) {
        int about = title.indexOf("关于");
        int issue = about < 0 ? title.indexOf("印发") : about;
        if (issue >= 0) {
            String name = title.substring(0, issue).replace("《", "").strip();
            return UnitNames.areNames(name) && !isPlace(name) ? Optional.of(name) : Optional.empty();
        }
        return ofWriter(title);
    }

    /** 泰州关于…, 某县关于…: a place issues nothing. */
    private static boolean isPlace(String name) {
        return name.length() < SHORTEST_NAME && PLACES.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /** Whether a name without a place (省政府办公厅) is that of a body with one (江苏省人民政府办公厅). */
    static boolean isShortFor(String name, String full) {
        String written = name.contains(GOVERNMENT) ? name : name.replace("政府", GOVERNMENT);
        return WITHOUT_PLACE.indexOf(name.charAt(0)) >= 0 && full.length() > written.length() && full.endsWith(written);
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
                && WITHOUT_PLACE.indexOf(name.charAt(0)) < 0
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
