package io.github.gongwen4j.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quantities of one kind that a sentence lists one after the other: 东区5个、西区4个和南区3个.
 *
 * @param all in order
 */
record Addends(List<Addend> all) {
    private static final Pattern ONE =
            Pattern.compile("((?![年月日])[\\p{IsHan}“”]{0,15}?)([0-9]{1,9}(?:\\.[0-9]{1,4})?)(%|[\\p{IsHan}]{0,5}?)"
                    + "(?:([、，]|以及|和|及)|(?=[。；）\\n])|$)");
    private static final Pattern VAGUE = Pattern.compile("约|近|超|至少|不少于|不低于|不超过|以上|以下|左右|余|多|累计|同比|增长|下降|提高|占|每");
    private static final int LONGEST = 300;

    /**
     * One of them.
     *
     * @param head what it is a quantity of
     * @param value how much
     * @param unit of what unit; empty if none is said
     * @param start where it starts
     * @param end where its unit ends
     * @param next where the next one can start
     */
    record Addend(String head, BigDecimal value, String unit, int start, int end, int next) {}

    Addends {
        all = List.copyOf(all);
    }

    /** The last ones before an offset, with nothing in between; what stands before the first one's words may be anything. */
    static Addends upTo(String text, int start, int end) {
        Matcher first = ONE.matcher(text).region(start, end);
        int from = start;
        while (from < end && first.region(from, end).find()) {
            Addends parts = from(text, first.start(), end);
            if (!parts.all().isEmpty() && parts.next() == end) {
                return parts;
            }
            from = parts.all().isEmpty() ? first.end() : parts.next();
        }
        return new Addends(List.of());
    }

    /** Those that start at an offset and have one unit. */
    static Addends from(String text, int start, int limit) {
        List<Addend> found = new ArrayList<>();
        Matcher matcher = ONE.matcher(text);
        int end = Math.min(limit, start + LONGEST);
        int next = start;
        while (next < end && matcher.region(next, end).lookingAt()) {
            Addend one = new Addend(
                    matcher.group(1),
                    new BigDecimal(matcher.group(2)),
                    matcher.group(3),
                    matcher.start(),
                    matcher.end(3),
                    matcher.end());
            boolean vague = VAGUE.matcher(one.head() + one.unit()).find();
            if (vague || (!found.isEmpty() && !found.get(0).unit().equals(one.unit()))) {
                break;
            }
            found.add(one);
            if (matcher.group(4) == null) {
                break;
            }
            next = matcher.end();
        }
        return new Addends(found);
    }

    boolean areSeveral() {
        return all.size() > 1;
    }

    int start() {
        return all.get(0).start();
    }

    int end() {
        return all.get(all.size() - 1).end();
    }

    int next() {
        return all.get(all.size() - 1).next();
    }

    /** Whether a quantity of the unit can be their sum: 13个区域 of 5个、4个、4个. */
    boolean areOf(String unit) {
        String own = all.get(0).unit();
        return own.isEmpty() || unit.startsWith(own);
    }

    BigDecimal sum() {
        return all.stream().map(Addend::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The last ones, from each of them on, may be what adds up. */
    boolean endWithSum(BigDecimal total) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = all.size() - 1; i >= 0; i--) {
            sum = sum.add(all.get(i).value());
            if (i + 1 < all.size() && sum.compareTo(total) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Things of one kind (东区、西区), or money: none of them is a part of another. */
    boolean areApart() {
        boolean money = all.get(0).unit().endsWith("元");
        return money
                || all.stream()
                                .map(Addend::head)
                                .map(head -> head.isEmpty() ? "" : head.substring(head.length() - 1))
                                .distinct()
                                .count()
                        == 1;
    }
}
