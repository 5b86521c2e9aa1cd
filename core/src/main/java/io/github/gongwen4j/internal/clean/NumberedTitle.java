package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.header.DocumentNumbers;
import io.github.gongwen4j.internal.header.DocumentNumbers.Found;
import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.List;
import java.util.Optional;

/** Finds the heading of a page that puts the document's number right in front of its title: 某政发〔2021〕8号 某市人民政府关于…的通知. */
final class NumberedTitle {
    private static final int LONGEST = 160;
    private static final int LONGEST_NUMBER = 30;
    private static final List<String> MATTER = List.of("关于", "印发", "转发");

    private NumberedTitle() {}

    /** Where the title starts behind the number that a line starts with; the line's start if it is no such heading. */
    static int startIn(String text, int start, int end) {
        if (end <= start || end - start > LONGEST || text.charAt(end - 1) == '。') {
            return start;
        }
        Optional<Found> number = DocumentNumbers.firstIn(text, start, Math.min(end, start + LONGEST_NUMBER))
                .filter(found -> found.start() == start && !found.repaired());
        int title = number.map(found -> Blanks.after(text, found.end(), end)).orElse(end);
        return title < end && isTitle(text.substring(title, end)) ? title : start;
    }

    /** 国办发〔2021〕8号文件的通知 ends a title that starts above: what has a matter of its own starts with a name or with the matter. */
    private static boolean isTitle(String words) {
        int from = words.charAt(0) == '《' ? 1 : 0;
        for (String matter : MATTER) {
            int at = words.indexOf(matter);
            String name = at < from ? "" : words.substring(from, at).strip();
            if (at == from || (!name.isEmpty() && UnitNames.areNames(name))) {
                return DocumentTypes.endOf(words).isPresent();
            }
        }
        return false;
    }
}
