package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.registry.Jurisdiction;
import io.github.gongwen4j.registry.UnitRegistry;
import java.util.List;

/** Sentences that tell themselves who acts: 市司法局要会同市政府办公室…, 各部门要…. */
final class Actors {
    private static final Lexicon<String> DUTIES = Lexicon.of(List.of(
            "要", "应当", "应于", "应在", "应会同", "须", "需", "会同", "负责", "牵头", "配合", "每", "于", "在", "将", "按", "根据", "加强", "做好"));
    private static final String SENTENCE_ENDS = "。；！？\n";
    private static final String PLACES = "省市县区州盟旗";
    private static final int LONGEST = 40;

    private Actors() {}

    /** Whether a sentence of the text starts with a body, or with all of a class (各…), and what it has to do. */
    static boolean anyIn(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                if (isActor(text, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return isActor(text, start, text.length());
    }

    private static boolean isActor(String text, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        boolean all = start < end && text.charAt(start) == '各';
        for (int i = start; i < limit && isOfName(text.charAt(i)); i++) {
            if (i > start + 1 && DUTIES.at(text, i, end).isPresent() && (all || isBody(text.substring(start, i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBody(String words) {
        return UnitNames.endsLikeUnit(words)
                && (PLACES.indexOf(words.charAt(0)) >= 0
                        || UnitRegistry.standard()
                                .resolve(words, Jurisdiction.unknown())
                                .known());
    }

    private static boolean isOfName(char c) {
        return Characters.isHan(c) || "（）、·".indexOf(c) >= 0;
    }
}
