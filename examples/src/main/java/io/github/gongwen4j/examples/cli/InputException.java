package io.github.gongwen4j.examples.cli;

/** An input that cannot be read, or whose result cannot be written. The message is one line for the user. */
final class InputException extends Exception {
    private static final long serialVersionUID = 1;

    InputException(String input, String problem) {
        super(input + ": " + problem);
    }
}
