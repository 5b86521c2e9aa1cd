package io.github.gongwen4j.registry;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.model.Annex;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists of a document that say which bodies belong to a class: an annex whose title names the class, and a sentence of a task
 * (协调机制成员单位包括A、B、C). Immutable once it is made.
 */
final class MemberLists {
    private static final Set<String> TITLE_ENDS =
            new LinkedHashSet<>(Lexicon.entries(MemberLists.class, "list-title-ends.txt"));
    private static final List<String> VERBS = Lexicon.entries(MemberLists.class, "list-verbs.txt");
    private static final String MEMBERS = "成员单位";
    private static final List<String> ALL = List.of("各", "全体", "所有");
    private static final int LONGEST_TITLE = 40;
    private static final int FEWEST = 2;

    private final DocumentNames names;
    private final Map<String, List<List<UnitMember>>> byTitle = new HashMap<>();
    // 各成员单位 alone means those of the only list of members.
    private final Map<String, List<List<UnitMember>>> byEnd = new HashMap<>();

    private MemberLists(DocumentNames names) {
        this.names = names;
    }

    static MemberLists of(PolicyDocument document, DocumentNames names) {
        MemberLists all = new MemberLists(names);
        document.annexes().forEach(all::add);
        document.tasks().forEach(all::add);
        return all;
    }

    /** The members of a class by the one list that names it; empty if there is none, or more than one. */
    List<UnitMember> membersOf(CanonicalUnit unit) {
        if (unit.kind() != UnitKind.GROUP) {
            return List.of();
        }
        String wanted = key(unit.name());
        List<List<UnitMember>> found = byTitle.getOrDefault(wanted, byEnd.getOrDefault(wanted, List.of()));
        return found.size() == 1 ? found.get(0) : List.of();
    }

    private void add(Annex annex) {
        String title = Names.without(key(annex.title().text()), TITLE_ENDS);
        List<UnitMember> members = annex.items().stream()
                .flatMap(item -> member(item.text(), item.span()).stream())
                .toList();
        add(title, members, annex.items().size());
    }

    private void add(Task task) {
        String text = task.text();
        int at = text.indexOf(MEMBERS);
        while (at >= 0) {
            int end = at + MEMBERS.length();
            int behind = verbAt(text, end)
                    .map(verb -> addSentence(task, end, end + verb.length()))
                    .orElse(end);
            at = text.indexOf(MEMBERS, behind);
        }
    }

    /** Adds a list within a sentence and returns where the sentence ends; one that says 等 is not complete. */
    private int addSentence(Task task, int titleEnd, int start) {
        String text = task.text();
        int end = start;
        while (end < text.length() && "。；;\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        List<String> entries = List.of(Names.normal(text.substring(start, end)).split("[、，]", -1));
        List<UnitMember> members = entries.stream()
                .filter(UnitNames::isName)
                .flatMap(entry -> member(entry, task.span()).stream())
                .toList();
        add(key(titleBefore(text, titleEnd)), members, entries.size());
        return end;
    }

    private void add(String title, List<UnitMember> members, int entries) {
        if (members.size() >= FEWEST && members.size() == entries) {
            byTitle.computeIfAbsent(title, t -> new ArrayList<>()).add(members);
            for (int length = MEMBERS.length(); title.endsWith(MEMBERS) && length <= longestEnd(title); length++) {
                String end = title.substring(title.length() - length);
                byEnd.computeIfAbsent(end, t -> new ArrayList<>()).add(members);
            }
        }
    }

    /** The member that an entry names; 市财政局等部门 names more than it says. */
    private Optional<UnitMember> member(String written, Span span) {
        return Optional.of(new UnitMember(written, span, names.resolve(written)))
                .filter(member -> UnitNames.isName(Names.normal(written)))
                .filter(member -> member.unit().kind() == UnitKind.BODY || written.indexOf('等') < 0);
    }

    private static int longestEnd(String title) {
        return Math.min(title.length() - 1, LONGEST_TITLE);
    }

    private static Optional<String> verbAt(String text, int offset) {
        return VERBS.stream().filter(verb -> text.startsWith(verb, offset)).findFirst();
    }

    /** The words from the last mark of punctuation on. */
    private static String titleBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_TITLE && "，。；：、\n（".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }

    /** The name of a class without the words that say that all of it is meant. */
    private static String key(String name) {
        String key = Names.normal(name);
        for (String word : ALL) {
            key = key.replace(word, "");
        }
        return key;
    }
}
