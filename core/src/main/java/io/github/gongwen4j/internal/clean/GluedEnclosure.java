package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds the title of the enclosed document in a head on one line: the name in 印发《…》, which stands again, without marks, above its text. */
final class GluedEnclosure {
    private static final int SHORTEST_NAME = 6;
    private static final int MOST_QUOTED = 6;
    private static final List<String> ISSUES = List.of("印发", "转发", "批转", "公布", "发布");
    private static final String MARKS = "《》〈〉";

    private final String text;
    private final int end;

    private GluedEnclosure(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * The offsets behind an offset of a head that start a line.
     *
     * @param signatures where the lines of signatures start: titles in marks that the head names are looked for behind these alone
     */
    static Set<Integer> in(String text, Stretch title, Stretch rest, Collection<Integer> signatures) {
        GluedEnclosure head = new GluedEnclosure(text, rest.end());
        String named = nameIn(title.of(text));
        if (named.length() >= SHORTEST_NAME) {
            for (int i = rest.start(); i < rest.end(); i++) {
                if (head.isTitle(named, i)) {
                    return head.breaks(named, i);
                }
            }
        }
        for (String name : head.quoted(rest.start())) {
            for (int signature : signatures) {
                int at = head.afterRemark(signature);
                if (head.isTitle(name, at)) {
                    return head.breaks(name, at);
                }
            }
        }
        return Set.of();
    }

    private static String nameIn(String title) {
        for (String word : ISSUES) {
            int issue = title.indexOf(word);
            int stop = title.lastIndexOf("的通知");
            if (issue >= 0 && stop > issue) {
                return title.substring(issue + word.length(), stop).strip();
            }
        }
        return "";
    }

    /** The first titles in marks. */
    private List<String> quoted(int from) {
        List<String> names = new ArrayList<>();
        int i = from;
        while (i < end && names.size() < MOST_QUOTED) {
            int after = text.charAt(i) == '《' ? Brackets.afterGroup(text, i, end) : i + 1;
            String name = text.substring(i, after).replaceAll("^《|》$", "");
            if (name.length() >= SHORTEST_NAME && DocumentTypes.endOf(name).isPresent()) {
                names.add(name);
            }
            i = after;
        }
        return names;
    }

    /** Behind （此件公开发布） and the mark of a heading. */
    private int afterRemark(int signature) {
        int i = signature < end && text.charAt(signature) == '（' ? Brackets.afterGroup(text, signature, end) : signature;
        while (i < end && "# ".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private boolean isTitle(String name, int at) {
        return "《〈“".indexOf(text.charAt(at - 1)) < 0 && endOf(name, at) > at;
    }

    /** Where a name ends that stands at an offset, whatever the marks within it; the offset if it does not stand there. */
    private int endOf(String name, int at) {
        int i = at;
        for (int j = 0; j < name.length(); j++) {
            if (MARKS.indexOf(name.charAt(j)) >= 0) {
                continue;
            }
            while (i > at && i < end && MARKS.indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            if (i >= end || text.charAt(i) != name.charAt(j)) {
                return at;
            }
            i++;
        }
        return i;
    }

    private Set<Integer> breaks(String name, int at) {
        int from = at;
        while (from > 0 && "# ".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return Set.of(text.charAt(from) == ' ' ? at : from, endOf(name, at));
    }
}
