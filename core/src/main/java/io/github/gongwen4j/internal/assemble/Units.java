package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Party;
import io.github.gongwen4j.model.ResponsibleUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes units of parties: each party once in each role, in order. */
final class Units {
    private Units() {}

    static List<ResponsibleUnit> of(Run run, List<Party> parties) {
        List<ResponsibleUnit> units = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Party party : parties) {
            String name = party.name().of(run.text());
            if (known.add(party.role() + name)) {
                units.add(new ResponsibleUnit(
                        name,
                        party.role(),
                        run.span(party.name().start(), party.name().end())));
            }
        }
        return units;
    }
}
