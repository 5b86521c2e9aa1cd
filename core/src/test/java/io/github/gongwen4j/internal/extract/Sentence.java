package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.spec.Told;
import java.util.function.Function;

/** What is read of a sentence of a plan. The same is read where the mark behind it was forgotten. */
final class Sentence {
    private static final String PLAN = "某市2021年发展规划|一、重点任务|（一）促进发展。";

    private Sentence() {}

    /** Which of its numbers are commitments: 达到90% / 5所 */
    static void assertCommitments(String sentence, String found) {
        assertHolds(sentence, Found::commitments, found);
    }

    /** What its numbers measure: 供水普及率 AT_LEAST 98% */
    static void assertTargets(String sentence, String told) {
        assertHolds(sentence, inPlan(Told::targets), told);
    }

    /** By when its numbers are to be reached: 5所 2025-12-31 */
    static void assertTargetDays(String sentence, String told) {
        assertHolds(sentence, inPlan(Told::targetDays), told);
    }

    /** How binding its numbers are meant: 5所 ASPIRATIONAL */
    static void assertModalities(String sentence, String told) {
        assertHolds(sentence, inPlan(Told::targetModalities), told);
    }

    private static Function<String, String> inPlan(Function<PolicyDocument, String> told) {
        return sentence -> told.apply(Told.document(PLAN + sentence));
    }

    private static void assertHolds(String sentence, Function<String, String> reading, String read) {
        assertThat(reading.apply(sentence)).isEqualTo(read);
        assertThat(reading.apply(Told.withoutMark(sentence))).isEqualTo(read);
    }
}
