package io.github.gongwen4j.fuzz;

import io.github.gongwen4j.reader.SourceReader;

/** Reads any bytes, whose charset and format the library finds out. */
public final class BytesTarget {
    private BytesTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        Laws.check(SourceReader.read(data));
    }
}
