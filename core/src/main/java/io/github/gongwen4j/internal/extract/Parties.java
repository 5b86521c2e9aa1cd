package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the parties of a responsibility statement: labelled (牵头单位：A；责任单位：B、C), closed by words of responsibility (A、B牵头，C等按职责
 * 分工负责), or a bare list of names.
 */
public final class Parties {
    private static final int LONGEST_NAME = 40;
    private static final Lexicon<String> NOT_NAMES = Lexicon.read(Parties.class, "no-unit-words.txt");
    private static final Lexicon<String> OPENINGS = Lexicon.of(List.of("由", "：", ":", "其中", "其中："));
    private static final Set<Role> ASIDE = Set.of(Role.SUPPORTING, Role.SUPERVISING);
    private static final Set<String> UNIT_WORDS = Set.of("单位", "部门", "地区", "主体");

    private final CharSequence text;
    private final NameLists lists;
    private final List<Party> parties = new ArrayList<>();

    private Parties(CharSequence text) {
        this.text = text;
        this.lists = new NameLists(text);
    }

    /** The parties that a statement's words, its brackets excluded, name. */
    static List<Party> in(CharSequence text, int start, int end) {
        Parties reader = new Parties(text);
        for (Stretch segment : Stretch.split(text, start, end, "。；;")) {
            // 以下均需…落实，不再列出 speaks of the tasks that follow.
            if (!segment.of(text).startsWith("以下")) {
                reader.readSegment(segment.start(), segment.end());
            }
        }
        return List.copyOf(reader.parties);
    }

    /** The parties of 以下均需各市人民政府落实: for every task that follows. */
    public static List<Party> declared(CharSequence text, int start, int end) {
        String words = text.subSequence(start, end).toString();
        int verb = Math.max(words.indexOf("均需"), Math.max(words.indexOf("均由"), words.indexOf("均须")));
        if (verb < 0) {
            return List.of();
        }
        Parties reader = new Parties(text);
        reader.readClosed(start + verb + 2, end);
        return List.copyOf(reader.parties);
    }

    /** The parties of a bare list that have one role. */
    static List<Party> listed(CharSequence text, int start, int end, Role role) {
        Parties reader = new Parties(text);
        reader.readList(start, end, role);
        return List.copyOf(reader.parties);
    }

    /** The parties behind a label, up to the next label or the end. */
    static List<Party> behindLabel(CharSequence text, Label label, int end) {
        Parties reader = new Parties(text);
        reader.readLabelled(label, end);
        return List.copyOf(reader.parties);
    }

    private void readSegment(int start, int end) {
        Optional<Label> label = Label.at(text, start, end);
        if (label.isPresent() && !label.get().kind().isText()) {
            readLabelled(label.get(), end);
        } else {
            readClosed(start, end);
        }
    }

    private void readLabelled(Label first, int end) {
        Label label = first;
        while (label != null) {
            Optional<Label> next = Label.next(text, label.end(), end);
            int stop = next.map(Label::start).orElse(end);
            if (label.kind().isUnits()) {
                readList(label.end(), stop, roleOf(label.kind()));
            }
            label = next.orElse(null);
        }
    }

    private static Role roleOf(Label.Kind kind) {
        return switch (kind) {
            case LEAD -> Role.LEAD;
            case SUPPORTING -> Role.SUPPORTING;
            case SUPERVISING -> Role.SUPERVISING;
            default -> Role.RESPONSIBLE;
        };
    }

    /** A labelled list may itself hold words of responsibility: 责任单位：A牵头，B、C配合. */
    private void readList(int start, int end, Role role) {
        for (Stretch segment : Stretch.split(text, start, end, "。；;")) {
            if (hasRoleWord(segment)) {
                int own = endOfOwn(segment);
                lists.pieces(segment.start(), own, "、，, \n").forEach(part -> addNames(part, role));
                readClosed(own, segment.end());
            } else {
                List<Stretch> names = lists.pieces(segment.start(), segment.end(), "、，, \n");
                Role shared = sharedRole(names).orElse(role);
                names.forEach(part -> addNames(part, shared));
            }
        }
    }

    /** A、B（按职责分工负责）: several share the work, though the bracket stands behind the last. */
    private Optional<Role> sharedRole(List<Stretch> names) {
        return names.isEmpty()
                ? Optional.empty()
                : roleInBrackets(names.get(names.size() - 1)).filter(role -> role == Role.JOINT);
    }

    /** 责任单位：A、B，C参与: where those start that only take part; A and B have the role of the label. */
    private int endOfOwn(Stretch segment) {
        int own = segment.start();
        for (Stretch group : Stretch.split(text, segment.start(), segment.end(), "，,")) {
            Optional<Lexicon.Match<Role>> role = firstRole(group, segment.end());
            if (role.isPresent()) {
                boolean aside = ASIDE.contains(role.get().meaning());
                return aside ? group.start() : segment.start();
            }
            own = group.end();
        }
        return own;
    }

