package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds who is told to do the work within a sentence: 由市发展改革委牵头，市财政局配合，…. A clause counts only if it has nothing but names, the word
 * of responsibility behind them, and 由 or another such clause in front, unless the word is 按职责分工负责.
 */
final class Assignments {
    private static final int LONGEST_CLAUSE = 120;
    private static final Lexicon<String> OPENINGS =
            Lexicon.of(List.of("此项工作", "该项工作", "本项工作", "上述工作", "以上工作", "具体工作", "具体", "此项任务", "该项任务", "统一", "均"));
    private static final List<String> PARTNERS = List.of("会同", "联合");
    private static final Lexicon<String> TAILS = Lexicon.of(List.of("实施", "落实", "组织实施", "推进", "办理", "抓好落实", "具体实施"));

    private static final String CLAUSE_MARKS = "，。；";
    private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(CLAUSE_MARKS);
    /** What the last word of such a clause ends with, marks that stay within it for a bracket is open included. */
    private static final CharacterSet ENDS = RoleWords.ends().and(TAILS.ends()).and(CharacterSet.of(RoleWords.BEHIND));

    private static final Lexicon<Role> DUTIES = Lexicon.read(Assignments.class, "duties.txt", Role.class);

    private final CharSequence text;

    Assignments(CharSequence text) {
        this.text = text;
    }

    /** The parties that the clauses of a line name, in order. */
    List<Party> in(int start, int end) {
        List<Party> parties = new ArrayList<>(inHeading(start, end));
        if (!canAssign(start, end)) {
            return parties;
        }
        boolean goesOn = false;
        for (Stretch clause : Stretch.split(text, start, end, CLAUSE_MARKS)) {
            Optional<Stretch> words = assigned(clause, goesOn);
            words.ifPresent(w -> parties.addAll(Parties.in(text, w.start(), w.end())));
            goesOn = words.isPresent();
        }
        return parties;
    }

    /** Whether a clause ends with a word that one must end with that tells who does the work: most lines have none. */
    private boolean canAssign(int start, int end) {
        int stop = start - 1;
        do {
            stop = CLAUSE_ENDS.indexIn(text, stop + 1, end);
            int last = stop - 1;
            while (last > start && text.charAt(last) == ' ') {
                last--;
            }
            // A run of marks is looked at where it starts.
            boolean empty = last >= start && CLAUSE_ENDS.contains(text.charAt(last));
            if (last >= start
                    && !empty
                    && ENDS.contains(text.charAt(last))
                    && roleOf(new Stretch(start, last + 1)).isPresent()) {
                return true;
            }
        } while (stop < end);
        return false;
    }

    /** 市财政局。负责落实经费…: a heading that names who has the duties below it. */
    private List<Party> inHeading(int start, int end) {
        int stop = Brackets.indexOutside(text, start, Math.min(end, start + LONGEST_CLAUSE), "。：，；");
        if (stop >= end || "。：".indexOf(text.charAt(stop)) < 0) {
            return List.of();
        }
        return DUTIES.at(text, stop + 1, end)
                .filter(duty -> areNames(start, stop))
                .map(duty -> Parties.listed(text, start, stop, duty.meaning()))
                .orElse(List.of());
    }

    /** The names and the word of responsibility of a clause. */
    private Optional<Stretch> assigned(Stretch clause, boolean goesOn) {
        if (clause.length() > LONGEST_CLAUSE) {
            return Optional.empty();
        }
        Optional<Lexicon.Match<Role>> role = roleOf(clause);
        if (role.isEmpty()) {
            return Optional.empty();
        }
        int from = behindOpening(clause);
        boolean opened = from > clause.start() || goesOn || role.get().meaning() == Role.JOINT;
        return role.filter(r -> opened && r.start() > from + 1 && areNames(from, r.start()))
                .map(r -> new Stretch(from, r.end()));
    }

    /** The word of responsibility that ends a clause, or that 实施 and its like follow. */
    private Optional<Lexicon.Match<Role>> roleOf(Stretch clause) {
        Optional<Lexicon.Match<String>> tail = TAILS.endingAt(text, clause.end(), clause.start());
        Optional<Lexicon.Match<Role>> role = tail.isPresent()
                ? RoleWords.atEnd(text, clause.start(), tail.get().start())
                : Optional.empty();
        return role.isPresent() ? role : RoleWords.atEnd(text, clause.start(), clause.end());
    }

    /** Where the names start behind 由, which opens the clause or follows words that mean the task itself. */
    private int behindOpening(Stretch clause) {
        int from = OPENINGS.at(text, clause.start(), clause.end())
                .map(Lexicon.Match::end)
                .orElse(clause.start());
        return from < clause.end() && text.charAt(from) == '由' ? from + 1 : clause.start();
    }

    private boolean areNames(int start, int end) {
        String words = text.subSequence(start, end).toString();
        for (String partner : PARTNERS) {
            words = words.replace(partner, "、");
        }
        List<Stretch> names = Stretch.split(words, 0, words.length(), "、");
        String all = words;
        return !names.isEmpty() && names.stream().allMatch(name -> isName(name.of(all)));
    }

    private static boolean isName(String words) {
        String name = words.endsWith("等") ? words.substring(0, words.length() - 1) : words;
        int open = name.indexOf('（');
        boolean balanced = open < 0 || Brackets.afterGroup(name, open, name.length()) > open + 1;
        return balanced && name.length() > 2 && UnitNames.isName(name);
    }
}
