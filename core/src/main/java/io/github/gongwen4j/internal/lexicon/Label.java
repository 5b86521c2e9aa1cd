package io.github.gongwen4j.internal.lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * A labelled stretch such as 责任单位：… or 完成时限：….
 *
 * @param kind what follows the label
 * @param start where the label starts
 * @param end where what follows starts
 */
public record Label(Kind kind, int start, int end) {

    /** What follows a label. */
    public enum Kind {
        /** Leading units. */
        LEAD,
        /** Responsible units. */
        RESPONSIBLE,
        /** Supporting units. */
        SUPPORTING,
        /** Supervising units. */
        SUPERVISING,
        /** By when. */
        TIME,
        /** What the item is about: the problem. */
        SUBJECT,
        /** What the item is called: 任务名称：…. */
        NAME,
        /** What is to be done. */
        CONTENT,
        /** Persons, telephone numbers and other things that are no part of a task. */
        OTHER;

        /** Whether words of the item itself follow. */
        public boolean isText() {
            return this == SUBJECT || this == NAME || this == CONTENT;
        }

        /** Whether units follow. */
        public boolean isUnits() {
            return this == LEAD || this == RESPONSIBLE || this == SUPPORTING || this == SUPERVISING;
        }
    }

    private static final int LONGEST_VARIANT = 2;
    private static final int LONGEST_NAME = 30;
    /** Labels that are headings of work as well, unless a name follows. */
    private static final Set<String> OF_NAMES = Set.of("技术指导", "业务指导");

    private static final int SHORTEST_GLUED = 4;
    private static final Lexicon<Kind> IN_BRACKETS = Lexicon.read(Label.class, "labels-in-brackets.txt", Kind.class);
    private static final Lexicon<Kind> WORDS = Lexicon.read(Label.class, "labels.txt", Kind.class);
    private static final CharacterSet FRAMES = CharacterSet.of("【[");
    /** What a label starts with. */
    private static final CharacterSet STARTS =
            WORDS.starts().and(IN_BRACKETS.starts()).and(FRAMES);

    /** The label that starts at an offset, blanks and an opening bracket skipped. */
    public static Optional<Label> at(CharSequence text, int offset, int limit) {
        int start = behindDash(text, Blanks.after(text, offset, limit), limit);
        if (start == limit || !STARTS.contains(text.charAt(start))) {
            return Optional.empty();
        }
        boolean framed = FRAMES.contains(text.charAt(start));
        int word = framed ? start + 1 : start;
        Optional<Label> inBrackets = inBrackets(text, start, limit);
        if (inBrackets.isPresent()) {
            return inBrackets;
        }
        return WORDS.at(text, word, limit).flatMap(match -> {
            int end = Blanks.after(text, behindVariant(text, match.end(), limit), limit);
            if (framed) {
                // [责任单位：某局] is a statement in brackets.
                if (end < limit && "】]".indexOf(text.charAt(end)) < 0) {
                    return Optional.empty();
                }
                end = end < limit ? Blanks.after(text, end + 1, limit) : end;
            }
            boolean colon = end < limit && (text.charAt(end) == '：' || text.charAt(end) == ':');
            if (OF_NAMES.contains(text.subSequence(word, match.end()).toString())
                    && !(colon && startsWithName(text, Blanks.after(text, end + 1, limit), limit))) {
                return Optional.empty();
            }
            if (colon) {
                return Optional.of(new Label(match.meaning(), start, Blanks.after(text, end + 1, limit)));
            }
            boolean alone = end == limit;
            boolean byBlank = end > match.end();
            boolean glued = match.meaning().isUnits() && isGlued(text, word, match.end(), limit);
            return framed || alone || byBlank || glued
                    ? Optional.of(new Label(match.meaning(), start, end))
                    : Optional.empty();
        });
    }

    /** （牵头单位市委编办，配合单位市财政局）: the colon is lost; what stands behind is a name and nothing else. */
    private static boolean isGlued(CharSequence text, int start, int end, int limit) {
        boolean apart = start == 0 || "（，；。\n".indexOf(text.charAt(start - 1)) >= 0;
        return apart && end < limit && UnitNames.startsName(text.charAt(end)) && startsWithName(text, end, limit);
    }

    /** 技术指导：市农业科学院, but not 技术指导：组织专家下乡. */
    private static boolean startsWithName(CharSequence text, int offset, int limit) {
        int end = offset;
        int stop = Math.min(limit, offset + LONGEST_NAME);
        while (end < stop && "、，；。）\n ".indexOf(text.charAt(end)) < 0) {
            end = text.charAt(end) == '（' ? Brackets.afterGroup(text, end, stop) : end + 1;
        }
        return end > offset && UnitNames.isName(text.subSequence(offset, end));
    }

    /** ——责任单位：某局 */
    private static int behindDash(CharSequence text, int offset, int limit) {
        boolean dash = offset + 2 < limit && text.charAt(offset) == '—' && text.charAt(offset + 1) == '—';
        return dash ? offset + 2 : offset;
    }

    /** 责任单位（部门）：: the other kind that the label may mean, in brackets in front of its colon. */
    private static int behindVariant(CharSequence text, int offset, int limit) {
        int close = offset + LONGEST_VARIANT + 1;
        boolean variant = close + 1 < limit && text.charAt(offset) == '（' && text.charAt(close) == '）';
        return variant && text.charAt(close + 1) == '：' ? close + 1 : offset;
    }

    /** （主办：市教育局；协办：市财政局） */
    private static Optional<Label> inBrackets(CharSequence text, int start, int limit) {
        if (start == 0 || "（；，".indexOf(text.charAt(start - 1)) < 0) {
            return Optional.empty();
        }
        return IN_BRACKETS
                .at(text, start, limit)
                .filter(m -> m.end() < limit && "：:".indexOf(text.charAt(m.end())) >= 0)
                .map(m -> new Label(m.meaning(), start, Blanks.after(text, m.end() + 1, limit)));
    }

    /**
     * The first label within a stretch that has a colon or a frame, and stands after a separator unless it is long enough to be
     * told without: 市教育局责任单位：….
     */
    public static Optional<Label> next(CharSequence text, int offset, int limit) {
        for (int i = STARTS.indexIn(text, offset, limit); i < limit; i = STARTS.indexIn(text, i + 1, limit)) {
            boolean separated = i == offset || " 。；，、（）".indexOf(text.charAt(i - 1)) >= 0;
            Optional<Label> label = at(text, i, limit);
            if (label.isPresent() && (separated || label.get().isLong()) && isMarked(text, label.get())) {
                return label;
            }
        }
        return Optional.empty();
    }

    private boolean isLong() {
        return end - start > SHORTEST_GLUED;
    }

    /** With a colon or a frame, or right in front of a name. */
    private static boolean isMarked(CharSequence text, Label label) {
        int last = lastOf(text, label);
        return "：:】".indexOf(text.charAt(last)) >= 0
                || (last + 1 == label.end && isGlued(text, label.start, label.end, text.length()));
    }

    private static int lastOf(CharSequence text, Label label) {
        int i = label.end() - 1;
        while (text.charAt(i) == ' ') {
            i--;
        }
        return i;
    }
}
