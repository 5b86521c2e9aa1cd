package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.IdentityHashMap;
import java.util.List;

/** Tells the articles of a statute, which are rules, from articles that assign work. Remembers its answers; not thread-safe. */
final class Articles {
    /** 第一条 */
    private static final char ARTICLE = '条';

    private final String text;
    private final Contents contents;
    private final boolean mayStand;
    private final IdentityHashMap<Item, Boolean> withArticles = new IdentityHashMap<>();
    /** For the first of some articles: whether most of them assign work. */
    private final IdentityHashMap<Item, Boolean> assigning = new IdentityHashMap<>();

    /** For the first of some sections: whether articles stand only in some of them. */
    private final IdentityHashMap<Item, Boolean> mixed = new IdentityHashMap<>();

    Articles(String text, Contents contents) {
        this.text = text;
        this.contents = contents;
        this.mayStand = text.indexOf(ARTICLE) >= 0;
    }

    /** Whether articles stand in an item. Asked on each level above them, looked for once. */
    boolean standIn(Item item) {
        if (!mayStand || item.children().isEmpty()) {
            return false;
        }
        Boolean known = withArticles.get(item);
        if (known == null) {
            known = standAmong(item.children());
            withArticles.put(item, known);
        }
        return known;
    }

    private boolean standAmong(List<Item> items) {
        for (Item item : items) {
            if (item.mark().orElseThrow().style() == Style.ARTICLE || standIn(item)) {
                return true;
            }
        }
        return false;
    }

    /** 第一条 …（牵头单位：经贸局）: measures may be numbered like the articles of a statute, which do not name who answers for each. */
    boolean assignWork(List<Item> articles) {
        if (articles.isEmpty()) {
            return false;
        }
        Boolean known = assigning.get(articles.get(0));
        if (known == null) {
            known = mostAssign(articles);
            assigning.put(articles.get(0), known);
        }
        return known;
    }

    /**
     * Takes the articles below one of some sections for points like those below the others, where these are numbered otherwise: 三、组织保障 with
     * 第一条 beside 二、 with （一）.
     */
    void addPoints(Item section, List<Item> sections) {
        if (mayStand && standIn(section) && mixed.computeIfAbsent(sections.get(0), first -> areMixed(sections))) {
            assigning.put(section.children().get(0), true);
        }
    }

    private boolean areMixed(List<Item> sections) {
        return sections.stream().anyMatch(section -> !section.children().isEmpty() && !standIn(section));
    }

    private boolean mostAssign(List<Item> articles) {
        long assigned = articles.stream()
                .filter(article -> article.mark().orElseThrow().style() == Style.ARTICLE)
                .filter(article -> contents.of(article).isAssigned(text))
                .count();
        return assigned * 2 >= articles.size();
    }
}
