package io.github.gongwen4j.parser;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, it parses and the result is sound. The seeds are fixed, so that a commit is red or green, not both. */
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

    @Property(tries = 1000, seed = "1")
    void anyCharactersKeepTheLaws(@ForAll("anything") String text) {
        ParseLaws.check(text);
    }

    @Property(tries = 3000, seed = "1")
    void thePiecesOfDocumentsKeepTheLawsInAnyOrder(@ForAll("pieces") String text) {
        ParseLaws.check(text);
    }

    @Property(tries = 3000, seed = "1")
    void anyOutlineKeepsTheLaws(@ForAll("documents") String text) {
        ParseLaws.check(text);
    }

    @Property(tries = 1000, seed = "1")
    void shuffledSlicesOfSeedsKeepTheLaws(@ForAll("shuffledSeeds") String text) {
        ParseLaws.check(text);
    }

    @Property(tries = 400, seed = "1")
    void theJsonOfAnyTextKeepsTheSchema(@ForAll("anyOfThese") String text) {
        ParseLaws.keepsTheSchema(ParseLaws.check(text));
    }

    @Example
    void blanksThatMarkupLeavesBehindAreNoIndicator() {
        ParseLaws.check("一、（一）**  零发生");
    }
}
