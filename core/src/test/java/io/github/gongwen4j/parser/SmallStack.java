package io.github.gongwen4j.parser;

import io.github.gongwen4j.model.source.SourceText;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Parses in a thread whose stack is too small for a recursion that depends on the input. */
final class SmallStack {
    private static final int STACK_BYTES = 256 * 1024;

    private SmallStack() {}

    /**
     * Parses a text.
     *
     * @return the nanoseconds that it took
     * @throws AssertionError if that is more than the bound
     */
    static long nanosToParse(PolicyParser parser, String text, int seconds) throws Exception {
        return nanosToParse(parser, SourceText.of(text), seconds);
    }

    /** The same for a text of some format. */
    static long nanosToParse(PolicyParser parser, SourceText text, int seconds) throws Exception {
        FutureTask<Long> task = new FutureTask<>(() -> {
            long start = System.nanoTime();
            parser.parse(text);
            return System.nanoTime() - start;
        });
        Thread thread = new Thread(null, task, "small stack", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            AssertionError late = new AssertionError("not parsed within " + seconds + " s, now at the place below");
            late.setStackTrace(thread.getStackTrace());
            throw late;
        }
    }
}
