package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.Severity;
import io.github.gongwen4j.parser.PolicyParser;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Right notices have no findings; with one defect, they have that defect's finding and no other. */
class DefectsPropertyTest {

    private static List<Diagnostic> findings(String text) {
        return Validator.standard().validate(PolicyParser.create().parse(text)).stream()
                .filter(d -> d.code().id().charAt(2) != '0')
                .toList();
    }

    private static Set<String> ids(List<Diagnostic> findings) {
        return findings.stream().map(d -> d.code().id()).collect(Collectors.toSet());
    }

    @Property(tries = 500, seed = "1")
    void aRightNoticeHasNoFindings(@ForAll long seed) {
        String text = new Draft(seed).text();
        assertThat(Validator.standard(Profile.ARCHIVE)
                        .validate(PolicyParser.create().parse(text)))
                .noneMatch(d -> d.severity() != Severity.INFO);
    }

    @Property(tries = 4000, seed = "1")
    void oneDefectIsFoundAndNothingElse(@ForAll long seed, @ForAll Defect defect) {
        Draft draft = new Draft(seed);
        defect.putInto(draft);
        assertThat(ids(findings(draft.text())))
                .as(draft.text())
                .containsExactly(defect.code().id());
    }

    @Property(tries = 500, seed = "1")
    void safeEditsCureAndMakeNothingNew(@ForAll long seed, @ForAll Defect one, @ForAll Defect other) {
        Draft draft = new Draft(seed);
        one.putInto(draft);
        if (one.ordinal() >= Defect.MARK.ordinal() && other.ordinal() < one.ordinal()) {
            other.putInto(draft);
        }
        List<Diagnostic> before = findings(draft.text());
        String corrected = Edits.apply(draft.text(), Edits.safe(before));
        Set<String> left = ids(before.stream()
                .filter(d -> d.suggestedEdit().filter(e -> e.safe()).isEmpty())
                .toList());
        assertThat(ids(findings(corrected))).isEqualTo(left);
    }
}
