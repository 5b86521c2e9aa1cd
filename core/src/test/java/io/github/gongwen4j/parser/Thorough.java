package io.github.gongwen4j.parser;

/** Whether tests do all that they can ({@code mvn -Pthorough}) rather than what a usual build has time for. */
final class Thorough {
    private static final boolean ON = Boolean.getBoolean("thorough");

    private Thorough() {}

    static boolean isOn() {
        return ON;
    }

    /** How often to do something. */
    static int times(int usually, int thoroughly) {
        return ON ? thoroughly : usually;
    }
}
