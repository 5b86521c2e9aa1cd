package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.util.Objects;

/**
 * The number that a heading or an item bears (结构层次序数), as printed.
 *
 * <p>Source: GB/T 9704-2012, 7.3.3 (一、 → （一） → 1. → （1）); other styles are those that documents use. Immutable and
 * thread-safe.
 *
 * @param label the number as printed, brackets full-width, without the mark that follows: 一, （一）, 1, 第一章, 问题1
 * @param style the style, which tells the level
 * @param value the number's value, at least 0
 * @param span where label and mark stand in the original
 */
public record Numbering(String label, Style style, int value, Span span) {

    /**
     * Checks the parts.
     *
     * @param label the number as printed, brackets full-width, without the mark that follows: 一, （一）, 1, 第一章, 问题1
     * @param style the style, which tells the level
     * @param value the number's value, at least 0
     * @param span where label and mark stand in the original
     * @throws NullPointerException if {@code label}, {@code style} or {@code span} is null
     * @throws IllegalArgumentException if {@code label} is blank or {@code value} negative
     */
    public Numbering {
        Text.require(label, "label");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(span, "span");
        if (value < 0) {
            throw new IllegalArgumentException("value must not be negative: " + value);
        }
    }

    /** Styles of numbers, from the outermost level to the innermost as documents usually nest them. */
    public enum Style {
        /** An annex (附件, 附件1). */
        ANNEX,
        /** 第一篇, 第一编, 第一部分. */
        PART,
        /** 第一章. */
        CHAPTER,
        /** 第一节. */
        SECTION,
        /** 第一条, the article of a statute. */
        ARTICLE,
        /** 一、 the first level of the standard. */
        HAN,
        /** （一） the second level of the standard. */
        HAN_BRACKETED,
        /** A word with a number, such as 问题1. */
        NAMED,
        /** 1. the third level of the standard. */
        ARABIC,
        /** 1.1 or 1.1.1. */
        DECIMAL,
        /** （1） the fourth level of the standard. */
        ARABIC_BRACKETED,
        /** ①. */
        CIRCLED,
        /** 一是, 二是: points within running text. */
        POINT
    }
}
