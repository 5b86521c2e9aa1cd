package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds the title of the enclosed document in a head on one line: the name in 印发《…》, which stands again, without marks, above its text. */
final class GluedEnclosure {
    private static final CharacterSet QUOTES = CharacterSet.of("《");
    private static final int SHORTEST_NAME = 6;
    private static final int MOST_QUOTED = 6;
    private static final List<String> ISSUES = List.of("印发", "转发", "批转", "公布", "发布");
    /** What a notice says of the document that it encloses. */
    private static final Lexicon<String> APPROVED = Lexicon.of(List.of("印发", "已经", "业经", "已由", "转发"));
    /** What may stand in the name at one place and not at the other. */
    private static final String MARKS = "《》〈〉 *";

    private final String text;
    private final Stretch head;
    private final int end;

    /**
     * Looks for the title.
     *
     * @param head what follows the title and the addressees, up to the first item
     * @param end where the line ends
     */
    GluedEnclosure(String text, Stretch head, int end) {
        this.text = text;
        this.head = head;
        this.end = end;
    }

    /**
     * The offsets that start a line.
     *
     * @param signatures where the lines of signatures start: titles in marks that the head names are looked for behind these alone
     */
    Set<Integer> breaks(Stretch title, Collection<Integer> signatures) {
        String named = nameIn(title.of(text));
        if (named.length() >= SHORTEST_NAME) {
            for (int i = head.start(); i < head.end(); i++) {
                if (isTitle(named, i)) {
                    return around(named, i);
                }
            }
        }
        List<String> names = quoted();
        if (named.length() >= SHORTEST_NAME) {
            names.add(named);
        }
        for (String name : names) {
            for (int signature : signatures) {
                int at = afterRemark(signature);
                if (isTitle(name, at)) {
                    return around(name, at);
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
    private List<String> quoted() {
        List<String> names = new ArrayList<>();
        for (int i = QUOTES.indexIn(text, head.start(), head.end());
                i < head.end() && names.size() < MOST_QUOTED;
                i = QUOTES.indexIn(text, i, head.end())) {
            int after = Brackets.afterGroup(text, i, head.end());
            // A mark that nothing closes is a group by itself.
            String name = text.substring(i + 1, Math.max(i + 1, after - 1));
            if (name.length() >= SHORTEST_NAME && DocumentTypes.endOf(name).isPresent()) {
                names.add(name);
            }
            i = after;
        }
        return names;
    }

    /** Behind （此件公开发布） and the mark of a heading. */
    private int afterRemark(int signature) {
        int i = signature < end && text.charAt(signature) == '（'
                ? Brackets.afterGroup(text, signature, end)
                : signature;
        while (i < end && "# ".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private boolean isTitle(String name, int at) {
        int end = "《〈“".indexOf(text.charAt(at - 1)) < 0 ? endOf(name, at) : at;
        return end > at && (end == this.end || ("》〉”".indexOf(text.charAt(end)) < 0 && !isWithinSentence(at, end)));
    }

    /** 现将2024年重点工作责任分解印发给你们 */
    private boolean isWithinSentence(int start, int end) {
        return text.charAt(start - 1) == '将' || APPROVED.at(text, end, this.end).isPresent();
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

    private Set<Integer> around(String name, int at) {
        int from = at;
        while (from > 0 && "# ".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return Set.of(text.charAt(from) == ' ' ? at : from, endOf(name, at));
    }
}
