package io.github.gongwen4j.rules.defects;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.Severity;
import io.github.gongwen4j.model.source.Span;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.rules.Edits;
import io.github.gongwen4j.rules.Profile;
import io.github.gongwen4j.rules.Rule;
import io.github.gongwen4j.rules.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Right notices have no finding above INFO; with one defect, they have that defect's finding, at its place, and no other. */
class SeededDefectsTest {
    /** Notices for each defect; {@code -Ddefects=1000} is the measurement. */
    private static final int NOTICES = Integer.getInteger("defects", 20);

    private static final double RATE = 0.99;
    private static final Validator VALIDATOR = Validator.standard(Profile.ARCHIVE);

    static List<Defect> defects() {
        return Defect.all();
    }

    /** What the rules, not the parser, say. */
    private static List<Diagnostic> findings(String text) {
        return VALIDATOR.validate(PolicyParser.create().parse(text)).stream()
                .filter(d -> d.code().id().charAt(2) != '0')
                .toList();
    }

    private static Set<String> ids(List<Diagnostic> findings) {
        return findings.stream().map(d -> d.code().id()).collect(Collectors.toSet());
    }

    private static String plain(String marked) {
        return marked.replace("⟦", "").replace("⟧", "");
    }

    @Test
    void eachRuleHasADefect() {
        assertThat(Defect.all().stream().map(defect -> defect.code().id()).collect(Collectors.toSet()))
                .containsAll(Validator.standard().rules().stream()
                        .map(Rule::code)
                        .map(code -> code.id())
                        .toList());
    }

    @Property(tries = 500, seed = "1")
    void aRightNoticeHasNoFindingAboveInfo(@ForAll long seed) {
        String text = new Draft(seed).text();
        assertThat(VALIDATOR.validate(PolicyParser.create().parse(text)))
                .as(text)
                .noneMatch(d -> d.severity() != Severity.INFO);
    }

    @ParameterizedTest
    @MethodSource("defects")
    void oneDefectIsFoundAtItsPlaceAndNothingElse(Defect defect) {
        Random seeds = new Random(defect.toString().hashCode());
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < NOTICES; i++) {
            long seed = seeds.nextLong();
            Draft draft = new Draft(seed);
            defect.change().accept(draft);
            Draft sound = new Draft(seed);
            sound.style = draft.style;
            Set<String> before = ids(findings(sound.text()));
            before.remove(defect.code().id());
            List<Diagnostic> findings = findings(plain(draft.text()));
            boolean alone = before.containsAll(withoutDefect(findings, defect));
            if (!alone || !isFound(defect, findings, draft.text())) {
                missed.add(ids(findings) + "\n" + draft.text());
            }
        }
        double rate = 1 - (double) missed.size() / NOTICES;
        if (NOTICES > 20) {
            System.out.printf("%s: %.1f %%%n", defect, rate * 100);
        }
        assertThat(rate).as(() -> missed.get(0)).isGreaterThanOrEqualTo(RATE);
    }

    @Property(tries = 300, seed = "1")
    void safeEditsCureAndMakeNothingNew(@ForAll long seed) {
        Draft draft = new Draft(seed);
        draft.oneOf(TextDefects.ALL).change().accept(draft);
        draft.oneOf(HeadDefects.ALL).change().accept(draft);
        String text = plain(draft.text());
        List<Diagnostic> before = findings(text);
        String corrected = Edits.apply(text, Edits.safe(before));
        Set<String> left = ids(before.stream()
                .filter(d -> d.suggestedEdit().filter(edit -> edit.safe()).isEmpty())
                .toList());
        assertThat(ids(findings(corrected))).isEqualTo(left);
    }

    private static Set<String> withoutDefect(List<Diagnostic> findings, Defect defect) {
        Set<String> others = new HashSet<>(ids(findings));
        others.remove(defect.code().id());
        return others;
    }

    /** Whether a finding of the defect's kind touches a marked stretch. */
    private static boolean isFound(Defect defect, List<Diagnostic> findings, String marked) {
        List<Span> places = new ArrayList<>();
        int marks = 0;
        for (int open = marked.indexOf('⟦'); open >= 0; open = marked.indexOf('⟦', open + 1)) {
            int close = marked.indexOf('⟧', open);
            places.add(new Span(open - marks, close - marks - 1));
            marks += 2;
        }
        return findings.stream()
                .filter(d -> d.code() == defect.code())
                .anyMatch(d -> places.stream().anyMatch(place -> place.overlaps(d.span())));
    }
}
