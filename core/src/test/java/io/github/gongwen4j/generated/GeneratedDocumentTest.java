package io.github.gongwen4j.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.parser.PolicyParser;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed is what is read, in each style. */
class GeneratedDocumentTest {
    private static final PolicyParser PARSER = PolicyParser.create();

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }

    @Provide
    Arbitrary<Style> styles() {
        return Style.any();
    }

    @Property(tries = 500, seed = "1")
    void whatIsPutInComesOut(@ForAll("plans") Plan plan, @ForAll("styles") Style style) {
        String text = Printer.print(plan, style);
        assertThat(Reading.of(PARSER.parse(text).document())).as(text).isEqualTo(Reading.of(plan, style));
    }
}
