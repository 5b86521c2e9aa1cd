package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Party;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.model.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules on parties that the document itself declares.
 *
 * @param firstLeads whether the first of several listed parties leads (列第一位者为牵头单位)
 */
record DeclaredRules(boolean firstLeads) {
    private static final List<String> FIRST = List.of("第一位", "首位", "排名第一", "列首", "排名靠前", "排第一", "第一个");

    static DeclaredRules of(String text) {
        for (String word : FIRST) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                int end = Brackets.indexOutside(text, at, Math.min(text.length(), at + 30), "。；");
                String sentence = text.substring(Math.max(0, at - 20), end);
                if (sentence.contains("牵头")
                        && (sentence.contains("单位") || sentence.contains("部门") || sentence.contains("者"))) {
                    return new DeclaredRules(true);
                }
            }
        }
        return new DeclaredRules(false);
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
