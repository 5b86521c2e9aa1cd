package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.outline.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pairs the brackets, title marks and quotation marks of a text. A pair may lie on two lines that follow each other. State of a single run. */
final class Partners {
    private static final String LIST_NUMBERS = "0123456789abcdefghABCDEFGH一二三四五六七八九十①②③④⑤";

    private static final int LONGEST_QUOTATION = 40;
    private static final int LONGEST_SYLLABLE = 8;

    private final String text;
    private final List<Alone> alone = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<Character, Integer> openOfKind = new HashMap<>();
    private Map<Character, Deque<Integer>> openBefore = new HashMap<>();

    /**
     * A mark without a partner.
     *
     * @param offset where it stands in the clean text
     * @param mark the mark
     * @param meant the mark that should stand there, where one was mistaken for its partner
     */
    record Alone(int offset, char mark, Optional<Character> meant) {}

    private Partners(String text) {
        this.text = text;
    }

    /** The marks without partners, in order. */
    static List<Alone> missing(String text, List<Line> lines) {
        Partners partners = new Partners(text);
        for (Line line : lines) {
            partners.read(line);
        }
        partners.endLine();
        partners.alone.sort(Comparator.comparingInt(Alone::offset));
        return partners.withoutSlips();
    }

    private void read(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Characters.isOpener(c)) {
                open.push(i);
                openOfKind.merge(Characters.closerOf(c), 1, Integer::sum);
            } else if (Characters.isCloser(c)) {
                close(i, line);
            }
        }
        endLine();
    }

    /** What is still open may be closed on the next line; what the line before left open is not closed any more. */
    private void endLine() {
        openBefore.values().forEach(offsets -> offsets.forEach(this::addAlone));
        openBefore = new HashMap<>();
        for (int offset : open) {
            openBefore
                    .computeIfAbsent(Characters.closerOf(text.charAt(offset)), c -> new ArrayDeque<>())
                    .add(offset);
        }
        open.clear();
        openOfKind.clear();
    }

    private void close(int i, Line line) {
        char closer = text.charAt(i);
        if (openOfKind.getOrDefault(closer, 0) > 0) {
            while (kindOf(open.element()) != closer) {
                addAlone(pop());
            }
            pop();
        } else if (!closesLineBefore(closer) && !isListNumber(i, line) && !isRemainsOfNote(i)) {
            alone.add(new Alone(i, closer, Optional.empty()));
        }
    }

    private int pop() {
        int offset = open.pop();
        openOfKind.merge(kindOf(offset), -1, Integer::sum);
        return offset;
    }

    private char kindOf(int offset) {
        return Characters.closerOf(text.charAt(offset));
    }

    private boolean closesLineBefore(char closer) {
        Deque<Integer> offsets = openBefore.get(closer);
        return offsets != null && offsets.poll() != null;
    }

    /** jìng): the rest of a damaged note of pronunciation, which the parser reports. */
    private boolean isRemainsOfNote(int i) {
        int start = i;
        boolean toned = false;
        while (start > 0
                && i - start < LONGEST_SYLLABLE
                && Character.isAlphabetic(text.charAt(start - 1))
                && !Characters.isHan(text.charAt(start - 1))) {
            start--;
            toned |= text.charAt(start) > '\u007F';
        }
        return toned;
    }

    /** 1） and a) number the points of a list. */
    private boolean isListNumber(int i, Line line) {
        int start = i;
        while (start > line.start() && i - start < 3 && LIST_NUMBERS.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        char before = start > line.start() ? text.charAt(start - 1) : ' ';
        return start < i && (text.charAt(i) == '）' || text.charAt(i) == ')') && " ，。；：、".indexOf(before) >= 0;
    }

    private void addAlone(int offset) {
        alone.add(new Alone(offset, text.charAt(offset), Optional.empty()));
    }

    /** “红包“ and ”红包”: two marks of one kind around a few words are a pair, of which one was mistaken for the other. */
    private List<Alone> withoutSlips() {
        List<Alone> found = new ArrayList<>();
        for (int i = 0; i < alone.size(); i++) {
            Alone first = alone.get(i);
            if (i + 1 < alone.size() && isSlip(first, alone.get(i + 1))) {
                Alone second = alone.get(++i);
                boolean opens = Characters.isOpener(first.mark());
                char partner = opens ? Characters.closerOf(first.mark()) : openerOf(first.mark());
                found.add(new Alone((opens ? second : first).offset(), first.mark(), Optional.of(partner)));
            } else {
                found.add(first);
            }
        }
        return found;
    }

    private boolean isSlip(Alone first, Alone second) {
        int length = second.offset() - first.offset();
        return first.mark() == second.mark()
                && "“”‘’".indexOf(first.mark()) >= 0
                && length > 1
                && length <= LONGEST_QUOTATION
                && text.substring(first.offset(), second.offset()).indexOf('\n') < 0;
    }

    private static char openerOf(char closer) {
        return closer == '”' ? '“' : '‘';
    }
}
