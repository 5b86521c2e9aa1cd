/**
 * What a Chinese official document (公文) says, where it says so, and what is doubtful about it: immutable values that need
 * nothing but the JDK.
 */
module io.github.gongwen4j.model {
    requires static org.jspecify;

    exports io.github.gongwen4j.model;
    exports io.github.gongwen4j.model.diagnostic;
    exports io.github.gongwen4j.model.source;
}
