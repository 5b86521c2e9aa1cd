package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Occurrences;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the responsibility statements of a line: （市财政局、市人社局按职责分工负责） at the end of a stretch of text, 责任单位：… within or at
 * the start of a line.
 */
public final class Statements {
    private static final int LONGEST = 400;
    private static final int LONGEST_SENTENCE = 160;
    private static final String OPENERS = "《“（【[〔";
    /** What a label within a line ends with. */
    private static final String LABEL_ENDS = "：:】";

    private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。！？ ；），");
    private static final CharacterSet STOPS = CharacterSet.of(OPENERS).and(SENTENCE_ENDS);
    private static final String OFFICE_ENDS = "局股委办室处科";
    private static final String PLACE_ENDS = "县区市旗州省镇乡";
    /** What names of offices and institutes end with, and much else. */
    private static final String INSTITUTE_ENDS = "处科馆所站场会团";

    private static final int LONGEST_NAME = 20;
    private static final Lexicon<String> REMARKS =
            Lexicon.of(List.of("下同", "列第一", "列首位", "排第一", "排在第一", "排名第一", "排首位", "第一个", "首位", "以下", "不再列出"));
    private static final Lexicon<String> NO_LIST =
            Lexicon.of(List.of("如", "含", "包括", "指", "即", "以下", "不含", "除", "原", "见", "详见", "参照", "名单", "共", "不包括"));

    private final String text;
    private final Times times;
    private final Occurrences openers;
    private final Occurrences labelEnds;

    /** Prepares to search a text. */
    public Statements(String text, Times times) {
        this.text = text;
        this.times = times;
        this.openers = Occurrences.of(OPENERS, text);
        this.labelEnds = Occurrences.of(LABEL_ENDS, text);
    }

    /** The statements within a line of running text, in order. */
    public List<Statement> inLine(int start, int end) {
        List<Statement> found = new ArrayList<>();
        for (int i = nextPlace(start, start, end); i < end; i = nextPlace(i, start, end)) {
            char c = text.charAt(i);
            boolean behindSentence = i > start && endsSentence(text.charAt(i - 1));
            if (c == '《' || c == '“') {
                i = Brackets.afterGroup(text, i, end);
                continue;
            }
            Optional<Statement> statement = "（【[〔".indexOf(c) >= 0 ? bracketed(i, start, end) : Optional.empty();
            if (statement.isEmpty() && behindSentence) {
                statement = labelled(i, end);
            }
            if (statement.isPresent()) {
                found.add(statement.get());
                i = statement.get().end();
            } else {
                i = c == '（' ? Brackets.afterGroup(text, i, end) : i + 1;
            }
        }
        if (found.isEmpty() && end > start) {
            sentence(start, end).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            // Who is told within the sentence is told for all of it; no words are taken from it.
            List<Party> assigned = new Assignments(text).in(start, end);
            if (!assigned.isEmpty()) {
                found.add(new Statement(end, end, assigned, List.of()));
            }
        }
        return found;
    }

    /** The first place, from one on, at which a statement may start: at an opener or, with a label, behind the end of a sentence. */
    private int nextPlace(int from, int start, int end) {
        if (!labelEnds.isIn(from, end)) {
            return openers.firstIn(from, end);
        }
        if (from > start && from < end && endsSentence(text.charAt(from - 1))) {
            return from;
        }
        int stop = STOPS.indexIn(text, from, end);
        return stop < end && endsSentence(text.charAt(stop)) ? stop + 1 : stop;
    }

    /** …活动1000场。省商务厅牵头，各市政府负责。: a last sentence of nothing but parties and words of responsibility. */
    private Optional<Statement> sentence(int start, int end) {
        int stop = isSentenceEnd(text.charAt(end - 1)) ? end - 1 : end;
        if (RoleWords.atEnd(text, start, stop).isEmpty()) {
            return Optional.empty();
        }
        int from = stop;
        int limit = Math.max(start, stop - LONGEST_SENTENCE);
        while (from > limit && !isSentenceEnd(text.charAt(from - 1))) {
            from--;
        }
        boolean whole = (from > start && isSentenceEnd(text.charAt(from - 1))) || (from == start && startsLine(start));
        List<Stretch> pieces = whole ? Stretch.split(text, from, stop, "，；") : List.of();
        if (pieces.isEmpty() || !pieces.stream().allMatch(this::isPartyClause)) {
            return Optional.empty();
        }
        List<Party> parties = Parties.in(text, from, stop);
        return parties.isEmpty() ? Optional.empty() : Optional.of(new Statement(from, end, parties, List.of()));
    }

