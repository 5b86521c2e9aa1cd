package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
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
    /** 以下均需…落实，不再列出 speaks of the tasks that follow, 第一个逗号前为牵头单位 of how lists are read. */
    private static final Lexicon<String> REMARKS = Lexicon.of(List.of("以下", "下列", "第一个", "逗号前", "分号前"));

    private static final Lexicon<String> ALL = Lexicon.of(List.of("均需", "均由", "均须", "均涉及"));
    private static final Set<Role> ASIDE = Set.of(Role.SUPPORTING, Role.SUPERVISING);

    private final CharSequence text;
    private final NameLists lists;
    private final RoleScanner roles;
    private final PartyList parties;

    private Parties(CharSequence text) {
        this.text = text;
        this.lists = new NameLists(text);
        this.roles = new RoleScanner(text);
        this.parties = new PartyList(text, lists, roles);
    }

    /** The parties that a statement's words, its brackets excluded, name. */
    static List<Party> in(CharSequence text, int start, int end) {
        Parties reader = new Parties(text);
        boolean other = false;
        for (Stretch segment : Stretch.split(text, start, end, "。；;")) {
            other = reader.isOtherField(segment)
                    || (other && Label.at(text, segment.start(), segment.end()).isEmpty());
            int remark = reader.remarkIn(segment);
            if (!other && remark > segment.start()) {
                reader.readSegment(segment.start(), remark);
            }
        }
        return reader.parties.toList();
    }

    /** Where a clause that speaks of no parties of this statement starts; the end if none does. */
    private int remarkIn(Stretch segment) {
        for (Stretch clause : Stretch.split(text, segment.start(), segment.end(), "，,")) {
            if (REMARKS.at(text, clause.start(), clause.end()).isPresent()) {
                return clause.start();
            }
        }
        return segment.end();
    }

    /** The parties of 以下均需各市人民政府落实: for every task that follows. */
    public static List<Party> declared(CharSequence text, int start, int end) {
        String words = text.subSequence(start, end).toString();
        Optional<Lexicon.Match<String>> verb = ALL.firstIn(words, 0, words.length());
        if (verb.isEmpty()) {
            return List.of();
        }
        Parties reader = new Parties(text);
        reader.readClosed(start + verb.get().end(), end);
        return reader.parties.toList();
    }

    /** The parties of a bare list that have one role. */
    static List<Party> listed(CharSequence text, int start, int end, Role role) {
        Parties reader = new Parties(text);
        reader.readList(start, end, role);
        return reader.parties.toList();
    }

    /** The parties behind a label, up to the next label or the end. */
    static List<Party> behindLabel(CharSequence text, Label label, int end) {
        Parties reader = new Parties(text);
        reader.readLabelled(label, end);
        return reader.parties.toList();
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
            if (isOtherField(segment)) {
                return;
            }
            if (roles.first(segment, segment.end()).isPresent()) {
                int own = endOfOwn(segment);
                lists.pieces(segment.start(), own, "、，, \n").forEach(part -> parties.add(part, role));
                readClosed(own, segment.end());
            } else {
                List<Stretch> names = lists.pieces(segment.start(), segment.end(), "、，, \n");
                Role shared = sharedRole(names).orElse(role);
                names.forEach(part -> parties.add(part, shared));
            }
        }
    }

    /** 责任单位：某局；责任人；某某: a field with a semicolon in place of its colon. */
    private boolean isOtherField(Stretch segment) {
        return Label.at(text, segment.start(), segment.end())
                .filter(label -> label.kind() == Label.Kind.OTHER && label.end() == segment.end())
                .isPresent();
    }

    /** A、B（按职责分工负责）: several share the work, though the bracket stands behind the last. */
    private Optional<Role> sharedRole(List<Stretch> names) {
        return names.isEmpty()
                ? Optional.empty()
                : roles.inBrackets(names.get(names.size() - 1)).filter(role -> role == Role.JOINT);
    }

    /** 责任单位：A、B，C参与: where those start that only take part; A and B have the role of the label. */
    private int endOfOwn(Stretch segment) {
        int own = segment.start();
        for (Stretch group : Stretch.split(text, segment.start(), segment.end(), "，,")) {
            Optional<Lexicon.Match<Role>> role = roles.first(group, segment.end());
            if (role.isPresent()) {
                boolean aside = ASIDE.contains(role.get().meaning());
                return aside ? group.start() : segment.start();
            }
            own = group.end();
        }
        return own;
    }

    /** Lists, each closed by the word that gives it its role. */
    private void readClosed(int start, int end) {
        List<Stretch> pending = new ArrayList<>();
        Role last = Role.RESPONSIBLE;
        int from = start;
        int i = start;
        while (i < end) {
            i = i > from ? roles.behindBracket(i, end) : i;
            Optional<Lexicon.Match<Role>> role = i > from && i < end ? roles.at(i, end) : Optional.empty();
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
        pending.forEach(part -> parties.add(part, rest));
    }

    /** A、B会同C、D负责: the names in front of 会同 lead, those behind it support. */
    private void assign(List<Stretch> names, Role role) {
        boolean jointly = names.stream().anyMatch(n -> indexOf(n, "会同") > n.start());
        Role current = jointly ? Role.LEAD : role;
        for (Stretch part : names) {
            int joined = indexOf(part, "会同");
            int work = indexOf(part, "负责");
            // 市司法局负责起草审查，有关部门配合: what it answers for stands behind the word.
            if (work > part.start() && UnitNames.isName(text.subSequence(part.start(), work))) {
                parties.add(new Stretch(part.start(), work), Role.RESPONSIBLE);
            } else if (joined == part.start()) {
                current = Role.SUPPORTING;
                parties.add(Stretch.trimmed(text, joined + 2, part.end()), current);
            } else if (joined > part.start()) {
                parties.add(Stretch.trimmed(text, part.start(), joined), Role.LEAD);
                parties.add(Stretch.trimmed(text, joined + 2, part.end()), Role.SUPPORTING);
                current = Role.SUPPORTING;
            } else {
                parties.add(part, current);
            }
        }
    }

    private int indexOf(Stretch part, String word) {
        int at = part.of(text).indexOf(word);
        return at < 0 ? -1 : part.start() + at;
    }
}
