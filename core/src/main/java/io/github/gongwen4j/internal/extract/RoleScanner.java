package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.model.Role;
import java.util.Optional;
import java.util.Set;

/** Finds the words that give names their role: behind a list of them (A、B牵头), or in brackets behind one of them. */
final class RoleScanner {
    private static final Set<String> UNIT_WORDS = Set.of("单位", "部门", "地区", "主体");

    private final CharSequence text;

    RoleScanner(CharSequence text) {
        this.text = text;
    }

    /** The first role word in a piece, which may reach beyond it; one at the piece's start has no names in front. */
    Optional<Lexicon.Match<Role>> first(Stretch piece, int end) {
        for (int i = piece.start() + 1; i < piece.end(); i++) {
            i = behindBracket(i, piece.end());
            Optional<Lexicon.Match<Role>> role = i < piece.end() ? at(i, end) : Optional.empty();
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** A role word stands at a name's end: behind it come punctuation, the end, or the next name after 牵头 and its like. */
    Optional<Lexicon.Match<Role>> at(int i, int end) {
        Optional<Lexicon.Match<Role>> role = RoleWords.at(text, i, end);
        if (role.isEmpty()) {
            return role;
        }
        int after = role.get().end();
        boolean closes = after == end || "，、；。, ".indexOf(text.charAt(after)) >= 0;
        boolean leads = role.get().meaning() == Role.LEAD || after - i > 3;
        boolean inBrackets = i > 0 && text.charAt(i - 1) == '（';
        return (closes || leads) && !inBrackets && !namesUnit(after, end) ? role : Optional.empty();
    }

    /** 各牵头单位: the word is part of a name. */
    private boolean namesUnit(int after, int end) {
        return after + 2 <= end
                && UNIT_WORDS.contains(text.subSequence(after, after + 2).toString());
    }

    /** 市财政局（按职责分工负责）: what stands in brackets behind a name ends no list. */
    int behindBracket(int i, int end) {
        return text.charAt(i) == '（' ? Brackets.afterGroup(text, i, end) : i;
    }

    /** 市生态环境局（牵头）: the bracket behind a name gives that name its role. */
    Optional<Role> inBrackets(Stretch part) {
        if (part.length() < 4 || text.charAt(part.end() - 1) != '）') {
            return Optional.empty();
        }
        int open = Brackets.openerOf(text, part.end() - 1, part.start());
        if (open <= part.start()) {
            return Optional.empty();
        }
        String words = text.subSequence(open + 1, part.end() - 1).toString();
        boolean named = words.endsWith("单位") || words.endsWith("部门");
        String bare = named ? words.substring(0, words.length() - 2) : words;
        return RoleWords.at(bare, 0, bare.length())
                .filter(m -> m.end() == bare.length())
                .map(Lexicon.Match::meaning);
    }
}
