package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.NamePieces;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.ArrayList;
import java.util.List;

/** Takes lists of parties apart into names: marks part them, 和 and 及 only where both sides read like names. */
final class NameLists {
    private static final Lexicon<String> ALL_OF = Lexicon.of(List.of("各", "相关", "有关", "各相关", "各有关", "其他", "所在"));
    private static final List<String> CONJUNCTIONS = List.of("以及", "及其他", "和", "与", "及");

    private final CharSequence text;

    NameLists(CharSequence text) {
        this.text = text;
    }

    /** The pieces of a list; 各县、区人民政府 is one name. */
    List<Stretch> pieces(int start, int end, String marks) {
        return NamePieces.of(text, start, end, marks);
    }

    /** A和B is two names where both read like names; 人力资源和社会保障局 is one. */
    List<Stretch> joined(Stretch part) {
        List<Stretch> apart = apart(part);
        if (apart.size() > 1) {
            return apart.stream().flatMap(name -> joined(name).stream()).toList();
        }
        for (String word : CONJUNCTIONS) {
            for (int at = part.of(text).indexOf(word, 2);
                    at > 0;
                    at = part.of(text).indexOf(word, at + 1)) {
                int left = part.start() + at;
                int right = left + word.length();
                if (isJoint(part, left, right)) {
                    List<Stretch> names = new ArrayList<>(joined(new Stretch(part.start(), left)));
                    names.addAll(joined(Stretch.trimmed(text, right, part.end())));
                    return names;
                }
            }
        }
        return List.of(part);
    }

    /** 市财政局 市教育局: blanks in place of marks, where all between them are names. */
    private List<Stretch> apart(Stretch part) {
        List<Stretch> names = Stretch.split(text, part.start(), part.end(), " ");
        for (int i = 1; i < names.size(); i++) {
            if (!UnitNames.areTwo(names.get(i - 1).of(text), names.get(i).of(text))) {
                return List.of(part);
            }
        }
        return names;
    }

    private boolean isJoint(Stretch part, int left, int right) {
        String before = text.subSequence(part.start(), left).toString();
        String after = text.subSequence(right, part.end()).toString();
        boolean bracketed = before.indexOf('（') >= 0 && before.lastIndexOf('）') < before.lastIndexOf('（');
        boolean body = UnitNames.endsLikeUnit(before) && "县区市旗州省镇乡地".indexOf(before.charAt(before.length() - 1)) < 0;
        // 环保办和各村（社区）, 区农业农村委和相关镇街
        boolean all = ALL_OF.at(after, 0, after.length()).isPresent();
        return !bracketed && body && after.length() > 2 && (all || UnitNames.endsLikeUnit(after));
    }
}
