package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.seeds.Seed;
import io.github.gongwen4j.seeds.Seeds;
import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Threads may share a parser, and the first thing that they do with it may be to use it all at once. */
class FirstUseTest {
    private static final int THREADS = 8;

    @Test
    void threadsThatShareAParserGetTheSameResults() throws Exception {
        PolicyParser parser = PolicyParser.create();
        List<Callable<List<ParseResult>>> works = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            works.add(
                    () -> Seeds.all().stream().map(s -> parser.parse(s.text())).toList());
        }
        List<List<ParseResult>> found = together(works);
        List<ParseResult> alone = Seeds.all().stream()
                .map(s -> PolicyParser.create().parse(s.text()))
                .toList();
        assertThat(found)
                .hasSize(THREADS)
                .allSatisfy(results -> assertThat(results).isEqualTo(alone));
    }

    /** Classes of its own make each repetition the first use, also of opencc4j. */
    @RepeatedTest(6)
    void theVeryFirstUseMayBeConcurrent() throws Exception {
        Seed traditional = Seeds.byId("003");
        String expected =
                PolicyJson.write(PolicyParser.create().parse(traditional.text()).document());
        try (URLClassLoader fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Class<?> parserClass = fresh.loadClass(PolicyParser.class.getName());
            assertThat(parserClass).isNotSameAs(PolicyParser.class);
            Object parser = parserClass.getMethod("create").invoke(null);
            // Loads classes, but touches no ideograph, so that the threads get to opencc4j at the same moment.
            parserClass.getMethod("parse", CharSequence.class).invoke(parser, "");
            List<Callable<String>> works =
                    Collections.nCopies(THREADS, () -> parseWith(fresh, parser, traditional.text()));
            assertThat(together(works))
                    .hasSize(THREADS)
                    .allSatisfy(json -> assertThat(json).isEqualTo(expected));
        }
    }

    private static String parseWith(ClassLoader loader, Object parser, String text) throws Exception {
        Object result = parser.getClass().getMethod("parse", CharSequence.class).invoke(parser, text);
        Object document = result.getClass().getMethod("document").invoke(result);
        Method write = loader.loadClass(PolicyJson.class.getName()).getMethod("write", document.getClass());
        return (String) write.invoke(null, document);
    }

    /** Runs works in a thread each, all let go at the same moment. */
    private static <T> List<T> together(List<Callable<T>> works) throws Exception {
        CountDownLatch ready = new CountDownLatch(works.size());
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> work : works) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    start.await();
                    return work.call();
                }));
            }
            ready.await();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static URL[] classPath() throws Exception {
        // Surefire's own property is complete where java.class.path is but a jar that points to the rest.
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> urls = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator, -1)) {
            urls.add(new File(entry).toURI().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
