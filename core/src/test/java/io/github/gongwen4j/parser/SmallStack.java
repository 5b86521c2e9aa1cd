package io.github.gongwen4j.parser;

import io.github.gongwen4j.model.source.SourceText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/** Parses in a thread whose stack is too small for a recursion that depends on the input. */
final class SmallStack {
    private static final int STACK_BYTES = 256 * 1024;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
        return nanos(() -> parser.parse(text), System::nanoTime, seconds);
    }

    /** The nanoseconds of work that something takes: those of its own thread, whatever else the machine does meanwhile. */
    static long nanosOfWork(Runnable work, int seconds) throws Exception {
        return nanos(work, THREADS::getCurrentThreadCpuTime, seconds);
    }

    private static long nanos(Runnable work, LongSupplier clock, int seconds) throws Exception {
        FutureTask<Long> task = new FutureTask<>(() -> {
            long start = clock.getAsLong();
            work.run();
            return clock.getAsLong() - start;
        });
        Thread thread = new Thread(null, task, "small stack", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            AssertionError late = new AssertionError("not done within " + seconds + " s, now at the place below");
            late.setStackTrace(thread.getStackTrace());
            throw late;
        }
    }
}
