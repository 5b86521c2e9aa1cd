package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block of front matter: lines between --- and ---, each a key with its value, an entry of a list (- …), a remark (# …), or blank or
 * indented. Of YAML it reads just that; what lies deeper is passed over.
 */
final class FrontMatterBlock {
    private static final int MOST_LINES = 200;
    private static final int LONGEST_KEY = 30;

    private final String text;
    private final List<Pair> pairs = new ArrayList<>();
    private int start = -1;
    private int end = -1;

    /** A key and its values. */
    static final class Pair {
        private final String key;
        private final boolean folded;
        private final List<Stretch> values = new ArrayList<>();

        Pair(String key, boolean folded) {
            this.key = key;
            this.folded = folded;
        }

        /** What the key names, if it is known. */
        Optional<DescribedField> field() {
            return DescribedField.of(key);
        }

        /** The value, the entries of a list, or the lines of a folded value; without quotes, none empty. */
        List<Stretch> values() {
            return values;
        }

        /** Whether the values are lines of one. */
        boolean isFolded() {
            return folded;
        }

        boolean hasLatinKey() {
            return isAlphanumeric(key.charAt(0));
        }
    }

    private FrontMatterBlock(String text) {
        this.text = text;
    }

    /** The block with which a text starts, blank lines aside. */
    static Optional<FrontMatterBlock> atStartOf(String text) {
        FrontMatterBlock block = new FrontMatterBlock(text);
        int from = 0;
        for (int i = 0; i < MOST_LINES && from < text.length(); i++) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            if (!block.add(from, TextLines.trim(text, from, to))) {
                return Optional.empty();
            }
            if (block.end >= 0) {
                return Optional.of(block);
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    /** Where the fence in front of the block starts. */
    int start() {
        return start;
    }

    /** Where the fence behind the block ends. */
    int end() {
        return end;
    }

    /** The pairs in order. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Takes a line; whether the text up to it can be front matter. */
    private boolean add(int lineStart, TextLines.Line line) {
        if (line.isBlank()) {
            return true;
        }
        String words = line.of(text);
        if (start < 0) {
            start = line.start();
            return words.equals("---") && line.start() == lineStart;
        }
        boolean indented = line.start() > lineStart;
        if (!indented && (words.equals("---") || words.equals("..."))) {
            end = line.end();
            return true;
        }
        if (words.startsWith("#")) {
            return true;
        }
        if (words.startsWith("- ") || words.equals("-")) {
            return addEntry(line);
        }
        return indented ? addContinuation(line) : addPair(line);
    }

    private boolean addEntry(TextLines.Line line) {
        if (pairs.isEmpty()) {
            return false;
        }
        addValue(last(), line.start() + 1, line.end());
        return true;
    }

    /** A line of a folded value, or a part of something nested, which tells nothing of the document. */
    private boolean addContinuation(TextLines.Line line) {
        if (pairs.isEmpty()) {
            return false;
        }
        if (last().isFolded()) {
            last().values.add(new Stretch(line.start(), line.end()));
        }
        return true;
    }

    private Pair last() {
        return pairs.get(pairs.size() - 1);
    }

    private boolean addPair(TextLines.Line line) {
        int colon = endOfKey(line);
        if (colon < 0) {
            return false;
        }
        String key = Chinese.simplified(text.substring(line.start(), colon));
        boolean apart = colon + 1 == line.end() || text.charAt(colon + 1) == ' ';
        if (!apart && DescribedField.of(key).isEmpty()) {
            return false;
        }
        Stretch value = Stretch.trimmed(text, colon + 1, line.end());
        boolean folded = value.of(text).matches("[>|][-+]?");
        pairs.add(new Pair(key, folded));
        if (!folded) {
            addValue(last(), value.start(), value.end());
        }
        return true;
    }

    /** The colon behind a key of letters, digits and ideographs; -1 if the line starts otherwise. */
    private int endOfKey(TextLines.Line line) {
        int i = line.start();
        int stop = Math.min(line.end(), i + LONGEST_KEY);
        while (i < stop
                && (isAlphanumeric(text.charAt(i)) || isHan(text.charAt(i)) || "_- ".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i > line.start() && i < line.end() && ":：".indexOf(text.charAt(i)) >= 0 ? i : -1;
    }

    private void addValue(Pair pair, int from, int to) {
        int remark = text.substring(from, to).indexOf(" #");
        Stretch value = Stretch.trimmed(text, from, remark < 0 ? to : from + remark);
        String words = value.of(text);
        if (isWithin(words, "\"", "\"") || isWithin(words, "'", "'") || isWithin(words, "“‘[", "”’]")) {
            value = Stretch.trimmed(text, value.start() + 1, value.end() - 1);
        }
        if (value.length() > 0 && !words.equals("~") && !words.equals("null")) {
            pair.values.add(value);
        }
    }

    private static boolean isWithin(String words, String openers, String closers) {
        int opener = words.length() < 2 ? -1 : openers.indexOf(words.charAt(0));
        return opener >= 0 && words.charAt(words.length() - 1) == closers.charAt(opener);
    }
}