    /** Whether a paragraph without a number starts here. */
    private boolean startsLine(int start) {
        return start == 0 || text.charAt(start - 1) == '\n';
    }

    /** 省文化和旅游厅、省体育局等配合; 第三条所列事项由各部门负责 is a sentence about something. */
    private boolean isPartyClause(Stretch piece) {
        Optional<Lexicon.Match<Role>> role = RoleWords.atEnd(text, piece.start(), piece.end());
        return role.filter(r -> r.start() > piece.start() + 1
                        && Opening.afterBy(text, piece.start(), r.start()) == piece.start()
                        && isListOfNames(piece.start(), r.start()))
                .isPresent();
    }

    /** The statement that a field's line makes: its label and what follows. */
    public Statement ofField(Label label, int start, int end) {
        List<Party> parties = Parties.behindLabel(text, label, end);
        return new Statement(start, end, parties, timesOf(label, end));
    }

    /** The words of a field whose label stands on the line above. */
    public Statement ofField(Label.Kind kind, int start, int end) {
        return ofField(new Label(kind, start, start), start, end);
    }

    private List<TimeExpression> timesOf(Label label, int end) {
        List<TimeExpression> found = new ArrayList<>();
        Label current = label;
        while (current != null) {
            Optional<Label> next = Label.next(text, current.end(), end);
            int stop = next.map(Label::start).orElse(end);
            if (current.kind() == Label.Kind.TIME || current.kind().isUnits()) {
                found.addAll(times.inSlot(current.end(), stop));
            }
            current = next.orElse(null);
        }
        return found;
    }

    private static boolean endsSentence(char c) {
        return SENTENCE_ENDS.contains(c);
    }

    private Optional<Statement> labelled(int i, int end) {
        Optional<Label> label = Label.at(text, i, end);
        return label.isEmpty()
                ? Optional.empty()
                : label.filter(l -> l.kind().isUnits() || l.kind() == Label.Kind.TIME)
                        .filter(l -> colonBefore(l.end()))
                        .map(l -> ofField(l, i, end));
    }

    private boolean colonBefore(int offset) {
        int i = offset - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return LABEL_ENDS.indexOf(text.charAt(i)) >= 0;
    }

