package io.github.gongwen4j.seeds;

import java.util.List;
import java.util.Objects;

/**
 * One spec page: prose about a phenomenon of official documents, with examples that the parser has to get right.
 *
 * <p>A page is Markdown. An example is a fenced block of {@code text}, {@code markdown} or {@code html}, the input, and after
 * it, with nothing but prose between, a fenced block of {@code json}, the expected subset. Words behind the input's language
 * that start with {@code fixed:} name the damages that the input does not bear. <code>&#92;u00A0</code> in an input stands
 * for the character of that number, so that invisible ones can be seen on the page.
 *
 * <p>Instances are immutable and safe for use by several threads. {@link Specs} reads them.
 *
 * @param page the name of the page's file without its ending, such as {@code pinyin-notes}
 * @param title the words of the page's first heading
 * @param text the whole page as it stands in its file
 * @param examples its examples in the order of the page; unmodifiable, never empty on the pages of {@link Specs}
 */
public record Spec(String page, String title, String text, List<SpecExample> examples) {

    /**
     * Makes a page.
     *
     * @param page the name of the page
     * @param title its title
     * @param text its text
     * @param examples its examples; copied
     * @throws NullPointerException if a component, or one of the examples, is null
     */
    public Spec {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        examples = List.copyOf(Objects.requireNonNull(examples, "examples"));
    }

    /**
     * Names the page and counts its examples.
     *
     * @return for example {@code Spec[pinyin-notes, 4 examples]}
     */
    @Override
    public String toString() {
        return "Spec[" + page + ", " + examples.size() + " examples]";
    }
}
