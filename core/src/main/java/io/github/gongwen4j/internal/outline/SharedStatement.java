package io.github.gongwen4j.internal.outline;

import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 上述1至3项工作，由市教育局牵头，市财政局配合。: a line below the last of several items that tells who answers for those that it names by their
 * numbers.
 *
 * @param first the first number
 * @param last the last number
 * @param words from 由 to the end of the line
 */
record SharedStatement(int first, int last, Stretch words) {
    private static final int LONGEST_OPENING = 30;
    /** So many items may be meant, the last ones of their level. */
    private static final int MOST = 30;

    private static final String NUMBER = "第?（?([0-9]{1,2}|[一二三四五六七八九十]{1,3})）?";
    private static final Pattern OPENING = Pattern.compile(
            "(?:上述|以上)?" + NUMBER + "项?[至到—～-]{1,2}" + NUMBER + "项(?:重点)?(?:工作|任务|措施|事项|内容)?，?(?:均|统一)?(?=由)");

    /** The statement that a line is, if it is one. */
    static Optional<SharedStatement> of(CharSequence text, Line line) {
        if ("上以第".indexOf(text.charAt(line.start())) < 0
                || RoleWords.atEnd(text, line.start(), line.end()).isEmpty()) {
            return Optional.empty();
        }
        int limit = Math.min(line.end(), line.start() + LONGEST_OPENING);
        Matcher opening = OPENING.matcher(text.subSequence(line.start(), limit));
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        Stretch words = new Stretch(line.start() + opening.end(), line.end());
        return Optional.of(
                new SharedStatement(Numerals.value(opening.group(1)), Numerals.value(opening.group(2)), words));
    }

    /** Those of some siblings, among the last of which they are, that have these numbers; none if one of them is missing. */
    List<Item> among(List<Item> items) {
        List<Item> meant = new ArrayList<>();
        for (Item item : items.subList(Math.max(0, items.size() - MOST), items.size())) {
            int value = item.mark().orElseThrow().value();
            if (value >= first && value <= last) {
                meant.add(item);
            }
        }
        return last > first && meant.size() == last - first + 1 ? meant : List.of();
    }
}
