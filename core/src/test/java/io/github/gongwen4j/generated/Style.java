package io.github.gongwen4j.generated;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * How a document is printed.
 *
 * @param items the numbers of items
 * @param runsOn whether items number on from section to section
 * @param statements where the parties stand
 * @param halfWidth whether punctuation has the width of Latin letters
 * @param blankLines whether a blank line stands between lines
 */
public record Style(Numbers items, boolean runsOn, Statements statements, boolean halfWidth, boolean blankLines) {
    private static final String HAN = "一二三四五六七八九十";

    /** The style of numbers of items; chapters have 一、. */
    enum Numbers {
        BRACKETED_HAN,
        ARABIC,
        ARABIC_WITH_COMMA,
        BRACKETED_ARABIC
    }

    /** Where it is said who does the work. */
    enum Statements {
        BRACKET,
        LABELLED_BRACKET,
        LINES,
        LINES_WITH_TIME
    }

    public static Arbitrary<Style> any() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.of(Numbers.class), either, Arbitraries.of(Statements.class), either, either)
                .as(Style::new);
    }

    /** The number of an item as a path has it. */
    String label(int value) {
        return switch (items) {
            case BRACKETED_HAN -> "（" + han(value) + "）";
            case ARABIC, ARABIC_WITH_COMMA -> String.valueOf(value);
            case BRACKETED_ARABIC -> "（" + value + "）";
        };
    }

    /** The number of an item with the mark behind it. */
    String mark(int value) {
        return label(value)
                + switch (items) {
                    case ARABIC -> ".";
                    case ARABIC_WITH_COMMA -> "、";
                    default -> "";
                };
    }

    static String han(int value) {
        String tens = value < 10 ? "" : (value < 20 ? "" : HAN.substring(value / 10 - 1, value / 10)) + "十";
        return tens + (value % 10 == 0 ? "" : HAN.substring(value % 10 - 1, value % 10));
    }
}
