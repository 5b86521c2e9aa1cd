package io.github.gongwen4j.json;

import io.github.gongwen4j.model.source.Position;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a text is not the JSON of a policy document, or that a document goes beyond the bounds of that JSON. The message
 * names the place, what was expected there and what was found. Not thread-safe, as all exceptions.
 */
public final class PolicyJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The place within the JSON's structure, or null. */
    private final @Nullable String path;

    /** The line, counted from 1, or 0. */
    private final int line;

    /** The column, counted from 1, or 0. */
    private final int column;

    private PolicyJsonException(
            String message, @Nullable String path, int line, int column, @Nullable Throwable cause) {
        super(message, cause);
        this.path = path;
        this.line = line;
        this.column = column;
    }

    static PolicyJsonException beyondBounds(String problem) {
        return new PolicyJsonException(problem, null, 0, 0, null);
    }

    static PolicyJsonException atPath(String path, String problem, @Nullable Throwable cause) {
        return new PolicyJsonException(path + ": " + problem, path, 0, 0, cause);
    }

    static PolicyJsonException atPosition(Position position, String problem, @Nullable Throwable cause) {
        String message = "line " + position.line() + ", column " + position.column() + ": " + problem;
        return new PolicyJsonException(message, null, position.line(), position.column(), cause);
    }

    /**
     * The field that is missing or wrong.
     *
     * @return such as {@code tasks[3].deadlines[0].date}, {@code $} for the whole; empty if the text is no JSON
     */
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }

    /**
     * The place where the text stops being JSON.
     *
     * @return line and column within the JSON text, counted from 1; empty if the text is JSON
     */
    public Optional<Position> position() {
        return line == 0 ? Optional.empty() : Optional.of(new Position(line, column));
    }
}
