package io.github.gongwen4j.generated;

import io.github.gongwen4j.damage.Input;
import io.github.gongwen4j.model.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** Made-up documents for tests that are no properties, because they count. */
public final class Documents {
    private static final int TRIES = 1000;
    private static final long SEED = 1;

    private Documents() {}

    /** So many documents, the same at each call. */
    public static List<Input> sample(int count) {
        List<Input> documents = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<String> texts = Combinators.combine(Plans.any(), Style.any())
                    .as(Printer::print)
                    .generator(TRIES);
            Random random = new Random(SEED);
            for (int i = 0; i < count; i++) {
                SourceText text = SourceText.of(texts.next(random).value());
                documents.add(new Input("generated " + i, text, Set.of()));
            }
        });
        return documents;
    }
}
