package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import java.util.function.Consumer;

/**
 * One thing that a clerk looks for. An application writes rules of its own with a {@link io.github.gongwen4j.model.diagnostic.CustomCode}.
 * Implementations are stateless, so that a validator can be shared by threads.
 */
public interface Rule {

    /**
     * The kind of finding that the rule makes; its severity is the rule's default.
     *
     * @return the same at each call, no other rule's
     */
    Code code();

    /**
     * On what the rule rests.
     *
     * @return the same at each call
     */
    RuleSource source();

    /**
     * Looks at a document. A rule that needs the text finds nothing where there is none.
     *
     * @param subject the document and, if it is known, its text
     * @param findings takes each finding, in any order, all of them with the rule's code
     */
    void check(Subject subject, Consumer<Diagnostic> findings);
}
