package io.github.gongwen4j.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of words that tells, at a place in a text, which of them stands there. A look-up costs at most the length of the
 * longest word, whatever the size of the list. Immutable and thread-safe.
 *
 * @param <T> what each word means
 */
public final class Lexicon<T> {
    private final Map<String, T> words;
    private final Words<T> forward;
    /** Most lists are only read forwards. Made twice if two threads ask at once, which does no harm. */
    private @Nullable Words<T> backward;

    /** A word found in a text. */
    public record Match<T>(int start, int end, T meaning) {}

    /** Words in one direction of reading. */
    private static final class Words<T> {
        private final Trie trie = new Trie();
        /** What the word means that ends at a node, if one does. */
        private final List<Optional<T>> meanings;
        /** What words start with; at most places of a text, that is all to be looked at. */
        private final CharacterSet starts;
        /** At most of the others, this is. */
        private final Pairs pairs;

        Words(Map<String, T> words) {
            this.meanings = new ArrayList<>(4 * words.size());
            BitSet first = new BitSet();
            for (Map.Entry<String, T> word : words.entrySet()) {
                add(word.getKey(), word.getValue());
                first.set(word.getKey().charAt(0));
            }
            this.starts = CharacterSet.of(first);
            this.pairs = Pairs.of(words.keySet());
        }

        /** Whether a word may start with some characters, the second of which may be missing. */
        boolean mayStart(char first, int second) {
            return second < 0 ? pairs.isWord(first) : pairs.mayStart(first, (char) second);
        }

        private void add(String word, T meaning) {
            int node = Trie.ROOT;
            for (int i = 0; i < word.length(); i++) {
                node = trie.grow(node, word.charAt(i));
            }
            while (meanings.size() <= node) {
                meanings.add(Optional.empty());
            }
            meanings.set(node, Optional.of(meaning));
        }

        Optional<T> meaning(int node) {
            return node < meanings.size() ? meanings.get(node) : Optional.empty();
        }
    }

    private Lexicon(Map<String, T> words) {
        this.words = words;
        this.forward = new Words<>(words);
    }

    private Words<T> backward() {
        Words<T> made = backward;
        if (made == null) {
            Map<String, T> reversed = new HashMap<>();
            for (Map.Entry<String, T> word : words.entrySet()) {
                reversed.put(new StringBuilder(word.getKey()).reverse().toString(), word.getValue());
            }
            made = new Words<>(reversed);
            backward = made;
        }
        return made;
    }

    /** Builds a lexicon from words and their meanings. */
    public static <T> Lexicon<T> of(Map<String, T> words) {
        return new Lexicon<>(Map.copyOf(words));
    }

    /** Builds a lexicon of words that mean themselves. */
    public static Lexicon<String> of(Collection<String> words) {
        Map<String, String> map = new HashMap<>();
        for (String word : words) {
            map.put(word, word);
        }
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

    /** The words of this lexicon and, with the same meaning, each of them behind each of some others. */
    public Lexicon<T> andBehind(Collection<String> others) {
        Map<String, T> all = new HashMap<>();
        others.forEach(other -> words.forEach((word, meaning) -> all.put(other + word, meaning)));
        all.putAll(words);
        return new Lexicon<>(all);
    }

    /** The lines of a resource beside a class, without blank lines and without those that start with {@code #}. */
    public static List<String> entries(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file + " beside " + beside.getName());
            }
            String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> entries = new ArrayList<>();
            for (int start = 0; start < list.length(); ) {
                int feed = list.indexOf('\n', start);
                int end = feed < 0 ? list.length() : feed;
                String line = list.substring(start, end).strip();
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    entries.add(line);
                }
                start = end + 1;
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters that words start with. */
    public CharacterSet starts() {
        return forward.starts;
    }

    /** The characters that words end with. */
    public CharacterSet ends() {
        return backward().starts;
    }

    /** The longest word that starts at an offset and ends not after a limit. */
    public Optional<Match<T>> at(CharSequence text, int offset, int limit) {
        if (offset >= limit
                || !forward.starts.contains(text.charAt(offset))
                || !forward.mayStart(text.charAt(offset), offset + 1 < limit ? text.charAt(offset + 1) : -1)) {
            return Optional.empty();
        }
        int node = Trie.ROOT;
        int end = offset;
        Optional<T> longest = Optional.empty();
        for (int i = offset; i < limit && node != Trie.NONE; i++) {
            node = forward.trie.next(node, text.charAt(i));
            Optional<T> meaning = forward.meaning(node);
            if (meaning.isPresent()) {
                longest = meaning;
                end = i + 1;
            }
        }
        return longest.isEmpty() ? Optional.empty() : Optional.of(new Match<>(offset, end, longest.get()));
    }

    /** The longest word that ends at an offset and starts not before a limit. */
    public Optional<Match<T>> endingAt(CharSequence text, int end, int limit) {
        Words<T> backward = backward();
        if (end <= limit
                || !backward.starts.contains(text.charAt(end - 1))
                || !backward.mayStart(text.charAt(end - 1), end - 1 > limit ? text.charAt(end - 2) : -1)) {
            return Optional.empty();
        }
        int node = Trie.ROOT;
        int start = end;
        Optional<T> longest = Optional.empty();
        for (int i = end - 1; i >= limit && node != Trie.NONE; i--) {
            node = backward.trie.next(node, text.charAt(i));
            Optional<T> meaning = backward.meaning(node);
            if (meaning.isPresent()) {
                longest = meaning;
                start = i;
            }
        }
        return longest.isEmpty() ? Optional.empty() : Optional.of(new Match<>(start, end, longest.get()));
    }

    /** The first word within a stretch; of several that start together, the longest. */
    public Optional<Match<T>> firstIn(CharSequence text, int start, int end) {
        for (int i = starts().indexIn(text, start, end); i < end; i = starts().indexIn(text, i + 1, end)) {
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
}
