package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.NamePieces;
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
    private static final int WIDEST_INDENT = 8;
    private static final String OPENERS = "《“（【[〔";
    /** What a label within a line ends with. */
    private static final String LABEL_ENDS = "：:】";

    private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。！？ ；），");
    private static final CharacterSet STOPS = CharacterSet.of(OPENERS).and(SENTENCE_ENDS);

    private final String text;
    private final Times times;
    private final NamingBrackets brackets;
    private final Occurrences openers;
    private final Occurrences labelEnds;

    /** Prepares to search a text. */
    public Statements(String text, Times times) {
        this.text = text;
        this.times = times;
        this.brackets = new NamingBrackets(text, times);
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

    /**
     * …活动1000场。省商务厅牵头，各市政府负责。: a last sentence of nothing but parties and words of responsibility, be it one of which only the
     * closing bracket is left.
     */
    private Optional<Statement> sentence(int start, int end) {
        char last = text.charAt(end - 1);
        int stop = isSentenceEnd(last) || last == '）' ? end - 1 : end;
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
        if (pieces.isEmpty() || !pieces.stream().allMatch(p -> isPartyClause(p) || areNames(p))) {
            return Optional.empty();
        }
        List<Party> parties = Parties.in(text, from, stop);
        return parties.isEmpty() ? Optional.empty() : Optional.of(new Statement(from, end, parties, List.of()));
    }

    /** Whether a paragraph without a number starts here. */
    private boolean startsLine(int start) {
        int line = Blanks.before(text, start, Math.max(0, start - WIDEST_INDENT));
        return line == 0 || text.charAt(line - 1) == '\n';
    }

    /** 省文化和旅游厅、省体育局等配合; 第三条所列事项由各部门负责 is a sentence about something. */
    private boolean isPartyClause(Stretch piece) {
        Optional<Lexicon.Match<Role>> role = RoleWords.atEnd(text, piece.start(), piece.end());
        return role.filter(r -> r.start() > piece.start() + 1
                        && Opening.afterBy(text, piece.start(), r.start()) == piece.start()
                        && brackets.isListOfNames(piece.start(), r.start()))
                .isPresent();
    }

    /** 人民银行省分行牵头，省委金融办，省证监局按职责分工负责: names that the words of responsibility behind the next comma hold for, too. */
    private boolean areNames(Stretch piece) {
        return brackets.isListOfNames(piece.start(), piece.end())
                && NamePieces.of(text, piece.start(), piece.end(), "、").stream()
                        .allMatch(name -> UnitNames.isName(name.of(text)));
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
                int slot = endOfSlot(current.end(), stop);
                found.addAll(times.inSlot(current.end(), slot));
                found.addAll(times.inText(slot, stop));
            }
            current = next.orElse(null);
        }
        return found;
    }

    /** 时间：5月30日—6月4日。根据会议部署，召开…: sentences with commas behind that of the times are text. */
    private int endOfSlot(int start, int end) {
        int first = Clauses.endOfFirst(text, start, end, "。");
        return first < end && text.indexOf('，', first) >= 0 && text.indexOf('，', first) < end ? first : end;
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
                    && (RoleWords.atEnd(text, open, end).isPresent() || opensWithUnits(open + 1, end));
            after = last ? end : after;
        }
        if (after == open + 1 || !standsAtEnd(open, after, start, end)) {
            return labelledAfterFrame(open, after, end);
        }
        boolean closed = "）】]〕".indexOf(text.charAt(after - 1)) >= 0;
        int inner = open + 1;
        int innerEnd = closed ? after - 1 : endOfNames(inner, after);
        if (!brackets.isStatement(inner, innerEnd)) {
            return labelledAfterFrame(open, after, end);
        }
        List<Party> parties = Parties.in(text, inner, innerEnd);
        List<TimeExpression> slot = times.inSlot(inner, innerEnd);
        return parties.isEmpty() && slot.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(open, after, parties, slot));
    }

    /** Where a statement that nothing closes ends: of a name that breaks off nothing is told. */
    private int endOfNames(int start, int end) {
        int name = end;
        while (name > start && "、，；：".indexOf(text.charAt(name - 1)) < 0) {
            name--;
        }
        boolean whole = name == end
                || name == start
                || UnitNames.endAt(text, end, name).isPresent()
                || RoleWords.atEnd(text, name, end).isPresent();
        return whole ? end : name - 1;
    }

    /** （牵头单位：省教育厅；责任单位：省财政厅、: where the text breaks off, what stands in front of that is told. */
    private boolean opensWithUnits(int start, int end) {
        return Label.at(text, start, end)
                .filter(label -> label.kind().isUnits() && colonBefore(label.end()))
                .isPresent();
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
}
