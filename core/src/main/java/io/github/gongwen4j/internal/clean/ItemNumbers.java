package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts right numbers of items that go on from the one before and that the next one goes on from: 四，实施步骤 between 三、 and 五、,
 * 1 1.市林业局 between 10. and 12., l.总则 in front of 2., 五）防治风沙 or （五防治风沙 between （四） and （六）, 10.5G网络 between 9. and 11. Elsewhere they
 * stay as they are.
 */
final class ItemNumbers implements Cleaner {
    private static final CharacterSet LETTERS = CharacterSet.of("OoIl");
    private static final CharacterSet MARKS = CharacterSet.of("，。；·");
    private static final String POINTS = "、.．";
    private static final Set<Style> STYLES = Set.of(Style.HAN, Style.ARABIC, Style.HAN_BRACKETED);
    private static final int LONGEST_HAN = 3;
    private static final int LONGEST = 5;
    private static final int MOST_DIGITS = 2;

    /**
     * A number that starts a line.
     *
     * @param end where the mark behind it stands
     * @param damage what it needs to be one
     */
    private record Found(Style style, int value, int start, int end, Damage damage) {}

    private enum Damage {
        NONE,
        /** Characters of the number or its mark are others. */
        MISREAD,
        /** Digits of the title touch it, but no decimal looks like that (10.5G网络, 11.121人才工程). */
        GLUED,
        /** A digit of the title touches it, as in the numbers of sections (4.3岁以下婴幼儿照护). */
        LIKE_DECIMAL
    }

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        if (draft.lines().stream().noneMatch(line -> damaged(text, line).isPresent())) {
            return;
        }
        List<Found> han = new ArrayList<>();
        List<Found> arabic = new ArrayList<>();
        List<Found> bracketed = new ArrayList<>();
        for (Line line : draft.lines()) {
            number(text, line)
                    .ifPresent(number -> (switch (number.style) {
                                case HAN -> han;
                                case ARABIC -> arabic;
                                default -> bracketed;
                            })
                            .add(number));
        }
        List<Found> mended = new ArrayList<>(fitting(han));
        mended.addAll(fitting(arabic));
        mended.addAll(fitting(bracketed));
        mended.stream().sorted(Comparator.comparingInt(Found::start)).forEach(number -> mend(draft, number));
    }

    private static Optional<Found> number(String text, Line line) {
        return MarkScanner.at(text, line.start(), line.end())
                .filter(mark -> STYLES.contains(mark.style()))
                .map(mark -> new Found(mark.style(), mark.value(), mark.start(), mark.end(), Damage.NONE))
                .or(() -> damaged(text, line));
    }

    private static Optional<Found> damaged(String text, Line line) {
        char first = text.charAt(line.start());
        if (first == '（' || Numerals.isHanNumeral(first)) {
            return bracketed(text, line).or(() -> first == '（' ? Optional.empty() : han(text, line));
        }
        return isDigit(first) || LETTERS.contains(first)
                ? arabic(text, line).or(() -> glued(text, line))
                : Optional.empty();
    }

    /** 四，实施步骤 */
    private static Optional<Found> han(String text, Line line) {
        int end = Numerals.endOfHan(text, line.start(), line.end());
        int words = Blanks.after(text, Math.min(line.end(), end + 1), line.end());
        boolean mark = end - line.start() <= LONGEST_HAN
                && words < line.end()
                && MARKS.contains(text.charAt(end))
                && isHan(text.charAt(words));
        int value = mark ? Numerals.value(text.substring(line.start(), end)) : 0;
        return value > 0
                ? Optional.of(new Found(Style.HAN, value, line.start(), end, Damage.MISREAD))
                : Optional.empty();
    }

    /** 五）防治风沙, （五防治风沙: one of the two brackets is lost. */
    private static Optional<Found> bracketed(String text, Line line) {
        boolean opened = text.charAt(line.start()) == '（';
        int first = opened ? line.start() + 1 : line.start();
        int end = Numerals.endOfHan(text, first, line.end());
        boolean closed = end < line.end() && text.charAt(end) == '）';
        int words = closed ? end + 1 : end;
        boolean number = end > first
                && end - first <= LONGEST_HAN
                && opened != closed
                && words < line.end()
                && isHan(text.charAt(words));
        int value = number ? Numerals.value(text.substring(first, end)) : 0;
        return value > 0
                ? Optional.of(new Found(Style.HAN_BRACKETED, value, line.start(), words, Damage.MISREAD))
                : Optional.empty();
    }

    /** 1 1.市林业局, l.总则 */
    private static Optional<Found> arabic(String text, Line line) {
        int start = line.start();
        int end = start;
        while (end < line.end() && end - start <= LONGEST && isOfNumber(text.charAt(end))) {
            end++;
        }
        int words = Blanks.after(text, end + 1, line.end());
        boolean mark = end - start <= LONGEST
                && words < line.end()
                && POINTS.indexOf(text.charAt(end)) >= 0
                && isHan(text.charAt(words));
        String digits = mark ? digits(text.substring(start, end)) : "";
        boolean number = digits.length() <= MOST_DIGITS && !digits.startsWith("0") && !digits.isEmpty();
        return number && !text.startsWith(digits, start)
                ? Optional.of(new Found(Style.ARABIC, Numerals.value(digits), start, end, Damage.MISREAD))
                : Optional.empty();
    }

    /** 10.5G网络建设, 11.121人才梯队项目 */
    private static Optional<Found> glued(String text, Line line) {
        int start = line.start();
        int end = Numerals.endOfDigits(text, start, line.end());
        int title = end + 1;
        boolean mark = end > start && end - start <= MOST_DIGITS && end < line.end() && text.charAt(end) == '.';
        int words = mark ? Numerals.endOfDigits(text, title, line.end()) : title;
        boolean number = words > title && words < line.end() && text.charAt(start) != '0';
        if (!number
                || text.charAt(words) == '年'
                || !(isHan(text.charAt(words)) || isAlphanumeric(text.charAt(words)))) {
            return Optional.empty();
        }
        boolean decimal = words == title + 1 && isHan(text.charAt(words));
        Damage damage = decimal ? Damage.LIKE_DECIMAL : Damage.GLUED;
        return Optional.of(new Found(Style.ARABIC, Numerals.value(text.substring(start, end)), start, end, damage));
    }

    private static boolean isOfNumber(char c) {
        return isDigit(c) || c == ' ' || LETTERS.contains(c);
    }

    private static String digits(String found) {
        return found.replace(" ", "")
                .replace('O', '0')
                .replace('o', '0')
                .replace('I', '1')
                .replace('l', '1');
    }

    /** Those of the damaged numbers that go on from the one before them, if the next one goes on from them. */
    private static List<Found> fitting(List<Found> numbers) {
        List<Found> fitting = new ArrayList<>();
        int last = 0;
        boolean sound = false;
        for (int i = 0; i < numbers.size(); i++) {
            Found number = numbers.get(i);
            Found next = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
            boolean fits = number.damage == Damage.MISREAD
                    ? fits(number, last, next == null ? 1 : next.value)
                    : number.damage != Damage.NONE && sound && isBetween(number, last, next);
            if (fits) {
                fitting.add(number);
            }
            sound = number.damage == Damage.NONE || fits;
            last = sound ? number.value : last;
        }
        return fitting;
    }

    private static boolean fits(Found number, int last, int next) {
        boolean goesOn = number.value == 1 || number.value == last + 1;
        return goesOn && (next == number.value + 1 || (next == 1 && number.value > 1));
    }

    /** The numbers of sections (2.1, 2.2) have no items behind them. */
    private static boolean isBetween(Found number, int last, @Nullable Found next) {
        boolean glued = number.damage == Damage.GLUED;
        boolean goesOn = next == null ? glued : next.value == number.value + 1;
        return number.value == last + 1 && goesOn && (glued || next == null || next.damage != Damage.LIKE_DECIMAL);
    }

    private static void mend(Draft draft, Found number) {
        String text = draft.text();
        if (number.style == Style.HAN) {
            draft.replace(
                    number.end, Blanks.after(text, number.end + 1, text.length()), "、", DiagnosticCode.LOOK_ALIKE);
            return;
        }
        if (number.damage == Damage.GLUED || number.damage == Damage.LIKE_DECIMAL) {
            draft.replace(number.end + 1, number.end + 1, " ", DiagnosticCode.BLANKS_IN_WORDS);
            return;
        }
        if (number.style == Style.HAN_BRACKETED) {
            String numeral = text.substring(number.start, number.end).replaceAll("[（）]", "");
            draft.replace(number.start, number.end, "（" + numeral + "）", DiagnosticCode.LOOK_ALIKE);
            return;
        }
        for (int i = number.start; i < number.end; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                draft.replace(i, i + 1, "", DiagnosticCode.BLANKS_IN_WORDS);
            } else if (!isDigit(c)) {
                draft.replace(i, digits(String.valueOf(c)).charAt(0), DiagnosticCode.LOOK_ALIKE);
            }
        }
    }
}
