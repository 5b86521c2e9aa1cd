package io.github.gongwen4j.parser;

import io.github.gongwen4j.seeds.Seed;
import io.github.gongwen4j.seeds.Seeds;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that a parser may meet: anything at all, the pieces of documents, and documents torn to pieces. */
final class TextArbitraries {
    private TextArbitraries() {}

    /** Any characters, halves of surrogate pairs included. */
    static Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(200);
    }

    /** Pieces of documents in any order. */
    static Arbitrary<String> pieces() {
        return Arbitraries.of(Pieces.ALL).list().ofMaxSize(60).map(list -> String.join("", list));
    }

    /** Lines of pieces below a title, so that an outline comes about. */
    static Arbitrary<String> documents() {
        Arbitrary<String> words = Arbitraries.of(Pieces.ALL).list().ofMaxSize(8).map(list -> String.join("", list));
        Arbitrary<String> line = Combinators.combine(Arbitraries.of(Pieces.NUMBERS), words, Arbitraries.of(Pieces.ENDS))
                .as((number, body, end) -> number + body + end);
        return line.list().ofMaxSize(25).map(lines -> "某市人民政府关于印发2020年工作方案的通知\n各县：\n" + String.join("\n", lines));
    }

    /** Slices of the seeds, shuffled, with pieces between them. */
    static Arbitrary<String> shuffledSeeds() {
        Arbitrary<String> slice = Combinators.combine(
                        Arbitraries.of(Seeds.all()).map(Seed::text),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.integers().between(1, 400))
                .as(TextArbitraries::slice);
        Arbitrary<String> piece = Arbitraries.of(Pieces.ALL);
        return Arbitraries.frequencyOf(Tuple.of(3, slice), Tuple.of(1, piece))
                .list()
                .ofMaxSize(8)
                .map(list -> String.join("", list));
    }

    private static String slice(String text, int at, int length) {
        int start = at % text.length();
        return text.substring(start, Math.min(text.length(), start + length));
    }

    static List<Arbitrary<String>> all() {
        return List.of(anything(), pieces(), documents(), shuffledSeeds());
    }
}
