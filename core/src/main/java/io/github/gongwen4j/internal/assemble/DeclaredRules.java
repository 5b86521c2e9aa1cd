package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Parties;
import io.github.gongwen4j.internal.extract.Party;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules on parties that the document itself declares.
 *
 * @param firstLeads whether the first of several listed parties leads (列第一位者为牵头单位)
 * @param defaults parties of every task behind the declaration (以下均需…落实，不再列出)
 * @param declaredAt where these are declared
 */
record DeclaredRules(boolean firstLeads, List<Party> defaults, int declaredAt) {
    private static final Lexicon<String> NOT_LISTED =
            Lexicon.of(List.of("不再列出", "不再单独列出", "不再一一列出", "不再逐一列出", "不再分别列出", "不再重复列出"));
    private static final int LONGEST_DECLARATION = 60;
    private static final Lexicon<String> FIRST = Lexicon.of(List.of("第一位", "首位", "排名第一", "列首", "排名靠前", "排第一", "第一个"));
    /** What the words of being first start with: rare characters, each of which is searched for faster than words are. */
    private static final String STARTS_OF_FIRST = "第首排列";

    static DeclaredRules of(String text) {
        int at = notListed(text);
        int from = at < 0 ? -1 : text.lastIndexOf("以下", at);
        boolean declared = from >= 0 && at - from <= LONGEST_DECLARATION;
        List<Party> defaults = declared ? Parties.declared(text, from, at) : List.of();
        return new DeclaredRules(firstLeads(text), defaults, declared ? from : text.length());
    }

    /** 不再列出, 不再单独列出. */
    private static int notListed(String text) {
        for (int at = text.indexOf('再', 1); at >= 0; at = text.indexOf('再', at + 1)) {
            if (NOT_LISTED.at(text, at - 1, text.length()).isPresent()) {
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
        return start > declaredAt ? defaults : List.of();
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
