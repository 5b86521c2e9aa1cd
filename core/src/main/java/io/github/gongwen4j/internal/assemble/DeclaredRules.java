package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Parties;
import io.github.gongwen4j.internal.extract.Party;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules on parties that the document itself declares.
 *
 * @param firstLeads whether the first of several listed parties leads (列第一位者为牵头单位)
 * @param defaults parties of every task behind the declaration (以下均需…落实，不再列出)
 * @param declaredAt where these are declared
 * @param until where they end: with the section whose introduction declares them, else with the text
 */
record DeclaredRules(boolean firstLeads, List<Party> defaults, int declaredAt, int until) {
    /** 不再逐项列出: what stands between 不再 and the verb, if anything does. */
    private static final Lexicon<String> HOW =
            Lexicon.of(List.of("单独", "一一", "逐一", "逐项", "逐条", "分别", "重复", "另行", "具体"));

    private static final Lexicon<String> LISTED = Lexicon.of(List.of("列出", "单列", "列举", "列明", "罗列", "注明", "标注"));
    private static final int LONGEST_DECLARATION = 60;
    private static final Lexicon<String> FIRST = Lexicon.of(List.of("第一位", "首位", "排名第一", "列首", "排名靠前", "排第一", "第一个"));
    /** What the words of being first start with: rare characters, each of which is searched for faster than words are. */
    private static final String STARTS_OF_FIRST = "第首排列";

    /** What a text declares. */
    static DeclaredRules of(String text, List<Line> lines) {
        int at = notListed(text);
        int from = at < 0 ? -1 : Math.max(text.lastIndexOf("以下", at), text.lastIndexOf("下列", at));
        boolean declared = from >= 0 && at - from <= LONGEST_DECLARATION;
        List<Party> defaults = declared ? Parties.declared(text, from, at) : List.of();
        int until = defaults.isEmpty() ? text.length() : endOfSection(text, lines, from);
        return new DeclaredRules(firstLeads(text), defaults, declared ? from : text.length(), until);
    }

    /** Where a section ends, for words of its heading or a paragraph below that; elsewhere where the text does. */
    private static int endOfSection(String text, List<Line> lines, int at) {
        int i = 0;
        while (i + 1 < lines.size() && lines.get(i + 1).start() <= at) {
            i++;
        }
        Line above = lines.get(i > 0 && lines.get(i).mark().isEmpty() ? i - 1 : i);
        Optional<Mark> heading = above.mark();
        int sentence = text.indexOf('。', above.start());
        boolean introduces = heading.isPresent() && (sentence < 0 || sentence >= above.end());
        boolean items = false;
        for (int j = i + 1; introduces && j < lines.size(); j++) {
            Optional<Mark> mark = lines.get(j).mark();
            boolean outside = mark.isPresent()
                    && mark.get().style().compareTo(heading.get().style()) <= 0;
            if (outside) {
                return items ? lines.get(j).start() : text.length();
            }
            items |= mark.isPresent();
        }
        return text.length();
    }

    /** Where 不再列出, 不再单独列出 stands. */
    private static int notListed(String text) {
        for (int at = text.indexOf('再', 1); at >= 0; at = text.indexOf('再', at + 1)) {
            int verb =
                    HOW.at(text, at + 1, text.length()).map(Lexicon.Match::end).orElse(at + 1);
            if (text.charAt(at - 1) == '不'
                    && LISTED.at(text, verb, text.length()).isPresent()) {
                return at - 1;
            }
        }
        return -1;
    }

    private static boolean firstLeads(String text) {
        for (int i = 0; i < STARTS_OF_FIRST.length(); i++) {
            char start = STARTS_OF_FIRST.charAt(i);
            for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
                if (FIRST.at(text, at, text.length()).isPresent() && tellsWhoLeads(text, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean tellsWhoLeads(String text, int at) {
        int end = Brackets.indexOutside(text, at, Math.min(text.length(), at + 30), "。；");
        String sentence = text.substring(Math.max(0, at - 20), end);
        boolean party = sentence.contains("单位") || sentence.contains("部门") || sentence.contains("者");
        return sentence.contains("牵头") && party;
    }

    /** The parties that a task gets by declaration, for where it starts. */
    List<Party> defaultsFor(int start) {
        return start > declaredAt && start < until ? defaults : List.of();
    }

    /** The parties of one statement under these rules. */
    List<Party> apply(List<Party> parties) {
        boolean led = parties.stream().anyMatch(p -> p.role() == Role.LEAD);
        boolean answers = !parties.isEmpty()
                && (parties.get(0).role() == Role.RESPONSIBLE || parties.get(0).role() == Role.JOINT);
        if (!firstLeads || led || parties.size() < 2 || !answers) {
            return parties;
        }
        List<Party> ruled = new ArrayList<>(parties);
        ruled.set(0, new Party(parties.get(0).name(), Role.LEAD));
        return ruled;
    }
}
