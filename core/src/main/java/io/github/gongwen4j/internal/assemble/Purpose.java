package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Numbering.Style;
import io.github.gongwen4j.model.Phrase;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    /** It tells what is done once something happens; only what it has prepared for that is work. */
    CONTINGENCY,
    /** It lays down rules in chapters, and orders work only where parties are printed beside it. */
    RULES,
    /** It tells what another document says, to whom that applies and why: nothing in it is work. */
    EXPLANATION;

    /** 某县人民政府工作规则, 管理办法（试行） */
    private static final Pattern RULING = Pattern.compile(".*(规则|条例|章程|守则|准则|细则|规定|办法|规程)(（[^（）]*）)?");

    private static final Set<String> ANNOUNCEMENTS = Set.of("公告", "通告", "公报", "公示");

    /** 防汛抗旱应急预案, 应急预案（试行） */
    private static final Pattern PLAN = Pattern.compile(".*预案(（[^（）]*）)?");

    /** Chapters of such a plan, and of nothing that orders work. */
    private static final Set<String> CHAPTERS = Set.of(
            "总则", "附则", "应急响应", "分级响应", "响应分级", "响应措施", "应急响应措施", "应急处置", "先期处置", "后期处置", "善后处置", "善后工作", "监测预警",
            "监测与预警", "预警分级", "预防与预警", "预警和预防机制", "预防预警机制", "应急救援");

    /** 《…实施办法》政策解读, 关于《…》的起草说明, …负责人就《…》答记者问 */
    private static final Pattern EXPLAINING =
            Pattern.compile(".*(解读|图解|问答|答记者问|(起草|编制|修订|制定|政策|情况|》|的)的?说明)(（[^（）]*）)?");

    static Purpose of(Header header) {
        String title = header.title().map(Phrase::text).orElse("");
        if (EXPLAINING.matcher(title).matches()) {
            return EXPLANATION;
        }
        if (LookingBack.isReport(title)) {
            return title.endsWith("通报") ? REPORT : ACCOUNT;
        }
        boolean announces = header.documentType()
                .filter(type -> ANNOUNCEMENTS.contains(type.text()))
                .isPresent();
        String own = header.enclosureTitle().map(Phrase::text).orElse(title);
        if (announces || PLAN.matcher(own).matches()) {
            return announces ? ANNOUNCEMENT : CONTINGENCY;
        }
        return RULING.matcher(own).matches() ? RULES : WORK;
    }

    /** Whether it tells what was done. */
    boolean looksBack() {
        return this == REPORT || this == ACCOUNT;
    }

    /**
     * What it is for where it holds some items.
     *
     * @param headings an item's heading
     * @param contents what stands in the items
     */
    Purpose within(List<Item> items, Function<Item, String> headings, Contents contents) {
        boolean stands = switch (this) {
            case REPORT -> items.stream().map(headings).anyMatch(LookingBack::looksAhead);
            case ANNOUNCEMENT -> items.stream().noneMatch(contents::hasPartiesBelow);
            case CONTINGENCY ->
                items.stream().anyMatch(contents::hasPrintedPartiesBelow)
                        || items.stream().map(headings).anyMatch(CHAPTERS::contains);
            case RULES -> items.stream().anyMatch(Purpose::isChapter);
            case ACCOUNT, EXPLANATION, WORK -> true;
        };
        return stands ? this : WORK;
    }

    /** 第二章 */
    private static boolean isChapter(Item item) {
        return item.mark()
                .filter(mark -> mark.style().compareTo(Style.ARTICLE) < 0)
                .isPresent();
    }
}