    private boolean hasRoleWord(Stretch segment) {
        return firstRole(segment, segment.end()).isPresent();
    }

    private Optional<Lexicon.Match<Role>> firstRole(Stretch piece, int end) {
        for (int i = piece.start() + 1; i < piece.end(); i++) {
            i = behindBracket(i, piece.end());
            Optional<Lexicon.Match<Role>> role = i < piece.end() ? roleAt(i, end) : Optional.empty();
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** Lists, each closed by the word that gives it its role. */
    private void readClosed(int start, int end) {
        List<Stretch> pending = new ArrayList<>();
        Role last = Role.RESPONSIBLE;
        int from = start;
        int i = start;
        while (i < end) {
            i = i > from ? behindBracket(i, end) : i;
            Optional<Lexicon.Match<Role>> role = i > from && i < end ? roleAt(i, end) : Optional.empty();
            if (role.isPresent()) {
                pending.addAll(lists.pieces(from, i, "、，,"));
                assign(pending, role.get().meaning());
                last = role.get().meaning();
                pending.clear();
                from = role.get().end();
                i = from;
            } else {
                i++;
            }
        }
        pending.addAll(lists.pieces(from, end, "、，,"));
        Role rest = last;
        pending.forEach(part -> addNames(part, rest));
    }

    /** 市财政局（按职责分工负责）: what stands in brackets behind a name ends no list. */
    private int behindBracket(int i, int end) {
        return text.charAt(i) == '（' ? Brackets.afterGroup(text, i, end) : i;
    }

    /** A role word stands at a name's end: behind it come punctuation, the end, or the next name after 牵头 and its like. */
    private Optional<Lexicon.Match<Role>> roleAt(int i, int end) {
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

    /** A、B会同C、D负责: the names in front of 会同 lead, those behind it support. */
    private void assign(List<Stretch> names, Role role) {
        boolean jointly = names.stream().anyMatch(n -> indexOf(n, "会同") > n.start());
        Role current = jointly ? Role.LEAD : role;
        for (Stretch part : names) {
            int joined = indexOf(part, "会同");
            if (joined == part.start()) {
                current = Role.SUPPORTING;
                addNames(Stretch.trimmed(text, joined + 2, part.end()), current);
            } else if (joined > part.start()) {
                addNames(Stretch.trimmed(text, part.start(), joined), Role.LEAD);
                addNames(Stretch.trimmed(text, joined + 2, part.end()), Role.SUPPORTING);
                current = Role.SUPPORTING;
            } else {
                addNames(part, current);
            }
        }
    }

    private int indexOf(Stretch part, String word) {
        int at = part.of(text).indexOf(word);
        return at < 0 ? -1 : part.start() + at;
    }

    private void addNames(Stretch part, Role listed) {
        Stretch bare = withoutOpening(part);
        Role role = listed;
        Optional<Role> own = roleInBrackets(bare);
        if (own.isPresent()) {
            role = own.get();
            bare = new Stretch(bare.start(), Brackets.openerOf(text, bare.end() - 1, bare.start()));
        }
        int etc = bare.of(text).lastIndexOf('等');
        // 高等学校 is no list.
        if (etc > 0 && "高中初平同".indexOf(text.charAt(bare.start() + etc - 1)) < 0) {
            addEach(new Stretch(bare.start(), bare.start() + etc), role);
            Stretch rest = new Stretch(bare.start() + etc + 1, bare.end());
            // 等部门 and 等单位 only say of what kind the others are.
            if (rest.length() > 2) {
                addEach(rest, role);
            }
            return;
        }
        addEach(bare, role);
    }

    /** 市生态环境局（牵头）: the bracket behind a name gives that name its role. */
    private Optional<Role> roleInBrackets(Stretch part) {
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

    private Stretch withoutOpening(Stretch part) {
        int start = part.start();
        Optional<Lexicon.Match<String>> opening = OPENINGS.at(text, start, part.end());
        int from = opening.map(Lexicon.Match::end).orElse(start);
        return Stretch.trimmed(text, Opening.afterBy(text, from, part.end()), part.end());
    }

    private void addEach(Stretch part, Role role) {
        lists.joined(part).forEach(name -> add(name, role));
    }

    private void add(Stretch part, Role role) {
        String name = part.of(text);
        boolean digits = name.chars().anyMatch(c -> Characters.isDigit((char) c) || c == '：');
        if (part.length() < 2
                || part.length() > LONGEST_NAME
                || digits
                || NOT_NAMES.at(name, 0, name.length()).isPresent()) {
            return;
        }
        boolean known = parties.stream()
                .anyMatch(p -> p.role() == role && p.name().of(text).equals(name));
        if (!known) {
            parties.add(new Party(part, role));
        }
    }
}
