/** The seed documents of gongwen4j and their gold parses, for tests, examples and measurements. */
module io.github.gongwen4j.seeds {
    requires static org.jspecify;

    exports io.github.gongwen4j.seeds;
}
