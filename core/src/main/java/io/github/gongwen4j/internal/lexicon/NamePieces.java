package io.github.gongwen4j.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a list of names apart at its marks, but for those within one name: 各县、区人民政府, 各省、自治区、直辖市人民政府. */
public final class NamePieces {
    private static final Lexicon<String> ALL_OF = Lexicon.of(List.of("各", "相关", "有关", "各相关", "各有关", "其他", "所在"));

    private static final String COUNTY_CITIES = "县级市";

    /** 各省、自治区、直辖市、计划单列市 */
    private static final int LONGEST_PLACES = 24;

    /** Places that one body may govern alike; 各乡镇、县财政局 are bodies of two levels. */
    private static final List<Lexicon<String>> LEVELS = List.of(
            Lexicon.of(List.of("省", "市", "自治区", "直辖市", "计划单列市")),
            Lexicon.of(List.of("县", "市", "区", "州", "旗", "盟", "自治州", "自治县", "自治旗", "自治区")),
            Lexicon.of(List.of("乡", "镇", "民族乡")));

    private NamePieces() {}

    /** The pieces of a list between the marks that part its names. */
    public static List<Stretch> of(CharSequence text, int start, int end, String marks) {
        List<Stretch> pieces = new ArrayList<>();
        for (Stretch piece : Stretch.split(text, start, end, marks)) {
            int last = pieces.size() - 1;
            if (last >= 0 && continues(text, pieces.get(last), piece)) {
                pieces.set(last, new Stretch(pieces.get(last).start(), piece.end()));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** 各县, 各市州, 相关市 wait for the word that makes them bodies: 区人民政府, 自治州人民政府. */
    private static boolean continues(CharSequence text, Stretch places, Stretch piece) {
        Optional<Lexicon.Match<String>> opening = ALL_OF.at(text, places.start(), places.end());
        if (opening.isEmpty() || places.length() > LONGEST_PLACES) {
            return false;
        }
        String words = places.of(text);
        int from = places.start()
                + Math.max(words.lastIndexOf('、') + 1, opening.get().end() - places.start());
        int first = from < places.end() && text.charAt(from) == '各' ? from + 1 : from;
        for (Lexicon<String> level : LEVELS) {
            if (isOfPlaces(text, first, places.end(), level)) {
                Optional<Lexicon.Match<String>> next = level.at(text, piece.start(), piece.end());
                // 区直各单位 belong to the one district; 各区、县级市 are two classes, each whole.
                if (next.isPresent()
                        && !Characters.standsAt(text, next.get().end(), piece.end(), "直")
                        && !piece.of(text).equals(COUNTY_CITIES)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOfPlaces(CharSequence text, int from, int end, Lexicon<String> level) {
        int at = from;
        while (at < end) {
            Optional<Lexicon.Match<String>> place = level.at(text, at, end);
            if (place.isEmpty()) {
                return false;
            }
            at = place.get().end();
        }
        return at > from;
    }
}