    private Optional<Statement> bracketed(int open, int start, int end) {
        int after = Brackets.afterGroup(text, open, Math.min(end, open + LONGEST));
        if (after == open + 1) {
            // A bracket that the text never closes still ends with the line.
            boolean last = text.charAt(open) == '（'
                    && end - open < LONGEST
                    && RoleWords.atEnd(text, open, end).isPresent();
            after = last ? end : after;
        }
        if (after == open + 1 || !standsAtEnd(open, after, start, end)) {
            return labelledAfterFrame(open, after, end);
        }
        boolean closed = "）】]〕".indexOf(text.charAt(after - 1)) >= 0;
        int inner = open + 1;
        int innerEnd = closed ? after - 1 : after;
        if (!isStatement(inner, innerEnd)) {
            return labelledAfterFrame(open, after, end);
        }
        List<Party> parties = Parties.in(text, inner, innerEnd);
        List<TimeExpression> slot = times.inSlot(inner, innerEnd);
        return parties.isEmpty() && slot.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(open, after, parties, slot));
    }

    /** 【责任单位】… */
    private Optional<Statement> labelledAfterFrame(int open, int after, int end) {
        return text.charAt(open) == '（' || after == open + 1 ? Optional.empty() : labelled(open, end);
    }

    /** A statement closes a stretch: behind it comes the end of the line or of a sentence, before it mostly, too. */
    private boolean standsAtEnd(int open, int after, int start, int end) {
        boolean behindSentence = open > start && endsSentence(text.charAt(open - 1));
        boolean beforeEnd =
                after >= end || isSentenceEnd(text.charAt(after)) || "；，（【".indexOf(text.charAt(after)) >= 0;
        return behindSentence || beforeEnd;
    }

    private boolean isStatement(int start, int end) {
        if (Label.at(text, start, end).isPresent()) {
            return holdsLabel(start, end);
        }
        Optional<Lexicon.Match<Role>> role = RoleWords.atEnd(text, start, end);
        if (role.isPresent() && role.get().start() > start) {
            return true;
        }
        return isListOfNames(start, end) || isFollowed(start, end);
    }

    private boolean holdsLabel(int start, int end) {
        Optional<Label> label = Label.at(text, start, end);
        while (label.isPresent()) {
            if (label.get().kind().isUnits() || label.get().kind() == Label.Kind.TIME) {
                return true;
            }
            label = Label.next(text, label.get().end(), end);
        }
        return false;
    }

    /** （A牵头，B配合，年底前完成）, （A、B负责，下同）: a statement with a time or a remark behind it. */
    private boolean isFollowed(int start, int end) {
        List<Stretch> pieces = Stretch.split(text, start, end, "，；。");
        int last = pieces.size();
        while (last > 1 && isTimeOrRemark(pieces.get(last - 1))) {
            last--;
        }
        if (last == pieces.size() || last == 0) {
            return false;
        }
        int stop = pieces.get(last - 1).end();
        boolean role = RoleWords.atEnd(text, pieces.get(last - 1).start(), stop)
                .filter(r -> r.start() > start + 1)
                .isPresent();
        return role || isListOfNames(start, stop);
    }

    private boolean isTimeOrRemark(Stretch piece) {
        return REMARKS.at(text, piece.start(), piece.end()).isPresent()
                || !times.inSlot(piece.start(), piece.end()).isEmpty();
    }

    private boolean isListOfNames(int start, int end) {
        if (NO_LIST.at(text, start, end).isPresent()) {
            return false;
        }
        List<String> names = Stretch.split(text, start, end, "、，；").stream()
                .map(n -> n.of(text))
                .toList();
        boolean behindSentence = start >= 2 && isSentenceEnd(text.charAt(start - 2));
        // 。（人事股） is an office, 。（北京市） is a place.
        boolean place = end - start == 3 && (!behindSentence || OFFICE_ENDS.indexOf(text.charAt(end - 1)) < 0);
        if (names.isEmpty() || end - start < 3 || place) {
            return false;
        }
        long known = names.stream()
                .filter(n -> isName(n) || (behindSentence && isInstitute(n)))
                .count();
        return known == names.size()
                || (behindSentence
                        && 2 * known >= names.size()
                        && names.stream().allMatch(Statements::mayBeName));
    }

    /** 省属各高校 beside names that are known as such. */
    private static boolean mayBeName(String words) {
        return words.length() > 2
                && words.length() <= LONGEST_NAME
                && words.chars().allMatch(c -> isHan((char) c) || c == '（' || c == '）');
    }

    /** 。（法规处、规划投资处） behind a sentence; elsewhere such words may be places. */
    private static boolean isInstitute(String words) {
        return words.length() > 2
                && mayBeName(words)
                && UnitNames.isName(words)
                && INSTITUTE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isName(String name) {
        // 市生态环境局（牵头）
        int open = name.endsWith("）") ? name.lastIndexOf('（') : -1;
        boolean ruled =
                open > 0 && RoleWords.atEnd(name, open + 1, name.length() - 1).isPresent();
        String words = ruled ? name.substring(0, open) : name;
        String bare = words.endsWith("等") ? words.substring(0, words.length() - 1) : words;
        boolean place = bare.length() < 3;
        return !place
                && UnitNames.isName(bare)
                && (PLACE_ENDS + INSTITUTE_ENDS).indexOf(bare.charAt(bare.length() - 1)) < 0;
    }
}
