package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds where the elements above a body were run together: title, number, addressees, signature, enclosed title.
 *
 * <p>A title ends with the type of the document, where the next element starts.
 */
final class GluedHead {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_RECIPIENTS = 200;
    private static final int LONGEST_NAME = 30;
    private static final int SHORTEST_NAME = 6;
    private static final int SHORTEST_CODE = 2;
    private static final int LONGEST_CODE = 10;
    private static final List<String> ISSUES = List.of("印发", "转发", "批转", "公布", "发布");

    private final String text;
    private final int start;
    private final int end;
    private final Set<Integer> breaks = new TreeSet<>();

    private GluedHead(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /**
     * The offsets within a head that start a line.
     *
     * @param end where the first item starts
     */
    static Set<Integer> in(String text, int start, int end) {
        GluedHead head = new GluedHead(text, start, end);
        head.read();
        return head.breaks;
    }

    private void read() {
        int title = number(start).orElse(start);
        OptionalInt titleEnd = endOfTitle(title);
        int at = titleEnd.orElse(title);
        if (titleEnd.isPresent()) {
            breaks.add(at);
            at = number(at).orElse(at);
        }
        OptionalInt colon = endOfRecipients(at);
        if (colon.isPresent()) {
            breaks.add(at);
            breaks.add(colon.getAsInt());
            at = colon.getAsInt();
        }
        if (titleEnd.isPresent()) {
            enclosure(text.substring(title, titleEnd.getAsInt()), at);
        }
        breaks.addAll(GluedSignatures.in(text, at, end));
    }

    /** …的通知各县人民政府：…: the type of the document, outside brackets, in front of what can follow a title. */
    private OptionalInt endOfTitle(int from) {
        int stop = Math.min(end, from + LONGEST_TITLE);
        int i = from;
        while (i < stop && !isSentenceEnd(text.charAt(i))) {
            int after = "《〈“（".indexOf(text.charAt(i)) >= 0 ? Brackets.afterGroup(text, i, stop) : i + 1;
            boolean type = DocumentTypes.endOf(text.substring(Math.max(from, after - LONGEST_NAME), after))
                    .isPresent();
            boolean whole = type && after - from >= SHORTEST_NAME && !text.startsWith("的", after);
            if (whole && canFollowTitle(after)) {
                return OptionalInt.of(after);
            }
            i = after;
        }
        return OptionalInt.empty();
    }

    private boolean canFollowTitle(int offset) {
        return offset == end
                || endOfRecipients(offset).isPresent()
                || endOfNumber(offset, Math.min(end, offset + LONGEST_CODE)).isPresent();
    }

    /** 各县人民政府，市直各单位： */
    private OptionalInt endOfRecipients(int from) {
        int stop = Math.min(end, from + LONGEST_RECIPIENTS);
        for (int i = from; i < stop && !isSentenceEnd(text.charAt(i)); i++) {
            if (text.charAt(i) == '：') {
                String words = text.substring(from, i);
                boolean addressed =
                        UnitNames.endsLikeUnit(words) && (words.startsWith("各") || UnitNames.isName(firstOf(words)));
                return addressed ? OptionalInt.of(i + 1) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The first of several names. */
    private static String firstOf(String names) {
        int stop = Brackets.indexOutside(names, 0, names.length(), "，、；");
        return names.substring(0, stop);
    }

    /** The name in 印发《…》 stands again, without marks, above the enclosed text. */
    private void enclosure(String title, int from) {
        String name = nameOfEnclosure(title);
        if (name.length() < SHORTEST_NAME) {
            return;
        }
        // Not beyond the head, which may be one of many.
        String rest = text.substring(from, end);
        for (int at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + name.length())) {
            if ("《〈“".indexOf(text.charAt(from + at - 1)) < 0) {
                breaks.add(from + at);
                breaks.add(from + at + name.length());
                return;
            }
        }
    }

    private static String nameOfEnclosure(String title) {
        for (String word : ISSUES) {
            int issue = title.indexOf(word);
            int stop = title.lastIndexOf("的通知");
            if (issue >= 0 && stop > issue) {
                String name = title.substring(issue + word.length(), stop).strip();
                return name.startsWith("《") || name.startsWith("〈")
                        ? name.substring(1).replaceAll("[》〉]$", "")
                        : name;
            }
        }
        return "";
    }

    /** …委员会某卫发〔2021〕13号关于…: the number stands on a line of its own. Gives the offset behind it. */
    private OptionalInt number(int from) {
        int stop = Math.min(end, from + LONGEST_TITLE);
        for (int i = from; i < stop; i++) {
            OptionalInt after = endOfNumber(i, i + 1);
            if (after.isPresent()) {
                breaks.add(after.getAsInt());
                startOfCode(from, i).ifPresent(breaks::add);
                return after;
            }
        }
        return OptionalInt.empty();
    }

    /** The offset behind 〔2021〕13号 if it starts between two offsets. */
    private OptionalInt endOfNumber(int from, int limit) {
        for (int i = from; i < Math.min(limit, end); i++) {
            int year = "〔（[".indexOf(text.charAt(i)) >= 0 ? Numerals.endOfDigits(text, i + 1, end) : i;
            boolean bracketed = year - i == 5 && year < end && "〕）]".indexOf(text.charAt(year)) >= 0;
            int serial = bracketed ? Numerals.endOfDigits(text, year + 1, end) : year;
            if (bracketed && serial > year + 1 && serial < end && text.charAt(serial) == '号') {
                return OptionalInt.of(serial + 1);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Integer> startOfCode(int from, int bracket) {
        for (int code = bracket - SHORTEST_CODE; code > Math.max(from, bracket - LONGEST_CODE); code--) {
            String before = text.substring(Math.max(from, code - LONGEST_NAME), code);
            boolean ends = before.endsWith("文件")
                    || DocumentTypes.endOf(before).isPresent()
                    || UnitNames.endAt(before, before.length(), 0)
                            .filter(m -> m.end() - m.start() > 1)
                            .isPresent();
            if (ends) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
