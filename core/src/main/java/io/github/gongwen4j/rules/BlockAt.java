package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.PolicyDocument;
import java.util.List;
import java.util.Optional;

/** Finds the block of a document at a place; blocks partition the text, so halving finds it. */
final class BlockAt {
    private BlockAt() {}

    static Optional<Block> of(PolicyDocument document, int offset) {
        List<Block> blocks = document.blocks();
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Block block = blocks.get(middle);
            if (block.span().end() <= offset) {
                low = middle + 1;
            } else if (block.span().start() > offset) {
                high = middle - 1;
            } else {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }
}
