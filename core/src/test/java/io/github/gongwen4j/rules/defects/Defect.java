package io.github.gongwen4j.rules.defects;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Something wrong that can be put into a right notice, at a place that chance decides.
 *
 * @param code the one kind of finding that must come of it
 * @param name what is done, in a word
 * @param change puts it in, and marks the place
 */
record Defect(DiagnosticCode code, String name, Consumer<Draft> change) {

    static List<Defect> all() {
        return Stream.of(HeadDefects.ALL, OutlineDefects.ALL, TaskDefects.ALL, TextDefects.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return code.id() + ' ' + name;
    }
}
