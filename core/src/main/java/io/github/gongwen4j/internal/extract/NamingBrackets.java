package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells brackets that name who answers (市财政局、市人社局按职责分工负责) from those that explain. */
final class NamingBrackets {
    private static final int LONGEST_NAME = 20;
    private static final String OFFICE_ENDS = "局股委办室处科";
    private static final String PLACE_ENDS = "县区市旗州省镇乡";
    private static final Lexicon<String> REMARKS =
            Lexicon.of(List.of("下同", "列第一", "列首位", "排第一", "排在第一", "排名第一", "排首位", "第一个", "首位", "以下", "不再列出"));
    private static final Lexicon<String> NO_LIST =
            Lexicon.of(List.of("如", "含", "包括", "指", "即", "以下", "不含", "除", "原", "见", "详见", "参照", "名单", "共", "不包括"));
    /** （即村民议事、村民参与）: whatever stands behind explains. */
    private static final Lexicon<String> EXPLAINING = Lexicon.of(List.of("即", "指", "如", "例如", "比如", "包括"));
    /** What names of offices and institutes end with, and much else. */
    private static final String INSTITUTE_ENDS = "处科馆所站场会团";

    private static final Set<String> PLACES =
            Set.of("乡镇", "街道", "镇", "乡", "县区", "区县", "县市区", "市县", "开发区", "园区", "镇街", "乡镇街道", "社区");

    private final String text;
    private final Times times;

    NamingBrackets(String text, Times times) {
        this.text = text;
        this.times = times;
    }

    /** Whether words between brackets name who answers, or by when. */
    boolean isStatement(int start, int end) {
        if (Label.at(text, start, end).isPresent()) {
            return holdsLabel(start, end);
        }
        if (EXPLAINING.at(text, start, end).isPresent()) {
            return false;
        }
        Optional<Lexicon.Match<Role>> role = RoleWords.atEnd(text, start, end);
        if (role.isPresent() && role.get().start() > start) {
            return true;
        }
        return isListOfNames(start, end) || isFollowed(start, end);
    }

    private boolean holdsLabel(int start, int end) {
        Optional<Label> label = Label.at(text, start, end);
        while (label.isPresent()) {
            if (label.get().kind().isUnits() || label.get().kind() == Label.Kind.TIME) {
                return true;
            }
            label = Label.next(text, label.get().end(), end);
        }
        return false;
    }

    /** （A牵头，B配合，年底前完成）, （A、B负责，下同）: a statement with a time or a remark behind it. */
    private boolean isFollowed(int start, int end) {
        List<Stretch> pieces = Stretch.split(text, start, end, "，；。");
        int last = pieces.size();
        while (last > 1 && isTimeOrRemark(pieces.get(last - 1))) {
            last--;
        }
        if (last == pieces.size() || last == 0) {
            return false;
        }
        int stop = pieces.get(last - 1).end();
        boolean role = RoleWords.atEnd(text, pieces.get(last - 1).start(), stop)
                .filter(r -> r.start() > start + 1)
                .isPresent();
        return role || isListOfNames(start, stop);
    }

    /** 市税务局（列第一位者为牵头单位，下同）: how lists are read is no part of a name. */
    static Stretch withoutRemark(CharSequence text, Stretch name) {
        int last = name.end() - 1;
        boolean closed = last > name.start() && text.charAt(last) == '）';
        int open = closed ? Brackets.openerOf(text, last, name.start()) : -1;
        boolean remark = open > name.start() && REMARKS.at(text, open + 1, last).isPresent();
        return remark ? new Stretch(name.start(), open) : name;
    }

    private boolean isTimeOrRemark(Stretch piece) {
        return REMARKS.at(text, piece.start(), piece.end()).isPresent()
                || !times.inSlot(piece.start(), piece.end()).isEmpty();
    }

    /** Whether words are nothing but names of bodies. */
    boolean isListOfNames(int start, int end) {
        if (NO_LIST.at(text, start, end).isPresent()) {
            return false;
        }
        List<String> names = new NameLists(text)
                .pieces(start, end, "、，；").stream().map(n -> n.of(text)).toList();
        boolean behindSentence = start >= 2 && isSentenceEnd(text.charAt(start - 2));
        // 。（人事股） is an office, 。（北京市） is a place.
        boolean place = end - start == 3 && (!behindSentence || OFFICE_ENDS.indexOf(text.charAt(end - 1)) < 0);
        if (names.isEmpty() || end - start < 3 || place) {
            return false;
        }
        long bodies = names.stream()
                .filter(n -> isName(n) || (behindSentence && isInstitute(n)))
                .count();
        long known = bodies > 0 || behindSentence ? bodies + classesOfPlaces(names) : 0;
        return known == names.size()
                || (behindSentence
                        && 2 * known >= names.size()
                        && names.stream().allMatch(NamingBrackets::mayBeName));
    }

    /** How many of some names are of the kind of 各乡镇、街道: all places of a class, and of another one behind it. */
    private static long classesOfPlaces(List<String> names) {
        long found = 0;
        boolean all = false;
        for (String name : names) {
            all = name.startsWith("各") ? PLACES.contains(name.substring(1)) : all && PLACES.contains(name);
            found += all ? 1 : 0;
        }
        return found;
    }

    /** 省属各高校 beside names that are known as such. */
    private static boolean mayBeName(String words) {
        return words.length() > 2
                && words.length() <= LONGEST_NAME
                && words.chars().allMatch(c -> isHan((char) c) || c == '（' || c == '）');
    }

    /** 。（法规处、规划投资处） behind a sentence; elsewhere such words may be places. */
    private static boolean isInstitute(String words) {
        return words.length() > 2
                && mayBeName(words)
                && UnitNames.isName(words)
                && INSTITUTE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isName(String name) {
        // 市生态环境局（牵头）
        int open = name.endsWith("）") ? name.lastIndexOf('（') : -1;
        boolean ruled =
                open > 0 && RoleWords.atEnd(name, open + 1, name.length() - 1).isPresent();
        String words = ruled ? name.substring(0, open) : name;
        String bare = words.endsWith("等") ? words.substring(0, words.length() - 1) : words;
        boolean place = bare.length() < 3;
        return !place
                && UnitNames.isName(bare)
                && (PLACE_ENDS + INSTITUTE_ENDS).indexOf(bare.charAt(bare.length() - 1)) < 0;
    }
}
