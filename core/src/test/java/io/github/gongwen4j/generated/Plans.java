package io.github.gongwen4j.generated;

import io.github.gongwen4j.generated.Plan.Chapter;
import io.github.gongwen4j.generated.Plan.Item;
import io.github.gongwen4j.generated.Plan.Party;
import io.github.gongwen4j.generated.Plan.Sentence;
import io.github.gongwen4j.model.Role;
import io.github.gongwen4j.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes up documents. */
public final class Plans {
    private static final Chapter GENERAL = new Chapter("总体要求", SectionKind.GENERAL, "坚持问题导向，统筹推进各项工作。", List.of());

    private Plans() {}

    public static Arbitrary<Plan> any() {
        Arbitrary<Boolean> issued = Arbitraries.of(true, false);
        return issued.flatMap(plan -> Combinators.combine(
                        Arbitraries.of(Words.ISSUERS),
                        Arbitraries.of(plan ? Words.PLANS : Words.SUBJECTS),
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.of(Words.RECIPIENTS).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 12),
                        chapters())
                .as((issuer, subject, serial, recipients, month, chapters) ->
                        new Plan(issuer, subject, plan, serial, List.copyOf(recipients), month, chapters)));
    }

    private static Arbitrary<List<Chapter>> chapters() {
        Arbitrary<List<Chapter>> chapters =
                chapter().list().uniqueElements(Chapter::heading).ofMinSize(2).ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(true, false), chapters).as((general, others) -> {
            List<Chapter> all = new ArrayList<>(general ? List.of(GENERAL) : List.of());
            all.addAll(others);
            return all;
        });
    }

    private static Arbitrary<Chapter> chapter() {
        Arbitrary<List<Item>> items =
                item().list().uniqueElements(Item::heading).ofMinSize(2).ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(Words.CHAPTERS), items)
                .as((heading, its) -> new Chapter(heading, SectionKind.TASKS, "", its));
    }

    private static Arbitrary<Item> item() {
        Arbitrary<Sentence> plain = Arbitraries.of(Words.WORK).map(words -> new Sentence(words, List.of()));
        Arbitrary<List<Sentence>> sentences = Arbitraries.frequencyOf(
                        Tuple.of(3, plain),
                        Tuple.of(1, Arbitraries.of(Words.TIMED)),
                        Tuple.of(1, Arbitraries.of(Words.AIMED)))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(Words.ITEMS), sentences, parties())
                .as(Item::new);
    }

    private static Arbitrary<List<Party>> parties() {
        Arbitrary<List<String>> names =
                Arbitraries.of(Words.UNITS).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Role> first = Arbitraries.of(Role.LEAD, Role.RESPONSIBLE, Role.JOINT);
        return Combinators.combine(first, names)
                .as((role, all) -> all.stream()
                        .map(name ->
                                new Party(name, role == Role.LEAD && !name.equals(all.get(0)) ? Role.SUPPORTING : role))
                        .toList());
    }
}
