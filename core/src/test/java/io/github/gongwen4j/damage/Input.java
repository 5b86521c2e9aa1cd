package io.github.gongwen4j.damage;

import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.seeds.Seeds;
import io.github.gongwen4j.seeds.SpecExample;
import io.github.gongwen4j.seeds.Specs;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A document at hand.
 *
 * @param name what to call it
 * @param source the document
 * @param fixed labels of the damages that it does not bear, {@link #CUT_OUT}, {@link #ACROSS} and {@link #COUNTED}
 */
public record Input(String name, SourceText source, Set<String> fixed) {
    /** Label of documents some of whose lines are read rightly only among their neighbours. */
    public static final String CUT_OUT = "cut-out";

    /** Label of documents with a table whose rows are read in another order than they stand: cell by cell, not line by line. */
    public static final String ACROSS = "across";

    /** Label of documents with a table whose rows have no numbers: those of its tasks are counted, not printed. */
    public static final String COUNTED = "counted";

    public static List<Input> seeds() {
        return Seeds.all().stream()
                .map(seed -> new Input(seed.id().substring(0, 3), SourceText.of(seed.text()), Set.of()))
                .toList();
    }

    /** The examples of the manual. */
    public static List<Input> examples() {
        return Specs.examples().stream().map(Input::of).toList();
    }

    /** Seeds and examples. */
    public static List<Input> all() {
        return Stream.of(seeds(), examples()).flatMap(List::stream).toList();
    }

    public static Input of(SpecExample example) {
        SourceFormat format = switch (example.format()) {
            case "html" -> SourceFormat.HTML;
            case "markdown" -> SourceFormat.MARKDOWN;
            default -> SourceFormat.PLAIN_TEXT;
        };
        return new Input(example.toString(), SourceText.of(example.input(), format), example.fixed());
    }

    /** All labels by which an example opts out of something. */
    public static List<String> labels() {
        return Stream.concat(Damaged.labels().stream(), Stream.of(CUT_OUT, ACROSS, COUNTED))
                .toList();
    }

    public boolean bears(Damaged damage) {
        return damage.suits(source) && !fixed.contains(damage.label());
    }

    /** One to three damages that can befall the document together. */
    public Set<Damaged> anyDamages(Random random) {
        List<Damaged> borne = Stream.of(Damaged.values()).filter(this::bears).toList();
        Set<Damaged> damages = EnumSet.noneOf(Damaged.class);
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            Damaged damage = borne.get(random.nextInt(borne.size()));
            if (damages.stream().allMatch(damage::goesWith)) {
                damages.add(damage);
            }
        }
        return damages;
    }

    @Override
    public String toString() {
        return name;
    }
}
