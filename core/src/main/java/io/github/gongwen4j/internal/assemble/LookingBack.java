package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that tell what was done (2023年主要工作及成效, 工作开展情况, 主要做法): what stands below them is no work to do. */
final class LookingBack {
    /** What a word of such a heading does in it. */
    private enum Place {
        /** It may end the heading. */
        END,
        /** It stands in front of one that does. */
        WORD
    }

    private static final Lexicon<Place> WORDS = Lexicon.read(LookingBack.class, "looking-back.txt", Place.class);
    private static final Lexicon<String> STARTS =
            Lexicon.of(List.of("肯定成绩", "充分肯定", "正视问题", "总结成绩", "看到成绩", "清醒认识", "认清形势", "回顾"));
    private static final Pattern PERIOD =
            Pattern.compile("(20\\d\\d年(度|以来|[上下]半年|[一二三四]季度)?|今年以来|去年|近年来|过去[一二三四五]年|[上下]半年|[一二三四]季度|[前本]阶段)");

    private static final int LONGEST_STATE = 20;
    /** What is longer is a sentence. */
    private static final int LONGEST_AHEAD = 30;

    private static final CharacterSet STARTS_OF_PERIODS = CharacterSet.of("2今去近过上下一二三四前本");

    /** …情况的通报, …工作总结, …经济运行情况, …号建议的答复: a title of what was done. */
    private static final Pattern REPORT = Pattern.compile(
            ".*(情况|总结|自查|整改|进展)的?(通报|报告|汇报)|(?!.*(报送|上报|填报|征求|开展)).*整改(落实|完成|进展)?情况的函|.*办理情况的复?函|.*总结(（.*）)?|.*(运行|完成|进展|执行|推进|工作)情况(（.*）)?|.*(建议|提案)的?(答复|复函|答复函)(（.*）)?");

    private static final Lexicon<String> AHEAD = Lexicon.of(List.of(
            "下一步", "下步", "下阶段", "下一阶段", "今后", "打算", "计划", "安排", "要求", "建议", "思路", "任务", "目标", "部署", "举措", "重点工作",
            "努力方向"));

    private static final Lexicon<String> NEXT = Lexicon.of(List.of("下一步", "下步", "下阶段", "下一阶段", "今后", "打算"));

    /** 安全生产现状和面临的形势: how things stand. One of the two words is in all of these. */
    private static final Pattern STATE = Pattern.compile("(?![认把摸掌改分]).*(现状[和与及、].{0,6}(形势|问题|挑战)|面临的?(形势|挑战))");

    /** 关于您提出的建议: what someone else wants. */
    private static final Lexicon<String> ANSWERED = Lexicon.of(List.of("您提出的", "你提出的", "您的建议", "代表提出", "委员提出"));

    private static final Pattern PROBLEMS = Pattern.compile("[^：整改要求措施]*问题(予以)?(通报|反馈)?如下：");

    private LookingBack() {}

    /** Whether a document of this title tells what was done, but for the sections that look ahead. */
    static boolean isReport(String title) {
        return REPORT.matcher(title).matches();
    }

    /** 现将发现的突出问题通报如下：; but not 现将问题整改要求通知如下：, which announces work. */
    static boolean announcesProblems(String paragraph) {
        int clause = Math.max(paragraph.lastIndexOf('。'), paragraph.lastIndexOf('，')) + 1;
        return PROBLEMS.matcher(paragraph).region(clause, paragraph.length()).matches();
    }

    /** 下一步工作安排, 工作要求: what is to be done stands below it. */
    static boolean looksAhead(String heading) {
        // 整改工作部署和推进情况 tells what was done, 早已安排的方案仍未形成 what was not.
        boolean account = (heading.endsWith("情况") && !NEXT.anyIn(heading)) || heading.indexOf('未') >= 0;
        return heading.length() <= LONGEST_AHEAD
                && AHEAD.anyIn(heading)
                && !account
                && !tells(heading)
                && !ANSWERED.anyIn(heading);
    }

    static boolean tells(String heading) {
        if (STARTS.at(heading, 0, heading.length()).isPresent()) {
            return true;
        }
        boolean mayState = heading.length() <= LONGEST_STATE && (heading.contains("现状") || heading.contains("面临"));
        if (mayState && STATE.matcher(heading).matches()) {
            return true;
        }
        boolean dated = !heading.isEmpty() && STARTS_OF_PERIODS.contains(heading.charAt(0));
        Matcher period = PERIOD.matcher(heading);
        if (!dated || !period.lookingAt()) {
            return isWhole(heading, 0) || heading.endsWith("回顾") || heading.endsWith("成就");
        }
        return isWhole(heading, period.end())
                || WORDS.endingAt(heading, heading.length(), period.end())
                        .filter(word -> word.meaning() == Place.END)
                        .isPresent();
    }

    /** Whether nothing but such words follow, the last of which may end a heading. */
    private static boolean isWhole(String heading, int start) {
        int i = start;
        Place last = Place.WORD;
        while (i < heading.length()) {
            Optional<Lexicon.Match<Place>> word = WORDS.at(heading, i, heading.length());
            if (word.isEmpty()) {
                return false;
            }
            last = word.get().meaning();
            i = word.get().end();
        }
        return last == Place.END;
    }
}
