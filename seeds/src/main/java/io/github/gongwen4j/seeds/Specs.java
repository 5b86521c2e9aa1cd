package io.github.gongwen4j.seeds;

import java.util.List;
import java.util.Objects;

/**
 * The spec pages of this module, in the order of a manual.
 *
 * <p>The pages are read from the module's resources when this class is first used, and kept. All methods are safe for use by
 * several threads. A page that is missing or broken means a broken jar: the first use then fails with an
 * {@link ExceptionInInitializerError}.
 */
public final class Specs {

    private static final List<Spec> ALL =
            Resources.read("spec/index.txt").lines().map(Specs::readPage).toList();

    private Specs() {}

    /**
     * Returns all pages.
     *
     * @return an unmodifiable list in the order of the index, never empty; the same list at each call
     */
    public static List<Spec> all() {
        return ALL;
    }

    /**
     * Returns the examples of all pages.
     *
     * @return an unmodifiable list in the order of the pages, never empty
     */
    public static List<SpecExample> examples() {
        return ALL.stream().flatMap(spec -> spec.examples().stream()).toList();
    }

    /**
     * Returns one page.
     *
     * @param page the name of its file without the ending, such as {@code pinyin-notes}
     * @return the page
     * @throws IllegalArgumentException if there is no such page
     * @throws NullPointerException if {@code page} is null
     */
    public static Spec byPage(String page) {
        Objects.requireNonNull(page, "page");
        return ALL.stream()
                .filter(spec -> spec.page().equals(page))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "page must be one of " + ALL.stream().map(Spec::page).toList() + ", but is \"" + page + "\""));
    }

    private static Spec readPage(String page) {
        return SpecPage.parse(page, Resources.read("spec/" + page + ".md"));
    }
}
