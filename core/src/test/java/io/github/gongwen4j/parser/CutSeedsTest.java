package io.github.gongwen4j.parser;

import io.github.gongwen4j.seeds.Seed;
import io.github.gongwen4j.seeds.Seeds;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document may end or begin anywhere. */
class CutSeedsTest {
    private static final int STEP = 50;
    private static final String INTERESTING = "（(《“一、：:年%分抄附";
    /** Around each interesting character the text is cut here, in the first and the last part of a seed. */
    private static final int EDGE = 400;

    static List<Seed> seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cutOffAtTheEndItKeepsTheLaws(Seed seed) {
        for (int cut : cuts(seed.text())) {
            ParseLaws.check(seed.text().substring(0, cut));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cutOffAtTheStartItKeepsTheLaws(Seed seed) {
        for (int cut : cuts(seed.text())) {
            ParseLaws.check(seed.text().substring(cut));
        }
    }

    private static TreeSet<Integer> cuts(String text) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int i = 0; i <= text.length(); i += STEP) {
            cuts.add(i);
        }
        for (int i = 0; i < text.length(); i++) {
            boolean edge = i < EDGE || i > text.length() - EDGE;
            if (edge && INTERESTING.indexOf(text.charAt(i)) >= 0) {
                cuts.add(i);
                cuts.add(i + 1);
            }
        }
        return cuts;
    }
}
