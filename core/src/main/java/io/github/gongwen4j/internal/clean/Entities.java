package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.Optional;

/**
 * Writes the characters that the entities of a page stand for, where a copy of its source kept them: &amp;nbsp; and &amp;ldquo;, escaped
 * twice or not. What no page would hold (R&amp;D;) stays.
 */
final class Entities implements Cleaner {
    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny("&") || !draft.inventory().holdsAny(";；")) {
            return;
        }
        String text = draft.text();
        int at = text.indexOf('&');
        while (at >= 0) {
            Optional<Entity> entity = Entity.at(text, at);
            if (entity.isPresent()) {
                draft.replace(at, entity.get().end(), entity.get().characters(), DiagnosticCode.MARKUP);
            }
            at = text.indexOf('&', entity.map(Entity::end).orElse(at + 1));
        }
    }
}
