package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Numbering.Style;
import io.github.gongwen4j.model.SectionKind;
import java.util.List;
import java.util.Optional;

/** Tells what each section of an outline is for. */
final class KindReader {
    private static final int LONGEST_HEADING = 24;

    private final String text;
    private final Contents contents;
    private final Purpose purpose;
    private final Articles articles;

    KindReader(String text, Contents contents, Purpose purpose) {
        this.text = text;
        this.contents = contents;
        this.purpose = purpose;
        this.articles = new Articles(text, contents);
    }

    /** What a section is for: its heading tells, unless what stands in it says otherwise. */
    SectionKind kindOf(Item item, String heading, SectionKind inherited, List<Item> siblings, int i) {
        if (contents.hasTable(item)) {
            return SectionKind.TASKS;
        }
        if (purpose == Purpose.EXPLANATION) {
            return SectionKind.OTHER;
        }
        Style style = item.mark().orElseThrow().style();
        if (style == Style.ARTICLE) {
            return articles.assignWork(siblings) ? inherited : SectionKind.OTHER;
        }
        if (purpose.looksBack() && inherited == SectionKind.OTHER && LookingBack.looksAhead(heading)) {
            return SectionKind.TASKS;
        }
        if (purpose == Purpose.CONTINGENCY && inherited == SectionKind.OTHER && contents.hasPrintedPartiesBelow(item)) {
            return kindOf(item, heading, SectionKind.TASKS, siblings, i);
        }
        Optional<SectionKind> named = SectionKinds.of(heading);
        // 重点任务, 保障措施 in a plan for contingencies
        boolean orders = heading.endsWith("任务")
                || named.filter(kind -> kind == SectionKind.SAFEGUARDS).isPresent();
        if (purpose == Purpose.CONTINGENCY && inherited == SectionKind.OTHER && orders) {
            return kindOf(item, heading, SectionKind.TASKS, siblings, i);
        }
        if (style == Style.HAN && purpose != Purpose.RULES) {
            articles.addPoints(item, siblings);
        }
        boolean rules = articles.standIn(item)
                ? !articles.assignWork(item.children())
                : purpose == Purpose.RULES && !contents.hasPrintedPartiesBelow(item);
        if (rules) {
            return named.filter(k -> k == SectionKind.GENERAL).orElse(SectionKind.OTHER);
        }
        if (named.isEmpty() && inherited == SectionKind.TASKS && introduces(item)) {
            return SectionKind.GENERAL;
        }
        boolean open = inherited == SectionKind.TASKS || inherited == SectionKind.SAFEGUARDS;
        if (named.isEmpty() || (!open && named.get() == SectionKind.SAFEGUARDS)) {
            return inherited;
        }
        SectionKind kind = named.get();
        if (kind == SectionKind.SAFEGUARDS && i == 0 && isParagraph(item) && leadsToTasks(siblings)) {
            return SectionKind.GENERAL;
        }
        if (kind == SectionKind.SAFEGUARDS) {
            boolean last = i >= siblings.size() - 2;
            return last || inherited == SectionKind.SAFEGUARDS ? kind : inherited;
        }
        boolean work = !purpose.looksBack()
                && (kind != SectionKind.OTHER || heading.contains("问题") || heading.endsWith("事项"))
                && contents.hasPartiesBelow(item);
        return work ? SectionKind.TASKS : kind;
    }

    private boolean isParagraph(Item item) {
        return item.children().isEmpty() && !contents.hasPartiesBelow(item);
    }

    /** 一、整改要求 above 三、整改措施: what all the work is to meet. */
    private boolean leadsToTasks(List<Item> siblings) {
        for (Item sibling : siblings.subList(1, siblings.size())) {
            Line first = sibling.lines().get(0);
            if (first.end() - first.bodyStart() <= LONGEST_HEADING) {
                String heading = text.substring(first.bodyStart(), first.end());
                boolean work = heading.endsWith("措施") || heading.endsWith("任务");
                if (work && SectionKinds.of(heading).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 第二篇 with 机遇挑战, 总体要求, 主要目标: nothing in it is work, and something leads to it. */
    private boolean introduces(Item item) {
        boolean leads = false;
        for (Item child : item.children()) {
            Line first = child.lines().get(0);
            String heading =
                    Headings.of(first, text, contents.of(child).statements()).of(text);
            Optional<SectionKind> kind = SectionKinds.of(heading);
            boolean introduces = kind.filter(SectionKinds::leadsToWork).isPresent();
            if (!introduces && kind.filter(k -> k == SectionKind.OTHER).isEmpty()) {
                return false;
            }
            leads |= introduces;
        }
        return leads && !contents.hasPartiesBelow(item);
    }
}
