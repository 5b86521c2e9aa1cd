package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Phrase;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a document is for, as far as that tells where work stands in it. */
enum Purpose {
    /** It orders work. */
    WORK,
    /** It tells what was done; only sections that look ahead order work. */
    REPORT,
    /** It tells so those above, or those who asked; where no section looks ahead, nothing in it is work. */
    ACCOUNT,
    /** It tells the public what holds; it orders work only where it names who does it. */
    ANNOUNCEMENT,
    /** It tells what is done once something happens; where it names who prepares for that, nothing else in it is work. */
    CONTINGENCY;

    private static final Set<String> ANNOUNCEMENTS = Set.of("公告", "通告", "公报");

    /** 防汛抗旱应急预案, 应急预案（试行） */
    private static final Pattern PLAN = Pattern.compile(".*预案(（[^（）]*）)?");

    static Purpose of(Header header) {
        String title = header.title().map(Phrase::text).orElse("");
        if (LookingBack.isReport(title)) {
            return title.endsWith("通报") ? REPORT : ACCOUNT;
        }
        boolean announces = header.documentType()
                .filter(type -> ANNOUNCEMENTS.contains(type.text()))
                .isPresent();
        String own = header.enclosureTitle().map(Phrase::text).orElse(title);
        return announces ? ANNOUNCEMENT : PLAN.matcher(own).matches() ? CONTINGENCY : WORK;
    }

    /** Whether it tells what was done. */
    boolean looksBack() {
        return this == REPORT || this == ACCOUNT;
    }

    /**
     * What it is for where it holds some items.
     *
     * @param looksAhead whether an item's heading says that work to do follows
     * @param answered whether someone answers for an item or for one below it
     */
    Purpose within(List<Item> items, Predicate<Item> looksAhead, Predicate<Item> answered) {
        boolean stands = switch (this) {
            case REPORT -> items.stream().anyMatch(looksAhead);
            case ANNOUNCEMENT -> items.stream().noneMatch(answered);
            case CONTINGENCY -> items.stream().anyMatch(answered);
            case ACCOUNT, WORK -> true;
        };
        return stands ? this : WORK;
    }
}
