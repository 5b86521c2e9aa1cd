package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The document's number within a head on one line: …委员会某卫发〔2021〕13号关于….
 *
 * @param start where its code starts, if what stands in front of it tells
 * @param end where it ends
 */
record GluedNumber(OptionalInt start, int end) {
    private static final int LONGEST_HEAD = 240;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_SPACED = 60;
    private static final int FARTHEST_FIELD = 800;
    private static final int SHORTEST_CODE = 2;
    private static final int LONGEST_CODE = 10;

    /** The first number behind an offset, those in brackets and those of sentences aside; one in a field (文号：…) only if there is no other. */
    static Optional<GluedNumber> in(String text, int from, int end) {
        Optional<GluedNumber> field = Optional.empty();
        int stop = Math.min(end, from + LONGEST_HEAD);
        int i = from;
        while (i < stop && !isSentenceEnd(text.charAt(i))) {
            OptionalInt after = endOf(text, i, end);
            if (after.isPresent()) {
                GluedNumber number = new GluedNumber(startOfCode(text, from, i, after.getAsInt()), after.getAsInt());
                if (!isInField(text, from, i)) {
                    return Optional.of(number);
                }
                field = Optional.of(number);
            }
            i = "《〈（".indexOf(text.charAt(i)) >= 0 ? Brackets.afterGroup(text, i, stop) : i + 1;
        }
        return field;
    }

    private static boolean isInField(String text, int from, int bracket) {
        int code = bracket;
        while (code > from && bracket - code < LONGEST_CODE && isHan(text.charAt(code - 1))) {
            code--;
        }
        return code > from && "：:".indexOf(text.charAt(code - 1)) >= 0;
    }

    /** 某办发〔202414号　　各县人民政府：: where the addressees start behind the gap that parts them from a number, damaged or not. */
    static OptionalInt gapBehind(String text, int start, int end) {
        int sign = text.substring(start, Math.min(end, start + LONGEST_NAME)).indexOf("号  ");
        boolean number = sign > 0 && text.substring(start, start + sign).indexOf('〔') > 0;
        boolean addressed = number && text.charAt(end - 1) == '：';
        return addressed ? OptionalInt.of(Blanks.after(text, start + sign + 1, end)) : OptionalInt.empty();
    }

    /** Whether a number starts at an offset, code and all. */
    static boolean startsAt(String text, int offset, int end) {
        // No code holds 的: in 表的通知某政发〔2021〕13号 the title goes on.
        for (int i = offset; i < Math.min(end, offset + LONGEST_CODE) && text.charAt(i) != '的'; i++) {
            if (endOf(text, i, end).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The offset behind 〔2021〕13号 if it starts at an offset; behind 〔2021〕13 in front of the addressees. */
    private static OptionalInt endOf(String text, int i, int end) {
        int year = "〔（[".indexOf(text.charAt(i)) >= 0 ? Numerals.endOfDigits(text, i + 1, end) : i;
        boolean bracketed = year - i == 5 && year < end && "〕）]".indexOf(text.charAt(year)) >= 0;
        int number = bracketed ? afterBlank(text, year + 1, end) : year;
        int serial = bracketed ? Numerals.endOfDigits(text, number, end) : year;
        int last = afterBlank(text, serial, end);
        if (!bracketed || serial == number) {
            return OptionalInt.empty();
        }
        boolean whole = last < end && text.charAt(last) == '号';
        boolean lost = !whole && GluedRecipients.endOf(text, last, end).isPresent();
        return whole || lost ? OptionalInt.of(whole ? last + 1 : last) : OptionalInt.empty();
    }

    private static int afterBlank(String text, int offset, int end) {
        return offset < end && text.charAt(offset) == ' ' ? offset + 1 : offset;
    }

    private static OptionalInt startOfCode(String text, int from, int bracket, int end) {
        int repeated = startOfRepeated(text, from, bracket, end);
        if (repeated > from) {
            return OptionalInt.of(repeated);
        }
        for (int code = bracket - SHORTEST_CODE; code > Math.max(from, bracket - LONGEST_CODE); code--) {
            String before = text.substring(Math.max(from, code - LONGEST_NAME), code);
            boolean ends = before.endsWith("文件")
                    || before.endsWith("】")
                    || PageChrome.endsWithControl(before)
                    || DocumentTypes.endOf(before).isPresent()
                    || UnitNames.endAt(before, before.length(), 0)
                            .filter(m -> m.end() - m.start() > 1)
                            .isPresent()
                    || isRepeated(text, from, code, end);
            if (ends) {
                return OptionalInt.of(code);
            }
        }
        return OptionalInt.empty();
    }

    /** 某 市 财 政 局某财发〔2021〕13号某市财政局关于…: the name in the letterhead stands again behind the number. */
    private static boolean isRepeated(String text, int from, int code, int end) {
        if (code - from > LONGEST_SPACED) {
            return false;
        }
        String name = text.substring(from, code).replace(" ", "");
        return UnitNames.isName(name) && text.startsWith(name, afterBlank(text, end, text.length()));
    }

    /** 文号：某政发〔2021〕13号 … 某政发〔2021〕13号: the portal's table tells where the code starts; -1 if it does not. */
    private static int startOfRepeated(String text, int from, int bracket, int end) {
        int limit = Math.max(0, bracket - FARTHEST_FIELD);
        int other = limit + text.substring(limit, bracket).lastIndexOf(text.substring(bracket, end));
        int length = 0;
        while (other - length > limit
                && length < LONGEST_CODE
                && bracket - length > from
                && text.charAt(other - length - 1) == text.charAt(bracket - length - 1)) {
            length++;
        }
        boolean field = other - length > limit && "：:".indexOf(text.charAt(other - length - 1)) >= 0;
        return field && length >= SHORTEST_CODE ? bracket - length : -1;
    }
}
