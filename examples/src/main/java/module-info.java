/** Runnable examples of gongwen4j and the {@code gongwen} command line. */
module io.github.gongwen4j.examples {
    requires com.fasterxml.jackson.databind;
    requires info.picocli;
    requires io.github.gongwen4j.core;
    requires static org.jspecify;

    exports io.github.gongwen4j.examples;

    // picocli fills the annotated fields of the commands.
    opens io.github.gongwen4j.examples.cli to
            info.picocli;
}
