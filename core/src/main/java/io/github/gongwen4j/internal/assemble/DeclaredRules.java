package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Parties;
import io.github.gongwen4j.internal.extract.Party;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules on parties that the document itself declares.
 *
 * @param leading which of several listed parties lead
 * @param defaults parties of every task behind the declaration (以下均需…落实，不再列出)
 * @param declaredAt where these are declared
 * @param until where they end: with the section whose introduction declares them, else with the text
 */
record DeclaredRules(Leading leading, List<Party> defaults, int declaredAt, int until) {
    /** Who leads by declaration. */
    enum Leading {
        NONE,
        /** 列第一位者为牵头单位 */
        FIRST,
        /** 第一个逗号前为牵头单位 */
        IN_FRONT_OF_COMMA
    }

    /** 不再逐项列出: what stands between 不再 and the verb, if anything does. */
    private static final Lexicon<String> HOW =
            Lexicon.of(List.of("单独", "一一", "逐一", "逐项", "逐条", "分别", "重复", "另行", "具体"));

    private static final Lexicon<String> LISTED = Lexicon.of(List.of("列出", "单列", "列举", "列明", "罗列", "注明", "标注"));
    private static final int LONGEST_DECLARATION = 60;
    private static final Lexicon<Leading> LEADING = Lexicon.of(Map.of(
            "第一位", Leading.FIRST,
            "首位", Leading.FIRST,
            "排名第一", Leading.FIRST,
            "列首", Leading.FIRST,
            "排名靠前", Leading.FIRST,
            "排第一", Leading.FIRST,
            "第一个", Leading.FIRST,
            "第一个逗号前", Leading.IN_FRONT_OF_COMMA,
            "逗号前", Leading.IN_FRONT_OF_COMMA));
    /** What those words start with: rare characters, each of which is searched for faster than words are. */
    private static final String STARTS_OF_LEADING = "第首排列逗";

    /** What a text declares. */
    static DeclaredRules of(String text, List<Line> lines) {
        int at = notListed(text);
        int from = at < 0 ? -1 : Math.max(text.lastIndexOf("以下", at), text.lastIndexOf("下列", at));
        boolean declared = from >= 0 && at - from <= LONGEST_DECLARATION;
        List<Party> defaults = declared ? Parties.declared(text, from, at) : List.of();
        int until = defaults.isEmpty() ? text.length() : endOfSection(text, lines, from);
        return new DeclaredRules(leading(text), defaults, declared ? from : text.length(), until);
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

    private static Leading leading(String text) {
        for (int i = 0; i < STARTS_OF_LEADING.length(); i++) {
            char start = STARTS_OF_LEADING.charAt(i);
            for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
                Optional<Lexicon.Match<Leading>> word = LEADING.at(text, at, text.length());
                if (word.isPresent() && tellsWhoLeads(text, at)) {
                    return word.get().meaning();
                }
            }
        }
        return Leading.NONE;
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

    /** The parties of one statement of a text under these rules. */
    List<Party> apply(CharSequence text, List<Party> parties) {
        boolean led = parties.stream().anyMatch(p -> p.role() == Role.LEAD);
        boolean answers = !parties.isEmpty()
                && (parties.get(0).role() == Role.RESPONSIBLE || parties.get(0).role() == Role.JOINT);
        if (leading == Leading.NONE || led || parties.size() < 2 || !answers) {
            return parties;
        }
        int leaders = leading == Leading.FIRST ? 1 : inFrontOfComma(text, parties);
        List<Party> ruled = new ArrayList<>(parties);
        for (int i = 0; i < leaders; i++) {
            ruled.set(i, new Party(parties.get(i).name(), Role.LEAD));
        }
        return ruled;
    }

    /** How many parties a list names in front of its first comma; none if it has no comma. */
    private static int inFrontOfComma(CharSequence text, List<Party> parties) {
        for (int i = 0; i + 1 < parties.size(); i++) {
            Stretch name = parties.get(i).name();
            if (name.end() < text.length() && text.charAt(name.end()) == '，') {
                return i + 1;
            }
        }
        return 0;
    }
}
