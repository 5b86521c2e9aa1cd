package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/**
 * Puts right characters that optical recognition took for others of the same shape, where the place allows no second reading: 巿 for
 * 市, 丶 for 、, 10曰 for 10日, 2O23年 for 2023年, 月lO日 for 月10日, 每周 l 次 for 每周 1 次, エ within Chinese words for 工; and leaves out specks at the
 * ends of lines.
 */
final class LookAlikes implements Cleaner {
    private static final int LONGEST = 8;
    private static final int YEAR = 4;
    private static final CharacterSet SHAPES = CharacterSet.of("巿丶曰エニロカ末未");
    private static final CharacterSet LETTERS = CharacterSet.of("OoIl");
    private static final CharacterSet SPECKS = CharacterSet.of("·■~^□●•");
    private static final CharacterSet ANY = SHAPES.and(LETTERS).and(SPECKS);
    private static final CharacterSet COUNTED_BY_ONE = CharacterSet.of("次个场处家户名座份批台套");
    private static final String PROBLEM = "问题";
    private static final CharacterSet UNITS = CharacterSet.of("年月日曰号%万亿元个户亩吨家公千处座〕）名人次场份批辆台套件条项所米平块只头株盏根幅册层栋幢间段片艘架眼支队");

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(ANY)) {
            return;
        }
        String text = draft.text();
        Finder any = Finder.of(draft, ANY);
        for (int i = any.firstIn(0, text.length()); i < text.length(); i = any.firstIn(i + 1, text.length())) {
            if (SPECKS.contains(text.charAt(i))) {
                if (isAloneAtEnd(text, i)) {
                    draft.replace(i, i + 1, "", DiagnosticCode.LOOK_ALIKE);
                }
                continue;
            }
            char meant = LETTERS.contains(text.charAt(i)) ? digit(text, i) : shape(text, i);
            if (meant != text.charAt(i)) {
                draft.replace(i, meant, DiagnosticCode.LOOK_ALIKE);
            }
        }
    }

    /** A speck of the scan behind a blank at a line's end. */
    private static boolean isAloneAtEnd(String text, int i) {
        int next = i + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean end = next == text.length() || text.charAt(next) == '\n';
        int before = i;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        return end && before < i && before > 0 && text.charAt(before - 1) != '\n' && !framesPage(text, i, before);
    }

    /** · 23 ·: the sign stands on both sides of a page's number. */
    private static boolean framesPage(String text, int sign, int behindDigits) {
        int first = behindDigits;
        while (first > 0 && behindDigits - first < YEAR && isDigit(text.charAt(first - 1))) {
            first--;
        }
        int other = Blanks.before(text, first, 0) - 1;
        return first < behindDigits && other >= 0 && text.charAt(other) == text.charAt(sign);
    }

    private static char shape(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '巿' -> '市';
            case '丶' -> '、';
            case '曰' -> isBehindDigit(text, i) ? '日' : c;
            case 'エ' -> isWithinWords(text, i) ? '工' : c;
            case 'ニ' -> isWithinWords(text, i) ? '二' : c;
            case 'ロ' -> isWithinWords(text, i) ? '口' : c;
            case 'カ' -> isWithinWords(text, i) ? '力' : c;
            case NotYet.END, NotYet.NOT_YET -> NotYet.meantAt(text, i);
            default -> c;
        };
    }

    private static boolean isBehindDigit(String text, int i) {
        int before = i > 0 && text.charAt(i - 1) == ' ' ? i - 2 : i - 1;
        return before >= 0 && (isDigit(text.charAt(before)) || LETTERS.contains(text.charAt(before)));
    }

    private static boolean isWithinWords(String text, int i) {
        return i > 0 && i + 1 < text.length() && isHan(text.charAt(i - 1)) && !isKana(text.charAt(i + 1));
    }

    private static boolean isKana(char c) {
        return c >= '\u3040' && c <= '\u30FF';
    }

    /** 2O23年, l8号, 1OO%: among digits, in front of what digits count; O2O and H2O are names. */
    private static char digit(String text, int i) {
        int start = i;
        // A run that is longer than a number can be is looked at no further.
        while (start > 0 && i - start <= LONGEST && isOfNumber(text.charAt(start - 1))) {
            start--;
        }
        int end = i + 1;
        while (end < text.length() && end - i <= LONGEST && isOfNumber(text.charAt(end))) {
            end++;
        }
        boolean apart = (start == 0 || !isAlphanumeric(text.charAt(start - 1)))
                && (end == text.length() || !isAlphanumeric(text.charAt(end)));
        boolean number = end - start <= LONGEST
                && text.substring(start, end).chars().anyMatch(c -> isDigit((char) c))
                && !text.startsWith("O2O", start);
        boolean counted = (number || isElevenOrSo(text, start, end)) ? isCounted(text, start, end) : isLoneOne(text, i);
        boolean read = (apart && counted) || LetteredDates.isDigitAt(text, i);
        char c = text.charAt(i);
        return !read ? c : "Oo".indexOf(c) >= 0 ? '0' : '1';
    }

    /** ll支, lO个: letters that are digits all, the first of them no Roman numeral; in dates they are looked at as a whole. */
    private static boolean isElevenOrSo(String text, int start, int end) {
        return end - start == 2
                && text.charAt(start) == 'l'
                && "lO".indexOf(text.charAt(start + 1)) >= 0
                && start > 0
                && isHan(text.charAt(start - 1))
                && end < text.length()
                && "年月日号".indexOf(text.charAt(end)) < 0;
    }

    /** 每周组织 l 次: one letter between a word and what it counts; I个 may be a Roman numeral. */
    private static boolean isLoneOne(String text, int i) {
        int before = Blanks.before(text, i, 0);
        int behind = Blanks.after(text, i + 1, text.length());
        return text.charAt(i) == 'l'
                && before > 0
                && isHan(text.charAt(before - 1))
                && behind < text.length()
                && (COUNTED_BY_ONE.contains(text.charAt(behind))
                        || (text.charAt(behind) == '：' && text.startsWith(PROBLEM, before - PROBLEM.length())));
    }

    /** Whether what digits count stands behind a number, or another number (1O-12个), or the year of a document's number in front. */
    private static boolean isCounted(String text, int start, int end) {
        int unit = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        boolean range = end + 1 < text.length() && text.charAt(end) == '-' && isDigit(text.charAt(end + 1));
        boolean serial = start > 1 && text.charAt(start - 1) == '〕' && isOfNumber(text.charAt(start - 2));
        return range
                || serial
                || isYear(text, start, end)
                || (unit < text.length() && UNITS.contains(text.charAt(unit)));
    }

    /** [2O21]13号, （2O21 13号 */
    private static boolean isYear(String text, int start, int end) {
        int open = Blanks.before(text, start, 0);
        int close = Blanks.after(text, end, text.length());
        return end - start == YEAR
                && text.charAt(start) == '2'
                && open > 0
                && "〔[【（".indexOf(text.charAt(open - 1)) >= 0
                && close < text.length()
                && ("〕]】".indexOf(text.charAt(close)) >= 0 || (close > end && isSerial(text, close)));
    }

    private static boolean isSerial(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < YEAR && isOfNumber(text.charAt(end))) {
            end++;
        }
        return end > start && end < text.length() && text.charAt(end) == '号';
    }

    static boolean isOfNumber(char c) {
        return isDigit(c) || c == '.' || LETTERS.contains(c);
    }
}
