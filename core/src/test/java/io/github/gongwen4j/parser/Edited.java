package io.github.gongwen4j.parser;

import io.github.gongwen4j.damage.Input;
import io.github.gongwen4j.model.source.SourceText;
import java.util.List;
import java.util.Random;

/** Documents after a few edits that nobody meant: characters lost, doubled, swapped, replaced, stretches moved and put in. */
final class Edited {
    private static final int MOST_EDITS = 8;
    private static final int LONGEST_STRETCH = 60;

    private final Random random;
    private final List<Input> inputs;

    Edited(List<Input> inputs, long seed) {
        this.inputs = inputs;
        this.random = new Random(seed);
    }

    /** Another one. */
    SourceText next() {
        SourceText source = inputs.get(random.nextInt(inputs.size())).source();
        StringBuilder text = new StringBuilder(source.text());
        for (int left = 1 + random.nextInt(MOST_EDITS); left > 0; left--) {
            edit(text);
        }
        return SourceText.of(text.toString(), source.format());
    }

    private void edit(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(LONGEST_STRETCH));
        String stretch = text.substring(at, end);
        switch (random.nextInt(8)) {
            case 0 -> text.delete(at, Math.min(text.length(), at + 1));
            case 1 -> text.delete(at, end);
            case 2 -> text.insert(at, stretch.repeat(1 + random.nextInt(3)));
            case 3 -> text.insert(at, Pieces.ALL.get(random.nextInt(Pieces.ALL.size())));
            case 4 -> text.replace(at, Math.min(text.length(), at + 1), anyCharacter());
            case 5 -> text.insert(at, anyCharacter());
            case 6 -> {
                text.delete(at, end);
                text.insert(random.nextInt(text.length() + 1), stretch);
            }
            default -> text.insert(at, stretchOfAnother());
        }
    }

    private String anyCharacter() {
        return String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1));
    }

    private String stretchOfAnother() {
        String other = inputs.get(random.nextInt(inputs.size())).source().text();
        int at = random.nextInt(other.length());
        return other.substring(at, Math.min(other.length(), at + LONGEST_STRETCH));
    }
}
