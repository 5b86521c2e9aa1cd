package io.github.gongwen4j.firstuse;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.parser.PolicyParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A program whose first use of the library is that of many threads at once; it prints nothing if each of them reads what one alone reads.
 * Arguments: the number of threads, a file in UTF-8, and the JSON that a parse of it gives.
 */
public final class FirstUse {
    private FirstUse() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        String text = read(arguments[1]);
        String expected = read(arguments[2]);
        CountDownLatch ready = new CountDownLatch(count);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        List<Future<String>> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            found.add(threads.submit(() -> {
                ready.countDown();
                start.await();
                return PolicyJson.write(PolicyParser.create().parse(text).document());
            }));
        }
        ready.await();
        start.countDown();
        Set<String> different = new HashSet<>();
        for (Future<String> json : found) {
            different.add(json.get());
        }
        threads.shutdown();
        different.remove(expected);
        different.forEach(System.out::println);
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file), StandardCharsets.UTF_8);
    }
}
