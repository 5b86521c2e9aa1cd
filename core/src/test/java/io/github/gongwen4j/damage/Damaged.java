package io.github.gongwen4j.damage;

import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A change to a document that changes nothing of what it says, in the order in which they befall a document: its characters, its
 * lines and pages, its markup, its transport.
 */
public enum Damaged {
    TRADITIONAL_CHARACTERS("traditional", Scripts::traditionalCharacters),
    TRADITIONAL_WORDS("traditional", Scripts::traditionalWords),
    TRADITIONAL_CHARACTERS_WITH_PINYIN("traditional", PinyinAdded::toTraditionalCharacters),
    TONED_PINYIN("pinyin", PinyinAdded::toned),
    TONELESS_PINYIN("traditional-pinyin", PinyinAdded::toneless),
    SPACED_LETTERS("spaced", SpacedLetters::of),
    FULL_WIDTH_DIGITS("full-width", Widths::fullDigits),
    FULL_WIDTH_LETTERS("full-width", Widths::fullLetters),
    FULL_WIDTH_PUNCTUATION("full-width", Widths::fullPunctuation),
    FULL_WIDTH("full-width", text -> Widths.fullDigits(Widths.fullLetters(Widths.fullPunctuation(text)))),
    HALF_WIDTH_PUNCTUATION("half-width", Widths::halfPunctuation),
    HARD_WRAPS("wraps", Wraps::of),
    HARD_WRAPS_BELOW_BLANK_LINES(
            "wraps", (text, random) -> Wraps.of(text, random).replace("\n", "\n\n")),
    PAGE_NUMBERS("page-numbers", PageNumbers::of),
    BLANK_LINES("blank-lines", text -> text.replace("\n", "\n\n")),
    EXTRA_BLANK_LINES("blank-lines", text -> "\n\n" + text.replace("\n", "\n\n \n") + "\n\n"),
    INDENTED_BY_IDEOGRAPHIC_BLANKS("indents", text -> "\u3000\u3000" + text.replace("\n", "\n\u3000\u3000")),
    INDENTED_BY_HARD_BLANKS("indents", text -> "\u00a0\u00a0" + text.replace("\n", "\n\u00a0\u00a0")),
    TRAILING_BLANKS("indents", text -> text.replace("\n", " \u3000\n")),
    ONE_LINE("one-line", OneLine::of),
    HTML("html", HtmlPage::of),
    BYTE_ORDER_MARK("byte-order-mark", text -> '\ufeff' + text),
    CARRIAGE_RETURNS("crlf", text -> text.replace("\n", "\r\n")),
    OLD_CARRIAGE_RETURNS("crlf", text -> text.replace('\n', '\r')),
    LINE_SEPARATORS("line-separators", text -> text.replace('\n', '\u2028'));

    private static final Set<String> BORNE_BY_MARKUP =
            Set.of("traditional", "pinyin", "traditional-pinyin", "blank-lines", "byte-order-mark", "crlf");
    private static final List<Set<String>> APART = List.of(
            Set.of("traditional", "traditional-pinyin"),
            Set.of("pinyin", "traditional-pinyin"),
            Set.of("full-width", "half-width"),
            Set.of("wraps", "blank-lines", "one-line"),
            Set.of("page-numbers", "one-line"),
            Set.of("wraps", "indents"),
            Set.of("crlf", "line-separators"));

    private final String label;
    private final BiFunction<String, Random, String> change;

    Damaged(String label, UnaryOperator<String> change) {
        this(label, (text, random) -> change.apply(text));
    }

    Damaged(String label, BiFunction<String, Random, String> change) {
        this.label = label;
        this.change = change;
    }

    /** The name by which examples of the manual opt out. */
    public String label() {
        return label;
    }

    /** Whether a document can suffer this: markup has no width and no lines, and a few lines make no body on one line. */
    public boolean suits(SourceText source) {
        boolean borne = source.format() != SourceFormat.HTML || BORNE_BY_MARKUP.contains(label);
        return borne && (this != ONE_LINE || OneLine.suits(source.text()));
    }

    /** The document after this. Chance depends on nothing but the text, so that each run does the same. */
    public SourceText apply(SourceText source) {
        Random random = new Random(source.text().hashCode());
        SourceFormat format = this == HTML ? SourceFormat.HTML : source.format();
        return SourceText.of(change.apply(source.text(), random), format);
    }

    /** The document after several, which befall it in the order of this list. */
    public static SourceText applyAll(Set<Damaged> damages, SourceText source) {
        SourceText damaged = source;
        for (Damaged damage : values()) {
            damaged = damages.contains(damage) && damage.suits(damaged) ? damage.apply(damaged) : damaged;
        }
        return damaged;
    }

    /** Whether a document can suffer both. */
    public boolean goesWith(Damaged other) {
        boolean apart = APART.stream().anyMatch(labels -> labels.contains(label) && labels.contains(other.label));
        return !apart && !label.equals(other.label);
    }

    /** All labels. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Damaged::label).distinct().toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
