package io.github.gongwen4j.spec;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.github.gongwen4j.seeds.SpecExample;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Ways to print the same document that must not change what is read. */
enum Variation {
    AS_PRINTED(text -> text),
    CRLF(text -> text.replace("\n", "\r\n")),
    BLANK_LINES(text -> text.replace("\n", "\n\n")),
    FULL_WIDTH(text -> mapped(text, "0123456789%,:;()?!", "０１２３４５６７８９％，：；（）？！")),
    HALF_WIDTH(text -> mapped(text, "，：；（）？！", ",:;()?!")),
    TRADITIONAL(ZhConverterUtil::toTraditional);

    private final UnaryOperator<String> change;

    Variation(UnaryOperator<String> change) {
        this.change = change;
    }

    String of(String text) {
        return change.apply(text);
    }

    /** Markup is made of half-width characters, and an example may show just what a variation changes. */
    boolean suits(SpecExample example) {
        boolean width = this == FULL_WIDTH || this == HALF_WIDTH;
        boolean markup = width && example.format().equals("html");
        return !markup && !example.fixed().contains(label());
    }

    /** The name by which examples opt out. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String mapped(String text, String from, String to) {
        StringBuilder mapped = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            int at = from.indexOf(c);
            mapped.append(at < 0 ? (char) c : to.charAt(at));
        });
        return mapped.toString();
    }
}
