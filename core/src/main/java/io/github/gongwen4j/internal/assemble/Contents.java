package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.outline.Item;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/** The contents of a tree of items, each looked at once. Belongs to one run. */
final class Contents {
    private final IdentityHashMap<Item, Content> byItem = new IdentityHashMap<>();
    private final IdentityHashMap<Item, Boolean> withParties = new IdentityHashMap<>();
    private final IdentityHashMap<Item, Boolean> withStatements = new IdentityHashMap<>();

    private final Tables tables;

    private Contents(Tables tables) {
        this.tables = tables;
    }

    static Contents of(Run run, Item root, Tables tables) {
        Contents contents = new Contents(tables);
        List<Item> waiting = new ArrayList<>(List.of(root));
        while (!waiting.isEmpty()) {
            Item item = waiting.remove(waiting.size() - 1);
            contents.byItem.put(item, Content.of(run, item));
            waiting.addAll(item.children());
        }
        return contents;
    }

    /** The content of an item of the tree. */
    Content of(Item item) {
        return Objects.requireNonNull(byItem.get(item), "item");
    }

    /** Whether a table that divides work stands directly below an item's heading. */
    boolean hasTable(Item item) {
        return tables.standBelow(item);
    }

    /** Whether an item or one below it has a statement, or a table, that names parties. */
    boolean hasPartiesBelow(Item item) {
        if (item.children().isEmpty()) {
            return of(item).hasParties() || hasTable(item);
        }
        Boolean known = withParties.get(item);
        if (known == null) {
            known = of(item).hasParties() || hasTable(item) || anyHasPartiesBelow(item.children());
            withParties.put(item, known);
        }
        return known;
    }

    private boolean anyHasPartiesBelow(List<Item> items) {
        for (Item item : items) {
            if (hasPartiesBelow(item)) {
                return true;
            }
        }
        return false;
    }

    /** Whether parties are printed beside an item or one below it, so that more than a sentence tells who does it. */
    boolean hasPrintedPartiesBelow(Item item) {
        Boolean known = withStatements.get(item);
        if (known == null) {
            known = of(item).hasPrintedParties()
                    || hasTable(item)
                    || item.children().stream().anyMatch(this::hasPrintedPartiesBelow);
            withStatements.put(item, known);
        }
        return known;
    }
}
