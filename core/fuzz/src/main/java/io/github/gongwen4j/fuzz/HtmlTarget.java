package io.github.gongwen4j.fuzz;

import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import java.nio.charset.StandardCharsets;

/** Parses any text as a page of HTML. */
public final class HtmlTarget {
    private HtmlTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        Laws.check(SourceText.of(new String(data, StandardCharsets.UTF_8), SourceFormat.HTML));
    }
}
