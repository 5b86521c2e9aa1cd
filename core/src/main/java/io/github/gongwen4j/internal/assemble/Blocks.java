package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.clean.CleanText;
import io.github.gongwen4j.internal.header.Layout;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Partitions the original text: each line with the blanks behind it, noise cut out. */
final class Blocks {
    private final List<Span> noise;
    private final List<Block> blocks = new ArrayList<>();
    private int next;

    private Blocks(List<Span> noise) {
        this.noise = noise;
    }

    static List<Block> of(CleanText clean, Layout layout) {
        List<Line> lines = layout.lines();
        Blocks partition = new Blocks(clean.noise());
        int length = clean.aligned().original().length();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            int end = i + 1 < lines.size()
                    ? clean.aligned().originalStart(lines.get(i + 1).start())
                    : length;
            if (i == 0) {
                int first = clean.aligned().originalStart(lines.get(0).start());
                partition.add(BlockKind.NOISE, 0, first);
                start = first;
            }
            partition.add(layout.kind(lines.get(i)), start, end);
            start = Math.max(start, end);
        }
        partition.add(BlockKind.NOISE, start, length);
        return partition.blocks;
    }

    /** Adds a stretch, parted by the noise within it. */
    private void add(BlockKind kind, int start, int end) {
        int from = start;
        while (next < noise.size() && noise.get(next).start() < end) {
            Span cut = noise.get(next++);
            append(kind, from, Math.max(from, cut.start()));
            append(BlockKind.NOISE, Math.max(from, cut.start()), Math.min(end, cut.end()));
            from = Math.max(from, Math.min(end, cut.end()));
        }
        append(kind, from, end);
    }

    private void append(BlockKind kind, int start, int end) {
        if (start >= end) {
            return;
        }
        int last = blocks.size() - 1;
        if (last >= 0 && kind == BlockKind.NOISE && blocks.get(last).kind() == kind) {
            blocks.set(last, new Block(kind, new Span(blocks.get(last).span().start(), end)));
        } else {
            blocks.add(new Block(kind, new Span(start, end)));
        }
    }
}
