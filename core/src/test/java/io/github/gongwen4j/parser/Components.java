package io.github.gongwen4j.parser;

import java.lang.reflect.RecordComponent;

/** Reads the components of the model's records. */
final class Components {
    private Components() {}

    static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component + " of " + record, e);
        }
    }
}
