package io.github.gongwen4j.parser;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, it parses and the result is sound. */
class AnyTextPropertyTest {
    @Provide
    Arbitrary<String> anything() {
        return TextArbitraries.anything();
    }

    @Provide
    Arbitrary<String> pieces() {
        return TextArbitraries.pieces();
    }

    @Provide
    Arbitrary<String> documents() {
        return TextArbitraries.documents();
    }

    @Provide
    Arbitrary<String> shuffledSeeds() {
        return TextArbitraries.shuffledSeeds();
    }

    @Provide
    Arbitrary<String> anyOfThese() {
        return Arbitraries.oneOf(TextArbitraries.all());
    }

    @Property(tries = 1000)
    void anyCharactersKeepTheLaws(@ForAll("anything") String text) {
        ParseLaws.check(text);
    }

    @Property(tries = 3000)
    void thePiecesOfDocumentsKeepTheLawsInAnyOrder(@ForAll("pieces") String text) {
        ParseLaws.check(text);
    }

    @Property(tries = 3000)
    void anyOutlineKeepsTheLaws(@ForAll("documents") String text) {
        ParseLaws.check(text);
    }

    @Property(tries = 1000)
    void shuffledSlicesOfSeedsKeepTheLaws(@ForAll("shuffledSeeds") String text) {
        ParseLaws.check(text);
    }

    @Property(tries = 400)
    void theJsonOfAnyTextKeepsTheSchema(@ForAll("anyOfThese") String text) {
        ParseLaws.keepsTheSchema(ParseLaws.check(text));
    }
}
