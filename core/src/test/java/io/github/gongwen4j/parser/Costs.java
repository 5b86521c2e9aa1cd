package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * What texts cost beside a harmless one of the same length: documents, one after the other. Both are done in one run, on a small stack,
 * measured as work of their own threads, the best of several tries where one is not good enough. Not thread-safe.
 *
 * @param <T> what is worked on
 */
final class Costs<T> {
    /** The first of some texts meet code that the harmless one never ran and nothing has compiled yet. */
    private static final int TRIES = 15;

    private static final int WARM_UPS = 20;
    /** So often the harmless text is measured anew, for compilers go on while a program runs. */
    private static final int ANEW = 20;

    private static final int SECONDS = 60;
    private static final int LISTED = 10;

    private final Consumer<T> work;
    private final T harmless;
    private final int length;
    private final List<Cost> costs = new ArrayList<>();
    private double harmlessNanos = Double.MAX_VALUE;

    private record Cost(String name, double factor) {}

    /** Measures work, warmed up on a harmless text of some length. */
    Costs(Consumer<T> work, T harmless, int length) throws Exception {
        this.work = work;
        this.harmless = harmless;
        this.length = length;
        for (int i = 0; i < WARM_UPS; i++) {
            measureHarmless();
        }
    }

    private void measureHarmless() throws Exception {
        double nanos = SmallStack.nanosOfWork(() -> work.accept(harmless), SECONDS);
        harmlessNanos = Math.min(harmlessNanos, nanos / length);
    }

    /** Fails if a text of some length costs more for each character than so many times what the harmless one does. */
    void assertAtMost(double factor, String name, T text, int textLength) throws Exception {
        if (costs.size() % ANEW == 0) {
            measureHarmless();
        }
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && least > factor; i++) {
            if (i > 0) {
                measureHarmless();
            }
            double nanos = SmallStack.nanosOfWork(() -> work.accept(text), SECONDS);
            least = Math.min(least, nanos / textLength / harmlessNanos);
        }
        costs.add(new Cost(name, least));
        assertThat(least)
                .as("%s costs times a harmless text (%.0f ns/character)", name, harmlessNanos)
                .isLessThanOrEqualTo(factor);
    }

    /** Prints the most expensive ones. */
    void list(String title) {
        System.out.printf("%s: %d texts, harmless %.0f ns/character%n", title, costs.size(), harmlessNanos);
        costs.stream()
                .sorted(Comparator.comparingDouble(Cost::factor).reversed())
                .limit(LISTED)
                .forEach(cost -> System.out.printf("  %5.2f  %s%n", cost.factor(), cost.name()));
    }
}
