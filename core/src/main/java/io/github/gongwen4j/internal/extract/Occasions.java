package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Recognises how often something comes again, spelled in characters: 每年不少于两次, 每季度调度一次, 每周推送一期; 一次性补贴 is none. */
final class Occasions {
    private static final int WINDOW = 40;
    private static final Lexicon<String> PERIODS =
            Lexicon.of(List.of("年", "半年", "季度", "季", "月", "半月", "周", "日", "天", "学期", "学年", "旬", "个", "双月", "单月"));
    /** 培训一遍 */
    private static final Lexicon<String> REPEATABLE =
            Lexicon.of(List.of("培训", "轮训", "排查", "检查", "核查", "走访", "巡查", "清查", "检修", "检定", "体检", "检测"));

    static final Lexicon<String> ORDERING = Lexicon.of(List.of("开展", "组织", "组织开展", "集中开展", "举办", "召开", "进行", "举行"));
    private static final String COUNTS = "一二两三四五六七八九十0123456789";

    private final CharSequence text;
    private final int start;
    private final int end;

    Occasions(CharSequence text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The number of times that starts at an offset. */
    Optional<Numbered> at(int i) {
        boolean more = i + 1 < end;
        boolean times = more && "一二两三四".indexOf(text.charAt(i)) >= 0 && "次遍轮".indexOf(text.charAt(i + 1)) >= 0;
        boolean number = times || (more && isIssue(i));
        boolean once = i + 2 < end && text.charAt(i + 2) == '性';
        boolean ordinal = i > start && "第再又十百千万".indexOf(text.charAt(i - 1)) >= 0;
        if (!number || once || ordinal || !(comesAgain(i) || (times && isOrdered(i)))) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(Numerals.value(text.subSequence(i, i + 1)));
        String unit = text.subSequence(i + 1, i + 2).toString();
        return Optional.of(new Numbered(i, i + 2, value, unit, UnitKind.COUNT, Optional.empty()));
    }

    /** 四季度开展一次满意度调查, 组织实地测试两轮: the number stands right behind the verb that orders it, or at the clause's end. */
    private boolean isOrdered(int i) {
        if (ORDERING.endingAt(text, i, start).isPresent()) {
            return true;
        }
        boolean last = i + 2 >= end || "，。；、".indexOf(text.charAt(i + 2)) >= 0;
        int from = i;
        while (last && from > start && i - from < WINDOW && Characters.isHan(text.charAt(from - 1))) {
            from--;
        }
        return ORDERING.anyIn(text, from, i)
                || (last && REPEATABLE.endingAt(text, i, start).isPresent());
    }

    /** 每周推送一期; 一期工程 is a part of something. */
    private boolean isIssue(int i) {
        boolean part = i + 2 < end && "工项建改".indexOf(text.charAt(i + 2)) >= 0;
        return text.charAt(i) == '一' && "期场".indexOf(text.charAt(i + 1)) >= 0 && !part;
    }

    private boolean comesAgain(int i) {
        String before = text.subSequence(Math.max(start, i - WINDOW), i).toString();
        int each = before.lastIndexOf('每');
        // 每两周, 每10天
        int period = each + 1;
        while (each >= 0 && period < before.length() && COUNTS.indexOf(before.charAt(period)) >= 0) {
            period++;
        }
        return each >= 0
                && PERIODS.at(before, period, before.length()).isPresent()
                && before.substring(each).chars().noneMatch(c -> "，。；：".indexOf(c) >= 0);
    }
}
