package io.github.gongwen4j.benchmark;

import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/** How much memory a document holds, beside that of its text; found by walking the heap. */
final class Retained {
    private Retained() {}

    /** Prints a line for each text: how often the size of the text a document and a whole result have. */
    static void print(List<String> texts) {
        // Without it JOL cannot look into records.
        System.setProperty("jol.magicFieldOffset", "true");
        System.out.printf("%n%-8s %12s %12s%n", "text", "document", "result");
        texts.forEach(Retained::print);
    }

    private static void print(String name) {
        String text = Texts.named(name);
        ParseResult result = PolicyParser.create().parse(text);
        double own = size(text);
        System.out.println(String.format(
                Locale.ROOT,
                "%-8s %10.2f x %10.2f x",
                Path.of(name).getFileName(),
                size(result.document()) / own,
                size(result) / own));
    }

    private static double size(Object root) {
        return GraphLayout.parseInstance(root).totalSize();
    }
}
