package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.BodyStarts;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.JointNames;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the title within a head on one line. It ends with the type of the document, where something starts that can follow a title. */
final class GluedTitle {
    private static final String ABOUT = "关于";
    private static final String TIME = "时间";
    private static final int LONGEST_HEAD = 800;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_INDENT = 40;
    private static final int SHORTEST = 6;
    /** How long most types of documents are. */
    private static final int TYPE = 2;

    private final String text;
    private final int end;

    GluedTitle(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * The title behind what a portal puts in front of it: the last one, with an issuer's name in front of 关于, or with nothing of a
     * name there.
     *
     * @param dates where the dates of signatures start: what stands in front of one and in front of 关于 alike is the issuer's name
     */
    Optional<Stretch> behindChrome(int start, Collection<Integer> dates) {
        Optional<Stretch> last = Optional.empty();
        int stop = Math.min(end, start + LONGEST_HEAD);
        int i = start;
        while (i < stop && text.charAt(i) != '。') {
            if (text.startsWith(ABOUT, i)) {
                int from = startOf(start, i, dates);
                OptionalInt to = from < 0 ? OptionalInt.empty() : endOf(from);
                // A title that ends in front of 关于 is not the one that goes on with it.
                if (to.isPresent() && to.getAsInt() > i) {
                    last = Optional.of(new Stretch(from, to.getAsInt()));
                    i = to.getAsInt();
                    continue;
                }
            }
            i = "《〈“（".indexOf(text.charAt(i)) >= 0 ? Brackets.afterGroup(text, i, stop) : i + 1;
        }
        return last;
    }

    /** Where the title starts that goes on with 关于 at an offset; -1 if that is uncertain. */
    private int startOf(int start, int about, Collection<Integer> dates) {
        int behindPortal = PortalTitle.startOf(text, start, about);
        if (behindPortal >= 0) {
            return behindPortal;
        }
        int from = about;
        for (int date : dates) {
            int nameEnd = withoutBlanks(start, date);
            int shared = JointNames.startOfShared(text, about, nameEnd, start);
            boolean names = UnitNames.areNames(text.substring(shared, about));
            from = names && nameEnd != about ? Math.min(from, shared) : from;
        }
        if (from < about) {
            return firstOfNames(start, from);
        }
        String before = text.substring(Math.max(start, about - LONGEST_NAME), about);
        boolean way = before.indexOf('>') >= 0 && !UnitNames.endsLikeUnit(before);
        return before.endsWith("日") || way ? about : -1;
    }

    private int withoutBlanks(int start, int end) {
        int i = end;
        while (i > start && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    /** 某市公安局 某市应急管理局关于…: where the first of several names starts. */
    private int firstOfNames(int start, int last) {
        int first = last;
        int from = last;
        while (from > start + 1 && text.charAt(from - 1) == ' ' && first == from) {
            from--;
            int end = from;
            while (from > start && text.charAt(from - 1) != ' ') {
                from--;
            }
            int name = PageChrome.behindControls(text, from, end);
            first = UnitNames.isName(text.substring(name, end)) ? name : first;
        }
        return first;
    }

    /** …的通知各县人民政府：…: the offset behind the type of the document, outside brackets, in front of what can follow a title. */
    OptionalInt endOf(int from) {
        int stop = Math.min(end, from + LONGEST_TITLE);
        boolean about = false;
        int i = from;
        // 县交通运输局：你局《关于…的请示》收悉: behind a colon stands no title.
        while (i < stop && !isSentenceEnd(text.charAt(i)) && text.charAt(i) != '：') {
            about |= text.startsWith(ABOUT, i);
            int after = "《〈“（".indexOf(text.charAt(i)) >= 0 ? Brackets.afterGroup(text, i, stop) : i + 1;
            boolean type = DocumentTypes.endOf(text.substring(Math.max(from, after - LONGEST_NAME), after))
                    .isPresent();
            // 某水函〔2022〕43号 ends with no type of document, but with a code.
            boolean code = !about && text.startsWith("〔", after);
            boolean whole = type && !code && after - from >= SHORTEST && !text.startsWith("的", after);
            boolean certain = about || isPlain(from, after);
            if (whole && canFollow(after, certain)) {
                return OptionalInt.of(longer(from, after, certain));
            }
            i = after;
        }
        return about ? onlyType(from, stop) : OptionalInt.empty();
    }

    /** 政策措施: one type right behind another. */
    private int longer(int from, int after, boolean certain) {
        int end = after + TYPE;
        boolean type = end < this.end
                && DocumentTypes.endOf(text.substring(Math.max(from, end - LONGEST_NAME), end))
                        .filter(match -> match.end() == Math.min(end - from, LONGEST_NAME))
                        .isPresent();
        return type && canFollow(end, certain) ? end : after;
    }

    /** 关于…的公告2025年…: whatever follows, the title ends there if no other place in front of the first mark may be its end. */
    private OptionalInt onlyType(int from, int limit) {
        int stop = Brackets.indexOutside(text, from, limit, "，。；：？！");
        int found = -1;
        int i = from;
        while (i + 1 + TYPE <= stop) {
            int after = i + 1 + TYPE;
            if (text.charAt(i) == '的'
                    && DocumentTypes.endOf(text.substring(i, after)).isPresent()) {
                if (found > 0) {
                    return OptionalInt.empty();
                }
                found = after;
            }
            i = "《〈“（".indexOf(text.charAt(i)) >= 0 ? Brackets.afterGroup(text, i, stop) : i + 1;
        }
        boolean ends = found > 0 && stop < limit && "》精要".indexOf(text.charAt(found)) < 0;
        return ends ? OptionalInt.of(found) : OptionalInt.empty();
    }

    /** Words at the start of a text that no mark parts are its title rather than a sentence. */
    private boolean isPlain(int from, int to) {
        return from <= LONGEST_INDENT
                && text.substring(0, from).isBlank()
                && !Characters.anyIn(text, from, to, "，；：、。>|[]【】")
                && !BodyStarts.at(text, from, to);
    }

    /** 为贯彻… or 2021年3月1日上午，…. */
    private boolean startsBody(int offset) {
        int year = Numerals.endOfDigits(text, offset, end);
        return BodyStarts.at(text, offset, end)
                || text.startsWith("为", offset)
                || (year - offset == 4 && text.startsWith("年", year));
    }

    /** The offset behind （第8号） below the title of an announcement; the offset itself if it does not follow. */
    int endOfSerial(int offset) {
        if (!text.startsWith("（第", offset)) {
            return offset;
        }
        int number = Numerals.endOfDigits(text, offset + 2, end);
        boolean serial = number > offset + 2 && number < end && text.startsWith("号）", number);
        return serial ? number + 2 : offset;
    }

    /** 发布时间：, or only 时间：2024-07-19. */
    private boolean startsRemark(int offset) {
        int colon = offset + TIME.length();
        boolean time = text.startsWith(TIME, offset) && colon < end && "：:".indexOf(text.charAt(colon)) >= 0;
        return time || PageRemarks.startAt(text, offset, end);
    }

    /**
     * Whether a title may end at an offset.
     *
     * @param certain whether what stands in front reads like a title by itself
     */
    private boolean canFollow(int offset, boolean certain) {
        return offset == end
                || endOfSerial(offset) > offset
                || GluedRecipients.endOf(text, offset, end).isPresent()
                || GluedNumber.startsAt(text, offset, end)
                || GluedDate.endOf(text, offset, end) > offset
                || (certain && (startsBody(offset) || startsRemark(offset)));
    }
}
