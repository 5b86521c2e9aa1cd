package io.github.gongwen4j.gold;

/** The fields that are scored, in the order and under the names of {@code score.py}. */
enum Field {
    HEADER("header"),
    SECTIONS("sections"),
    SECTION_KINDS("sectionKinds"),
    TASKS("tasks"),
    TITLES("titles"),
    MEASURES("measures"),
    MEASURE_UNITS("measureUnits"),
    UNITS("units"),
    ROLES("roles"),
    DEADLINES("deadlines"),
    TARGETS("targets"),
    TARGETS_FULL("targetsFull"),
    ANNEX_ITEMS("annexItems");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
