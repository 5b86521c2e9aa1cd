package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;

/**
 * Tells a blank within a word of a short line: beside a single ideograph behind the line's number or label (四、保 障措施, 12月上 旬), within
 * the name of a body (县住房和城 乡建设局), within 中共 and 附件 at a line's start.
 */
final class BrokenWord {
    private static final int LONGEST = 20;
    /** What the names of bodies start with that stand without their place. */
    private static final String LEVELS = "国省市县区州盟旗";

    private static final String PARTY = "中共";

    private final String text;
    private final Line line;
    private final int body;
    private final boolean units;

    /**
     * A line.
     *
     * @param mark the offset behind its number; where it starts if it has none
     */
    BrokenWord(String text, Line line, int mark) {
        this.text = text;
        this.line = line;
        Label label = Label.at(text, mark, line.end()).orElse(new Label(Label.Kind.OTHER, mark, mark));
        this.body = label.end();
        this.units = label.kind().isUnits();
    }

    /** Whether the word on both sides of a blank is one. */
    boolean isBrokenAt(int blank) {
        if (isOfParty(blank) || isOfAnnex(blank)) {
            return true;
        }
        if (body == line.start() || blank <= body) {
            return false;
        }
        int start = blank;
        while (start > body && blank - start < LONGEST && isHan(text.charAt(start - 1))) {
            start--;
        }
        int end = blank + 1;
        while (end < line.end() && end - blank < LONGEST && isHan(text.charAt(end))) {
            end++;
        }
        boolean single = start == blank - 1 || end == blank + 2;
        boolean name = units || (start == body && end == line.end());
        return single
                || endsHeading(blank, end)
                || (name && isName(text.substring(start, blank), text.substring(blank + 1, end)));
    }

    /** （一）健全协调 机制。: two ideographs are no sentence. */
    private boolean endsHeading(int blank, int end) {
        return end == blank + 3 && end < line.end() && text.charAt(end) == '。';
    }

    /** 附 件2: the heading of an annex, at the line's start. */
    private boolean isOfAnnex(int blank) {
        int behind = blank + 2;
        return blank == line.start() + 1
                && text.startsWith("附 件", line.start())
                && (behind == line.end() || !isHan(text.charAt(behind)));
    }

    /** The part in front is no name, the whole is one, and the part behind starts none. */
    private static boolean isName(String front, String behind) {
        return LEVELS.indexOf(front.charAt(0)) >= 0
                && LEVELS.indexOf(behind.charAt(0)) < 0
                && !front.startsWith("长", 1)
                && !UnitNames.endsLikeUnit(front)
                && UnitNames.isName(front + behind);
    }

    /** 中 共 某县委办公室 */
    private boolean isOfParty(int blank) {
        int start = line.start();
        boolean first = blank == start + 1 && text.startsWith("中 共", start);
        boolean second = blank > start
                && blank - start <= PARTY.length() + 1
                && text.substring(start, blank).replace(" ", "").equals(PARTY);
        int name = first ? blank + PARTY.length() : blank + 1;
        return (first || second)
                && name < line.end()
                && UnitNames.areNames(text.substring(name, line.end()).strip());
    }
}
