package io.github.gongwen4j.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The standard streams of a run. Text goes out in UTF-8, whatever the platform's charset is.
 *
 * @param in standard input, as bytes
 * @param out for results
 * @param err for complaints
 */
record Console(InputStream in, PrintWriter out, PrintWriter err) {

    static Console ofSystem() {
        return new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /** Says on one line of standard error what went wrong. */
    void complain(String problem) {
        out.flush();
        err.println("gongwen: " + Printable.escaped(problem));
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
