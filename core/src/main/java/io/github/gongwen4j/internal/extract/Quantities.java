package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds numbers with units outside titles and quotations. Whether they are commitments is for others to say. */
public final class Quantities {
    private static final int LONGEST_NUMBER = 15;
    private static final int SHORTEST_ACRONYM = 2;
    private static final String PLAIN_COUNTS = "家个户名处所座款";
    private static final String ENDS = "，。；、";
    private static final Lexicon<Comparing> AFTER =
            Lexicon.read(Quantities.class, "comparators-after.txt", Comparing.class);
    /** What a quantity, in digits or spelled, may start with. */
    private static final CharacterSet STARTS = SpelledNumbers.STARTS.and(CharacterSet.of("0123456789"));

    private final CharSequence text;
    private final int start;
    private final int end;
    private final ComparingWords words;
    private final SpelledNumbers spelled;
    private final Occasions occasions;
    private final Rates rates;
    private final Units units;

    private Quantities(CharSequence text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.words = new ComparingWords(text, start);
        this.spelled = new SpelledNumbers(text, start, end);
        this.occasions = new Occasions(text, start, end);
        this.rates = new Rates(text, end);
        this.units = new Units(text, end);
    }

    /** The quantities of a stretch, in order. */
    public static List<Quantity> in(CharSequence text, int start, int end) {
        return new Quantities(text, start, end).find();
    }

    private List<Quantity> find() {
        List<Quantity> found = new ArrayList<>();
        Zones zones = new Zones(text, start, end);
        int i = start;
        while (i < end) {
            i = STARTS.indexIn(text, i, end);
            int zone = i < end ? zones.endAround(i) : end;
            if (zone > 0) {
                i = zone;
                continue;
            }
            Optional<Quantity> quantity = startsNumber(i) ? arabic(i) : spelled(i);
            quantity.ifPresent(found::add);
            i = quantity.isPresent() ? quantity.get().unitEnd() : afterNumber(i);
        }
        shareUnits(found);
        return found;
    }

