package io.github.gongwen4j.fuzz;

import io.github.gongwen4j.model.source.SourceText;
import java.nio.charset.StandardCharsets;

/** Parses any text. */
public final class ParseTarget {
    private ParseTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        Laws.check(SourceText.of(new String(data, StandardCharsets.UTF_8)));
    }
}
