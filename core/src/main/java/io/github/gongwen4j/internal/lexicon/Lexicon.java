package io.github.gongwen4j.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of words that tells, at a place in a text, which of them stands there. A look-up costs at most the length of the
 * longest word, whatever the size of the list. Immutable and thread-safe.
 *
 * @param <T> what each word means
 */
public final class Lexicon<T> {
    private final Node<T> forward = new Node<>();
    private final Node<T> backward = new Node<>();

    /** A word found in a text. */
    public record Match<T>(int start, int end, T meaning) {}

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>();
        private Optional<T> meaning = Optional.empty();
    }

    private Lexicon(Map<String, T> words) {
        words.forEach((word, meaning) -> {
            add(forward, word, meaning);
            add(backward, new StringBuilder(word).reverse().toString(), meaning);
        });
    }

    /** Builds a lexicon from words and their meanings. */
    public static <T> Lexicon<T> of(Map<String, T> words) {
        return new Lexicon<>(words);
    }

    /** Builds a lexicon of words that mean themselves. */
    public static Lexicon<String> of(Collection<String> words) {
        Map<String, String> map = new HashMap<>();
        words.forEach(word -> map.put(word, word));
        return new Lexicon<>(map);
    }

    /** Reads a list of words that mean themselves; see {@link #entries}. */
    public static Lexicon<String> read(Class<?> beside, String file) {
        return of(entries(beside, file));
    }

    /** Reads a list whose lines are a word, a blank and its meaning, the name of an enum's constant. */
    public static <E extends Enum<E>> Lexicon<E> read(Class<?> beside, String file, Class<E> type) {
        Map<String, E> words = new HashMap<>();
        for (String entry : entries(beside, file)) {
            int blank = entry.indexOf(' ');
            words.put(
                    entry.substring(0, blank),
                    Enum.valueOf(type, entry.substring(blank + 1).strip()));
        }
        return new Lexicon<>(words);
    }

    /** The lines of a resource beside a class, without blank lines and without those that start with {@code #}. */
    public static List<String> entries(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file + " beside " + beside.getName());
            }
            List<String> entries = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(line.strip());
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The longest word that starts at an offset and ends not after a limit. */
    public Optional<Match<T>> at(CharSequence text, int offset, int limit) {
        Node<T> node = forward;
        Optional<Match<T>> best = Optional.empty();
        for (int i = offset; i < limit; i++) {
            Node<T> next = node.next.get(text.charAt(i));
            if (next == null) {
                break;
            }
            node = next;
            int end = i + 1;
            best = node.meaning.map(m -> new Match<>(offset, end, m)).or(orElse(best));
        }
        return best;
    }

    /** The longest word that ends at an offset and starts not before a limit. */
    public Optional<Match<T>> endingAt(CharSequence text, int end, int limit) {
        Node<T> node = backward;
        Optional<Match<T>> best = Optional.empty();
        for (int i = end - 1; i >= limit; i--) {
            Node<T> next = node.next.get(text.charAt(i));
            if (next == null) {
                break;
            }
            node = next;
            int start = i;
            best = node.meaning.map(m -> new Match<>(start, end, m)).or(orElse(best));
        }
        return best;
    }

    /** The first word within a stretch; of several that start together, the longest. */
    public Optional<Match<T>> firstIn(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            Optional<Match<T>> match = at(text, i, end);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** The last word within a stretch; of several that end together, the longest. */
    public Optional<Match<T>> lastIn(CharSequence text, int start, int end) {
        for (int i = end; i > start; i--) {
            Optional<Match<T>> match = endingAt(text, i, start);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** Whether any word stands within a stretch. */
    public boolean anyIn(CharSequence text, int start, int end) {
        return firstIn(text, start, end).isPresent();
    }

    /** Whether any word stands in the text. */
    public boolean anyIn(CharSequence text) {
        return anyIn(text, 0, text.length());
    }

    /** Whether the text ends with a word. */
    public boolean endsOf(CharSequence text) {
        return endingAt(text, text.length(), 0).isPresent();
    }

    private static <T> java.util.function.Supplier<Optional<Match<T>>> orElse(Optional<Match<T>> best) {
        return () -> best;
    }

    private static <T> void add(Node<T> root, String word, T meaning) {
        Node<T> node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), c -> new Node<>());
        }
        node.meaning = Optional.of(meaning);
    }
}
