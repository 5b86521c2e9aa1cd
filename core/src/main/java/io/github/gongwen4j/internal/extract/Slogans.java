package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** Tells the counts of slogans and of kinds (打造5个“一批”, 3项制度, 5类场所) from those of things. */
final class Slogans {
    private static final int NOUN_WINDOW = 10;
    private static final int LONGEST_NOUN = 24;
    private static final Set<Comparing> LEVELS = Set.of(Comparing.REACH, Comparing.AT_LEAST, Comparing.HOLD);
    private static final Lexicon<String> NO_TARGET_NOUNS = Lexicon.read(Slogans.class, "no-target-nouns.txt");
    private static final Lexicon<String> NO_TARGET_ENDS = Lexicon.read(Slogans.class, "no-target-ends.txt");
    private static final int LONGEST_WATCHWORD = 3;
    private static final Lexicon<String> FINISHING = Lexicon.of(List.of("完成"));
    private static final Lexicon<String> REMEDY = Lexicon.of(List.of("问题整改", "问题的整改", "问题整治"));

    private final Achievements achievements;

    Slogans(Achievements achievements) {
        this.achievements = achievements;
    }

    boolean isSlogan(InClause count) {
        Quantity quantity = count.quantity();
        if (quantity.kind() != UnitKind.WEAK && quantity.kind() != UnitKind.COUNT) {
            return false;
        }
        boolean suspicious = quantity.kind() == UnitKind.WEAK || count.hasUnitOf("个");
        return isQuoted(count)
                || isCategory(count)
                || (suspicious
                        && !isMended(count)
                        && !(count.isRepeated()
                                && count.quantity()
                                        .before()
                                        .filter(LEVELS::contains)
                                        .isPresent())
                        && isNoThing(count.text(), quantity.end(), endOfNoun(count)));
    }

    private static boolean isNoThing(CharSequence text, int start, int end) {
        return NO_TARGET_NOUNS.anyIn(text, start, Math.min(end, start + NOUN_WINDOW))
                || NO_TARGET_ENDS.endingAt(text, end, start).isPresent();
    }

    /** 打造5个“一批”, 实现3个“转变”; 打造100个“万兆园区”, 80家“小升规”企业 count what has a name. */
    private static boolean isQuoted(InClause count) {
        boolean quoted = count.isFollowedBy('“')
                && !count.hasUnitOf("次场期遍家户名人所座台辆")
                && count.quantity().before().isEmpty();
        int from = count.quantity().end() + 1;
        int to = from;
        while (quoted && to < count.clause().end() && count.text().charAt(to) != '”') {
            to++;
        }
        return quoted
                && (to == count.clause().end() || to - from <= LONGEST_WATCHWORD || isNoThing(count.text(), from, to));
    }

    private boolean isCategory(InClause count) {
        return count.hasUnitOf("种类批")
                && count.quantity().before().filter(LEVELS::contains).isEmpty()
                && !count.isRepeated()
                && !achievements.countsNoun(count);
    }

    /** 完成3项问题整改 */
    private static boolean isMended(InClause count) {
        Quantity quantity = count.quantity();
        return FINISHING
                        .endingAt(
                                count.text(),
                                quantity.numberStart(),
                                count.clause().start())
                        .isPresent()
                && REMEDY.at(count.text(), quantity.end(), count.clause().end()).isPresent();
    }

    private static int endOfNoun(InClause count) {
        int stop = count.quantity().end();
        int limit = Math.min(count.clause().end(), stop + LONGEST_NOUN);
        while (stop < limit && "、“（和".indexOf(count.text().charAt(stop)) < 0) {
            stop++;
        }
        return stop;
    }
}