    /** 22个、32个工作日: what a bare 个 counts is said once. */
    private void shareUnits(List<Quantity> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            Quantity front = found.get(i);
            Quantity behind = found.get(i + 1);
            boolean list =
                    behind.numberStart() - front.unitEnd() == 1 && "、和与".indexOf(text.charAt(front.unitEnd())) >= 0;
            if (list
                    && front.unit().equals("个")
                    && behind.unit().length() > 1
                    && behind.unit().charAt(0) == '个') {
                found.set(i, front.withUnit(behind.unit(), behind.kind()));
            }
        }
    }

    private int afterNumber(int i) {
        int stop = i + 1;
        while (isDigit(text.charAt(i)) && stop < end && (isDigit(text.charAt(stop)) || text.charAt(stop) == '.')) {
            stop++;
        }
        return stop;
    }

    private boolean startsNumber(int i) {
        if (!isDigit(text.charAt(i))) {
            return false;
        }
        char before = i > start ? text.charAt(i - 1) : ' ';
        // 提高到4 5%: 45, 4.5 or two numbers, and so none.
        int other = before == ' ' ? Blanks.before(text, i, start) : start;
        if (other > start && isDigit(text.charAt(other - 1))) {
            return false;
        }
        return (!isAlphanumeric(before) && "第.-/前".indexOf(before) < 0) || endsTime(i) || countsLetters(i);
    }

    /** 6月底前8家: the 前 of a time is not that of 前10名. */
    private boolean endsTime(int i) {
        return i > start + 1 && text.charAt(i - 1) == '前' && "底月日末".indexOf(text.charAt(i - 2)) >= 0;
    }

    /** 培育OPC100家以上: a count of what letters name; 5G、A4、PM2.5 and T3航站楼 are names. */
    private boolean countsLetters(int i) {
        int letters = i;
        while (letters > start && isUpperCase(text.charAt(letters - 1))) {
            letters--;
        }
        if (i - letters < SHORTEST_ACRONYM) {
            return false;
        }
        int unit = number(i).end;
        boolean counted = unit < end && PLAIN_COUNTS.indexOf(text.charAt(unit)) >= 0;
        return counted
                && (unit + 1 == end
                        || ENDS.indexOf(text.charAt(unit + 1)) >= 0
                        || AFTER.at(text, unit + 1, end).isPresent());
    }

    private static boolean isUpperCase(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private record Amount(BigDecimal value, int end) {}

    private Amount number(int i) {
        StringBuilder digits = new StringBuilder(LONGEST_NUMBER);
        int stop = i;
        boolean point = false;
        while (stop < end && stop - i < LONGEST_NUMBER) {
            char c = text.charAt(stop);
            boolean digitFollows = stop + 1 < end && isDigit(text.charAt(stop + 1));
            if (isDigit(c)) {
                digits.append(c);
            } else if (c == '.' && digitFollows && !point) {
                digits.append(c);
                point = true;
            } else if (c != ',' || !digitFollows || point) {
                break;
            }
            stop++;
        }
        return new Amount(new BigDecimal(digits.toString()), stop);
    }

    private Optional<Quantity> arabic(int i) {
        Amount first = number(i);
        int unitOfFirst = isYear(i, first.end) ? -1 : units.endFrom(first.end);
        int dash = unitOfFirst > 0 ? unitOfFirst : first.end;
        int second = afterDash(dash);
        if (second > 0) {
            Amount last = number(second);
            int unitEnd = units.endFrom(last.end);
            if (unitEnd > 0 && last.value.compareTo(first.value) > 0) {
                return Optional.of(quantity(i, first.value, Optional.of(last.value), last.end, unitEnd));
            }
        }
        return unitOfFirst > 0
                ? Optional.of(quantity(i, first.value, Optional.empty(), first.end, unitOfFirst))
                : rates.at(i, first.value, first.end).map(this::quantity);
    }

    /** 2024道路交通安全考核: a year in front of a word that starts like a unit. */
    private boolean isYear(int i, int stop) {
        boolean unit = stop + 1 < end && "道具格".indexOf(text.charAt(stop)) >= 0 && isHan(text.charAt(stop + 1));
        return unit && stop - i == 4 && text.charAt(i) == '2' && text.charAt(i + 1) == '0';
    }

    /** The offset after the dash of a range, if a number follows; -1 if not. */
    private int afterDash(int i) {
        int stop = i;
        while (stop < end && "-—–~～至到".indexOf(text.charAt(stop)) >= 0 && stop - i < 2) {
            stop++;
        }
        return stop > i && stop < end && isDigit(text.charAt(stop)) ? stop : -1;
    }

    private Quantity quantity(
            int numberStart, BigDecimal value, Optional<BigDecimal> upper, int unitStart, int unitEnd) {
        UnitKind kind = units.kindFrom(unitStart);
        String unit =
                text.subSequence(unitStart, unitEnd).toString().replace("余", "").replace("多", "");
        Optional<Lexicon.Match<Comparing>> after = after(unitEnd, kind);
        Optional<Lexicon.Match<Comparing>> before = words.before(numberStart, kind, after.isPresent());
        int from = before.map(Lexicon.Match::start).orElse(numberStart);
        int to = after.map(Lexicon.Match::end).orElse(unitEnd);
        return new Quantity(
                from,
                numberStart,
                unitEnd,
                to,
                value,
                upper,
                unit,
                kind,
                before.map(Lexicon.Match::meaning),
                after.map(Lexicon.Match::meaning));
    }

    /** 30日内, but not 更新一次内涝风险图. */
    private Optional<Lexicon.Match<Comparing>> after(int unitEnd, UnitKind kind) {
        return AFTER.at(text, unitEnd, end).filter(word -> kind != UnitKind.COUNT || word.end() - word.start() > 1);
    }

    /** 百分之九十, 一半, 两所 */
    private Optional<Quantity> spelled(int i) {
        return occasions.at(i).or(() -> spelled.at(i)).map(this::quantity);
    }

    /** The words around a number that brings its own unit; what the number itself says holds where they say nothing. */
    private Quantity quantity(Numbered number) {
        Optional<Lexicon.Match<Comparing>> after = after(number.end(), number.kind());
        Optional<Lexicon.Match<Comparing>> before = number.bound().isPresent()
                ? Optional.empty()
                : words.before(number.start(), number.kind(), after.isPresent());
        return new Quantity(
                before.map(Lexicon.Match::start).orElse(number.start()),
                number.start(),
                number.end(),
                after.map(Lexicon.Match::end).orElse(number.end()),
                number.value(),
                Optional.empty(),
                number.unit(),
                number.kind(),
                before.map(Lexicon.Match::meaning).or(number::bound),
                after.map(Lexicon.Match::meaning));
    }
}
