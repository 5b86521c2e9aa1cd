package io.github.gongwen4j.rules.defects;

import java.util.Random;

/** How a made-up notice is printed. State of one test. */
final class Style {
    private static final String HAN = "一二三四五六七八九十";

    /** The numbers of tasks; sections have 一、. */
    enum Numbers {
        HAN_BRACKETED,
        ARABIC,
        ARABIC_WITH_COMMA,
        ARABIC_BRACKETED
    }

    /** Where it is said who does the work. */
    enum Statements {
        BRACKET,
        LABELLED,
        LINES
    }

    Numbers numbers;
    Statements statements;
    /** Whether the notice issues a plan, whose title and sections stand below the signature. */
    boolean issues;

    final boolean halfWidth;
    final boolean blankLines;

    Style(Random random) {
        numbers = Numbers.values()[random.nextInt(Numbers.values().length)];
        statements = Statements.values()[random.nextInt(Statements.values().length)];
        issues = random.nextBoolean();
        halfWidth = random.nextInt(4) == 0;
        blankLines = random.nextInt(4) == 0;
    }

    /** The number of a task with the mark behind it. */
    String mark(int value) {
        return switch (numbers) {
            case HAN_BRACKETED -> "（" + han(value) + "）";
            case ARABIC -> value + ".";
            case ARABIC_WITH_COMMA -> value + "、";
            case ARABIC_BRACKETED -> "（" + value + "）";
        };
    }

    static String han(int value) {
        String tens = value < 10 ? "" : value < 20 ? "十" : HAN.charAt(value / 10 - 1) + "十";
        return tens + (value % 10 == 0 ? "" : HAN.charAt(value % 10 - 1));
    }

    /** The text with punctuation as wide as this style has it. */
    String width(String text) {
        return halfWidth
                ? text.replace('，', ',')
                        .replace('：', ':')
                        .replace('；', ';')
                        .replace('（', '(')
                        .replace('）', ')')
                : text;
    }
}
