package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells from a heading what a section is for; what stands in the section may still decide otherwise. */
final class SectionKinds {
    private static final int LONGEST_SHORT_HEADING = 14;
    private static final int SHORTEST_HEADING = 4;
    private static final Lexicon<SectionKind> WORDS =
            Lexicon.read(SectionKinds.class, "section-kinds.txt", SectionKind.class);
    private static final Lexicon<String> MEANINGS =
            Lexicon.of(List.of("重要意义", "重大意义", "现实意义", "目的意义", "目的和意义", "重要性", "必要性", "紧迫性"));
    private static final Lexicon<String> CONCERNED = Lexicon.of(List.of("对象", "范围", "条件"));
    private static final int LONGEST_DETAIL = 6;
    private static final Lexicon<String> DETAILS =
            Lexicon.of(List.of("主题", "地点", "人员", "对象", "范围", "联系人", "电话", "邮箱", "地址", "主持人"));
    private static final String AWARENESS = "的认识";
    private static final Lexicon<String> PREFIXES = Lexicon.of(
            List.of("加强", "强化", "切实加强", "完善", "健全", "进一步加强", "落实", "做好", "严格", "相关", "有关", "其他", "明确", "抓好", "全面加强"));

    /** Those of the prefixes that order nothing. */
    private static final Set<String> ATTRIBUTES = Set.of("相关", "有关", "其他");

    private SectionKinds() {}

    /** The kind that the heading names, if it names one. */
    static Optional<SectionKind> of(String heading) {
        String bare = heading.strip();
        Optional<SectionKind> whole = whole(bare);
        if (whole.isPresent()) {
            return whole;
        }
        Optional<SectionKind> withoutPrefix = PREFIXES.at(bare, 0, bare.length())
                .flatMap(prefix -> whole(bare.substring(prefix.end()))
                        // 强化结果运用 is an order.
                        .filter(kind -> kind != SectionKind.OTHER || ATTRIBUTES.contains(prefix.meaning())));
        if (withoutPrefix.isPresent()) {
            return withoutPrefix;
        }
        Optional<SectionKind> both = both(bare);
        if (both.isPresent()) {
            return both;
        }
        int comma = bare.indexOf('，');
        if (comma > 0) {
            // 强化规划实施和监督，确保规划目标任务顺利完成
            Optional<SectionKind> first = of(bare.substring(0, comma)).filter(k -> k == SectionKind.SAFEGUARDS);
            if (first.isPresent()) {
                return first;
            }
        }
        if (isMeaning(bare) || isDetail(bare)) {
            return Optional.of(SectionKind.GENERAL);
        }
        if (LookingBack.tells(bare)) {
            return Optional.of(SectionKind.OTHER);
        }
        // 责任目标, but not 压实责任目标
        boolean goal = bare.endsWith("目标") && !bare.contains("任务") && bare.lastIndexOf("责任") <= 0;
        if (goal && bare.length() <= LONGEST_SHORT_HEADING) {
            return Optional.of(SectionKind.OBJECTIVES);
        }
        return bare.length() <= LONGEST_SHORT_HEADING
                ? WORDS.endingAt(bare, bare.length(), 0)
                        .filter(m -> m.meaning() == SectionKind.GENERAL)
                        .map(Lexicon.Match::meaning)
                : Optional.empty();
    }

    /** 充分认识深入推进这项工作的重要意义, 进一步提高对这项工作重要性和紧迫性的认识: why the work is done. */
    private static boolean isMeaning(String heading) {
        String what =
                heading.endsWith(AWARENESS) ? heading.substring(0, heading.length() - AWARENESS.length()) : heading;
        return MEANINGS.endingAt(what, what.length(), 0).isPresent() && heading.indexOf('，') < 0;
    }

    /** 主题：弘扬工匠精神, 参会人员：各学校校长: a point that describes an event. */
    private static boolean isDetail(String heading) {
        int colon = heading.indexOf('：');
        return colon > 0 && colon <= LONGEST_DETAIL && DETAILS.endsOf(heading.substring(0, colon));
    }

    /** 发展基础与面临形势, 工作成效和存在问题: two usual headings of one kind. */
    private static Optional<SectionKind> both(String heading) {
        Optional<Lexicon.Match<SectionKind>> first = WORDS.at(heading, 0, heading.length());
        int and = first.map(Lexicon.Match::end).orElse(heading.length());
        boolean joined = and < heading.length() && "与和及、".indexOf(heading.charAt(and)) >= 0;
        return joined
                ? WORDS.at(heading, and + 1, heading.length())
                        .filter(second -> second.end() == heading.length())
                        .map(Lexicon.Match::meaning)
                        .filter(kind -> kind == first.orElseThrow().meaning())
                : Optional.empty();
    }

    /** 支持对象与范围, 申报条件: the numbers below such a heading tell who or what is meant. */
    static boolean tellsWhomItConcerns(String heading) {
        return heading.length() <= LONGEST_SHORT_HEADING && CONCERNED.endsOf(heading);
    }

    /** Whether a heading announces what stands in front of work: why and to what end. */
    static boolean introduces(String heading) {
        return of(heading).filter(SectionKinds::leadsToWork).isPresent();
    }

    /** Whether what stands in sections of a kind tells why work is done and to what end. */
    static boolean leadsToWork(SectionKind kind) {
        return kind == SectionKind.GENERAL || kind == SectionKind.OBJECTIVES;
    }

    /** The length of the usual heading with which some words start, if they go on without a mark. */
    static Optional<Integer> lengthOfHeadingIn(String words) {
        return WORDS.at(words, 0, words.length())
                .filter(m -> m.end() >= SHORTEST_HEADING && Characters.isHan(words.charAt(m.end())))
                .map(Lexicon.Match::end);
    }

    private static Optional<SectionKind> whole(String heading) {
        return WORDS.at(heading, 0, heading.length())
                .filter(m -> m.end() == heading.length())
                .map(Lexicon.Match::meaning);
    }
}
