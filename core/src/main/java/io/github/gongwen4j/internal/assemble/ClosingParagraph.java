package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.outline.Line;
import java.util.List;
import java.util.Optional;

/**
 * Unnumbered paragraphs behind the last item that speak of the document as a whole; they belong to no task. Their first words tell,
 * or that the item was closed by a responsibility statement.
 */
final class ClosingParagraph {
    private static final Lexicon<String> STARTS = Lexicon.read(ClosingParagraph.class, "closing-starts.txt");

    /** 各县（区）贯彻落实情况，请于12月15日前报市政府办公室: whom the document is sent to, behind an item that is a paragraph itself. */
    private static final Lexicon<String> REQUESTS = Lexicon.of(List.of("请于", "请在"));

    /** 各责任单位于7月20日前将整改方案报市政府督查室: the same without 请. */
    private static final Lexicon<String> ADDRESSED = Lexicon.of(List.of("各", "有关", "相关", "请"));

    private static final Lexicon<String> HANDING_IN = Lexicon.of(List.of("前将", "日将", "底将", "内将"));

    /** What is asked for; 请于8月底前完成整改 is work. */
    private static final Lexicon<String> REPORTS = Lexicon.of(List.of("报", "反馈", "联系", "发送至", "发至", "提交"));

    private static final Lexicon<String> ALL = Lexicon.of(List.of("各责任", "各牵头", "各有关", "请各", "以上", "上述", "对以上"));

    private static final Lexicon<String> MEETINGS = Lexicon.of(List.of("会议要求", "会议强调", "会议指出"));

    private static final int NEAR = 24;

    private ClosingParagraph() {}

    /** The lines without the closing paragraphs at their end. */
    static List<Line> without(List<Line> lines, String text) {
        int last = lines.size() - 1;
        while (last >= 0
                && lines.get(last).mark().isEmpty()
                && lines.get(last).label().isEmpty()
                && !lines.get(last).isShared(text)) {
            last--;
        }
        boolean item = last >= 0 && lines.get(last).mark().isPresent();
        if (item && endsWithStatement(lines.get(last), text)) {
            return lines.subList(0, last + 1);
        }
        if (last >= 0 && last + 1 < lines.size() && isAddressed(lines.get(last), lines.get(last + 1), text)) {
            return lines.subList(0, last + 1);
        }
        boolean heading = item && lines.get(last).isHeadingAlone(text);
        boolean paragraph = item && "。）".indexOf(text.charAt(lines.get(last).end() - 1)) >= 0;
        for (int i = last + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (heading && isContent(line, i == last + 1, text)) {
                continue;
            }
            if ((paragraph && asks(line, text))
                    || STARTS.at(text, line.start(), line.end()).isPresent()) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    /**
     * 三、报送时间 above 请各单位于…前报送。, 三、工作要求 above 各县（市、区）要…: all that the item says. In minutes (纪要), each matter is a heading with what the
     * meeting said below it.
     */
    private static boolean isContent(Line line, boolean first, String text) {
        return (first && "请各".indexOf(text.charAt(line.start())) >= 0)
                || MEETINGS.at(text, line.start(), line.end()).isPresent();
    }

    private static boolean asks(Line line, String text) {
        int near = Math.min(line.end(), line.start() + NEAR);
        Optional<Lexicon.Match<String>> request = REQUESTS.firstIn(text, line.start(), near);
        if (request.isEmpty() && ADDRESSED.at(text, line.start(), line.end()).isPresent()) {
            request = HANDING_IN.firstIn(text, line.start(), Math.min(line.end(), near + NEAR));
        }
        return request.filter(r -> REPORTS.anyIn(text, r.end(), Math.min(line.end(), r.end() + NEAR)))
                .isPresent();
    }

    /** 各责任科室要对照清单细化措施 behind 完成时限：12月底前: the fields close the item, and what follows speaks to all. */
    private static boolean isAddressed(Line last, Line next, String text) {
        return last.mark().isEmpty()
                && last.isStatement()
                && ALL.at(text, next.start(), next.end()).isPresent();
    }

    private static boolean endsWithStatement(Line line, String text) {
        int end = text.charAt(line.end() - 1) == '。' ? line.end() - 1 : line.end();
        int open = text.charAt(end - 1) == '）' ? Brackets.openerOf(text, end - 1, line.start()) : -1;
        if (open <= line.bodyStart()) {
            return false;
        }
        // （市政府办公室负责，9月底前完成）
        int comma = Brackets.indexOutside(text, open + 1, end - 1, "，；");
        return RoleWords.atEnd(text, open + 1, end - 1).isPresent()
                || RoleWords.atEnd(text, open + 1, comma).isPresent()
                || Label.at(text, open + 1, end - 1)
                        .filter(l -> l.kind().isUnits())
                        .isPresent();
    }
}
