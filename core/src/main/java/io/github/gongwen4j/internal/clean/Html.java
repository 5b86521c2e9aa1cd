package io.github.gongwen4j.internal.clean;

/** The way to the cleaner of HTML, which needs a library that an application may not have. */
final class Html {
    private Html() {}

    /** The cleaner; an exception that names the missing library if it is not there. */
    static Cleaner cleaner(int nesting) {
        try {
            Class.forName("org.jsoup.Jsoup", false, Html.class.getClassLoader());
            return new HtmlText(nesting);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("HTML needs org.jsoup:jsoup on the class path or module path", e);
        }
    }
}
