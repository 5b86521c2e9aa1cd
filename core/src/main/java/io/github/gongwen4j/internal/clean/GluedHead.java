package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.Grades;
import io.github.gongwen4j.internal.lexicon.JointNames;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.LinkedHashSet;
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
    private static final String LETTERHEAD = "文件";
    private static final int LONGEST_LABEL = 7;
    private static final int LONGEST_CONTROLS = 100;

    private final String text;
    private final int end;
    private final Set<Integer> breaks = new TreeSet<>();
    private final Set<String> issuers = new LinkedHashSet<>();
    private Optional<Stretch> title = Optional.empty();

    private GluedHead(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * Reads the head of a line.
     *
     * @param end where the first item starts
     * @param lineEnd where the line ends, in which signatures are looked for
     */
    static GluedHead of(String text, int start, int end, int lineEnd) {
        GluedHead head = new GluedHead(text, end);
        head.read(start, lineEnd);
        return head;
    }

    /** The offsets that start a line. */
    Set<Integer> breaks() {
        return breaks;
    }

    /** The title. */
    Optional<Stretch> title() {
        return title;
    }

    /** The names that the title starts with. */
    Set<String> issuers() {
        return issuers;
    }

    private void read(int lineStart, int lineEnd) {
        int start = NewsLead.endOnLine(text, lineStart, Math.min(end, lineEnd));
        breaks.add(start);
        GluedTitle titles = new GluedTitle(text, end);
        Optional<Stretch> repeated = RepeatedTitle.in(text, start, end);
        title = repeated.isPresent()
                ? repeated
                : titles.behindChrome(start, GluedSignatures.dates(text, start, lineEnd));
        if (title.isEmpty()) {
            title = inFront(titles, start).map(this::withoutGrade);
        } else {
            number(start, title.get().start());
            addRemarks(start, title.get().start());
        }
        int at = title.map(found -> behindTitle(titles, found))
                .orElseGet(() -> number(start, end).orElse(start));
        at = behindRecipients(behindDate(at));
        Set<Integer> signatures = GluedSignatures.in(text, at, end, issuers);
        signatures.addAll(GluedSignatures.ofNames(text, end, lineEnd, issuers));
        breaks.addAll(signatures);
        // Where the title has lines of its own above, the notice names what it encloses, too.
        Stretch named = title.orElse(new Stretch(at, at));
        breaks.addAll(new GluedEnclosure(text, new Stretch(at, end), lineEnd).breaks(named, signatures));
        breaks.remove(lineStart);
    }

    /** Behind the title, the number below it and a portal's controls. */
    private int behindTitle(GluedTitle titles, Stretch title) {
        breaks.add(title.start());
        breaks.add(title.end());
        addIssuers(title);
        int at = titles.endOfSerial(number(title.end(), end).orElse(title.end()));
        breaks.add(at);
        return behindControls(at);
    }

    /** Behind the line of the date; one in brackets has the name in front of it as a line of its own. */
    private int behindDate(int at) {
        int dated = GluedDate.endOf(text, at, end);
        if (dated > at) {
            breaks.addAll(List.of(at, GluedDate.startOf(text, at, dated), dated));
        }
        return dated;
    }

    private int behindRecipients(int behindDate) {
        int at = Blanks.after(text, behindDate, end);
        OptionalInt colon = GluedRecipients.endOf(text, at, end);
        if (colon.isPresent()) {
            breaks.add(at);
            breaks.add(colon.getAsInt());
        }
        return colon.orElse(at);
    }

    /** The title at the start, behind the number there, or behind the fields of a portal's table. */
    private Optional<Stretch> inFront(GluedTitle titles, int start) {
        int from = PortalFields.endOf(text, start, end).orElse(start);
        OptionalInt titleEnd = titles.endOf(from);
        Optional<GluedNumber> number = from > start ? Optional.empty() : GluedNumber.in(text, start, end);
        if (number.isPresent()
                && (titleEnd.isEmpty() || titleEnd.getAsInt() > number.get().end())) {
            from = number(start, end).orElse(start);
            titleEnd = titles.endOf(from);
        }
        return titleEnd.isPresent() ? Optional.of(new Stretch(from, titleEnd.getAsInt())) : Optional.empty();
    }

    /** 特急某市教育局关于…的通知: the grade of urgency or secrecy stands on a line of its own. */
    private Stretch withoutGrade(Stretch title) {
        int words = title.start();
        for (int i = 0; i < Grades.LENGTH && words < title.end(); i++) {
            words = Blanks.after(text, words + 1, title.end());
        }
        boolean grade = Grades.all()
                .contains(text.substring(title.start(), Math.min(words, title.end()))
                        .replace(" ", ""));
        return grade && words < title.end() ? new Stretch(words, title.end()) : title;
    }

    /** 分享 打印各县人民政府：: where the addressees start behind a portal's controls; the offset itself if none stand there. */
    private int behindControls(int from) {
        for (int i = text.indexOf('各', from + 1); i > from && i - from < LONGEST_CONTROLS && i < end; ) {
            String before = text.substring(from, i);
            if ((before.endsWith("号") || PageChrome.endsWithControl(before) || isSource(before))
                    && GluedRecipients.endOf(text, i, end).isPresent()) {
                return i;
            }
            i = text.indexOf('各', i + 1);
        }
        return from;
    }

    /** 来源：全总法律工作部: whom the page has the document from. */
    private static boolean isSource(String words) {
        int colon = words.lastIndexOf("来源：");
        return colon >= 0
                && UnitNames.isName(words.substring(colon + "来源：".length()).strip());
    }

    /** What a portal remarks on the document above its title stands in lines of its own: 发布时间：. */
    private void addRemarks(int from, int limit) {
        int i = from + 1;
        while (i < limit) {
            int colon = colonAfter(i, limit);
            boolean remark = colon < limit && PageRemarks.isName(text, i, colon);
            if (remark) {
                breaks.add(i);
            }
            i = remark ? colon : i + 1;
        }
    }

    private int colonAfter(int from, int limit) {
        int stop = Math.min(limit, from + LONGEST_LABEL);
        int i = from;
        while (i < stop && text.charAt(i) != '：') {
            i++;
        }
        return i < stop ? i : limit;
    }

    /** 某委员会文件某委发〔2021〕3号: the name in the letterhead. */
    private void addLetterhead(int start, int number) {
        int stop = text.substring(start, Math.max(start, number)).indexOf(LETTERHEAD);
        if (stop > 0) {
            addIssuers(start, start + stop);
        }
    }

    /** The names in front of 关于, or of the year. */
    private void addIssuers(Stretch title) {
        int about = title.start() + title.of(text).indexOf("关于");
        int year = title.start();
        while (year < title.end() && !isDigit(text.charAt(year))) {
            year++;
        }
        addIssuers(title.start(), about > title.start() ? about : year);
    }

    private void addIssuers(int start, int end) {
        JointNames.in(text, start, end).forEach(name -> issuers.add(name.of(text)));
    }

    private int withoutBlanks(int offset) {
        int i = offset;
        while (i + 1 < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The number stands on a line of its own. Gives the offset behind it. */
    private OptionalInt number(int from, int limit) {
        Optional<GluedNumber> number = GluedNumber.in(text, from, limit);
        number.ifPresent(n -> {
            breaks.add(n.end());
            // The number of a field (文号：…) stays with its name.
            n.start().stream()
                    .filter(at -> "：:]】".indexOf(text.charAt(withoutBlanks(at))) < 0)
                    .forEach(breaks::add);
            addLetterhead(from, n.end());
        });
        return number.isPresent() ? OptionalInt.of(number.get().end()) : OptionalInt.empty();
    }
}
