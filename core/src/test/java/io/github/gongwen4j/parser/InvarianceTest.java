package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.damage.Damaged;
import io.github.gongwen4j.damage.Input;
import io.github.gongwen4j.damage.KnownDifferences;
import io.github.gongwen4j.generated.Documents;
import io.github.gongwen4j.model.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document says the same in whatever form it comes. Where the goal, no difference, is not reached, their number only falls. */
class InvarianceTest {
    private static final PolicyParser PARSER = PolicyParser.create();
    private static final List<Input> GENERATED = Documents.sample(20);
    private static final Map<SourceText, List<String>> SAID = new HashMap<>();

    @AfterAll
    static void forget() {
        SAID.clear();
    }

    @ParameterizedTest
    @EnumSource
    void theSeedsSayTheSame(Damaged damage) {
        List<String> differences = new ArrayList<>();
        int changed = 0;
        for (Input seed : Input.seeds()) {
            changed += damage.apply(seed.source()).equals(seed.source()) ? 0 : 1;
            differences(seed, Set.of(damage)).forEach(d -> differences.add(seed + " " + d));
        }
        KnownDifferences.list("seeds", damage, changed, differences);
        assertThat(changed).isPositive();
        assertThat(differences)
                .hasSizeLessThanOrEqualTo(KnownDifferences.of(damage).seeds());
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesOfTheManualSayTheSame(Damaged damage) {
        assertThat(differing("examples", Input.examples(), damage))
                .hasSizeLessThanOrEqualTo(KnownDifferences.of(damage).examples());
    }

    @ParameterizedTest
    @EnumSource
    void madeUpDocumentsSayTheSame(Damaged damage) {
        assertThat(differing("generated", GENERATED, damage))
                .hasSizeLessThanOrEqualTo(KnownDifferences.of(damage).generated());
    }

    @Test
    void documentsSayTheSameAfterSeveralDamages() {
        List<Input> inputs = new ArrayList<>(Documents.sample(200));
        inputs.addAll(Input.all());
        List<String> differing = new ArrayList<>();
        for (Input input : inputs) {
            // A new document changes nothing for the others.
            Random random = new Random(input.source().text().hashCode());
            Set<Damaged> damages = input.anyDamages(random);
            List<String> differences = differences(input, damages);
            if (!differences.isEmpty()) {
                differing.add(damages + " " + input + ' ' + differences);
            }
        }
        differing.sort(null);
        KnownDifferences.list("documents", "up to three at once", inputs.size(), differing);
        assertThat(differing).hasSizeLessThanOrEqualTo(KnownDifferences.AFTER_SEVERAL);
    }

    private static List<String> differing(String what, List<Input> inputs, Damaged damage) {
        List<Input> tried = inputs.stream().filter(input -> input.bears(damage)).toList();
        assertThat(tried).isNotEmpty();
        List<String> differing = differing(tried, damage);
        KnownDifferences.list(what, damage, tried.size(), differing);
        // What is not held to a damage is listed, too: its label may be needed no longer.
        List<Input> exempt = inputs.stream()
                .filter(input -> damage.suits(input.source()) && !input.bears(damage))
                .toList();
        if (!exempt.isEmpty()) {
            KnownDifferences.list(what + " not held to it", damage, exempt.size(), differing(exempt, damage));
        }
        return differing;
    }

    private static List<String> differing(List<Input> inputs, Damaged damage) {
        List<String> differing = new ArrayList<>();
        for (Input input : inputs) {
            List<String> differences = differences(input, Set.of(damage));
            if (!differences.isEmpty()) {
                differing.add(input + " " + differences);
            }
        }
        return differing;
    }

    private static List<String> differences(Input input, Set<Damaged> damages) {
        List<String> before = SAID.computeIfAbsent(input.source(), InvarianceTest::saysOf);
        return WhatItSays.differences(before, saysOf(Damaged.applyAll(damages, input.source())));
    }

    private static List<String> saysOf(SourceText source) {
        return WhatItSays.of(PARSER.parse(source).document());
    }
}
