package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.seeds.Seed;
import io.github.gongwen4j.seeds.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document says the same in whatever form it comes. */
class InvarianceTest {
    private static final PolicyParser PARSER = PolicyParser.create();

    @ParameterizedTest
    @EnumSource
    void theSeedsSayTheSame(Damaged damage) {
        List<String> differences = new ArrayList<>();
        int changed = 0;
        for (Seed seed : Seeds.all()) {
            String damaged = damage.apply(seed.text());
            changed += damaged.equals(seed.text()) ? 0 : 1;
            Map<String, String> before = saysOf(seed.text());
            Map<String, String> after = saysOf(damaged);
            WhatItSays.differences(before, after)
                    .forEach(d -> differences.add(seed.id().substring(0, 3) + d));
        }
        System.out.printf("%-36s %d seeds, %d differences%n", damage, changed, differences.size());
        assertThat(changed).isPositive();
        assertThat(differences).isEmpty();
    }

    private static Map<String, String> saysOf(String text) {
        return WhatItSays.of(PARSER.parse(text).document());
    }
}
