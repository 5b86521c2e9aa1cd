package io.github.gongwen4j.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What a stranger may repeat to make a parser work: every kind of mark, word and number, alone and in pairs. */
final class Repeated {
    private static final int PAIRS_OF_A_BUILD = 400;

    private static final List<String> CHARACTERS = List.of(
            "（", "）", "(", ")", "《", "》", "〈", "〉", "“", "”", "‘", "’", "「", "」", "【", "】", "〔", "〕", "[", "]", "{",
            "}", "<", ">", "\"", "、", "，", "；", "。", "：", "？", "！", ".", "-", "—", "~", "…", "·", "|", "#", "*", "`",
            "_", "/", "\\", "%", "&", "@", "0", "1", "9", "一", "十", "百", "万", "亿", "零", "○", "第", "条", "章", "年", "月",
            "日", "个", "元", "倍", "每", "各", "等", "和", "与", "的", "了", "由", "对", "市", "县", "局", "委", "部", "关", "漢", "關",
            "為", "a", "Ａ", "１");

    private static final List<String> WORDS = List.of(
            "以上",
            "以内",
            "左右",
            "底前",
            "期间",
            "半年",
            "2020",
            "20200101",
            "2020-01-01",
            "5%",
            "30日",
            "100万元",
            "1.1.1.",
            "1.问题1：",
            "负责",
            "牵头",
            "配合",
            "会同",
            "参与",
            "分别负责",
            "按职责分工负责",
            "市局、",
            "等、",
            "各县、",
            "以及",
            "提高到",
            "全部完成",
            "（2020年",
            "〔2020",
            "国发〔2020〕",
            "关于印发《",
            "的通知》",
            "《〈",
            "（（）",
            "“”",
            "1、2、①",
            "5%、",
            "任务（市局负责）。");

    /** What is not seen: halves of pairs, control characters, marks of direction, characters without width. */
    private static final List<String> HIDDEN = List.of(
            "\0",
            "\u0001",
            "\u001b",
            "\u007f",
            "\ud800",
            "\udc00",
            "\udc00\ud800",
            "\u202a",
            "\u202e",
            "\u2066",
            "\u2069",
            "\u200b",
            "\u200c",
            "\u200d",
            "\u200e",
            "\u2060",
            "\ufeff",
            "\u00ad",
            "\u0301",
            "\ufe0f",
            "\ufffd",
            "\uffff",
            "\udb40\udc01",
            "\u000b",
            "\u000c",
            "\u0085",
            "\u2028",
            "\u2029",
            "\r",
            "\n",
            "\r\n",
            "\t",
            " ",
            "\u00a0",
            "\u3000");

    private static final List<String> MARKUP = List.of(
            "<p>",
            "</p>",
            "<div>",
            "<b>",
            "<b><i>",
            "<b><p>",
            "<a href=\"",
            "<table>",
            "<tr>",
            "<td>",
            "<table><tr><td>",
            "<table><td>字",
            "<ul><li>",
            "<select>",
            "<script>",
            "<style>",
            "<!--",
            "-->",
            "<!",
            "<?",
            "<![CDATA[",
            "]]>",
            "&",
            "&#",
            "&#x4e00;",
            "&amp;",
            "&nosuch;",
            "<br>",
            "<svg>",
            "<math>",
            "<template>",
            "<textarea>",
            "<title>",
            "<pre>",
            "<h1>",
            "<form>",
            "<span>字</span>",
            "<td rowspan=99999999>",
            "<ruby>漢<rt>hàn</rt></ruby>",
            "<a b=c ",
            "<p style=\"display:none\">",
            "<plaintext>",
            "<\0",
            "&#0;");

    /** Of the pairs, those that cost most. */
    private static final List<String> WORST_PAIRS =
            List.of("一、5%", "㈠5%", "(2)5%", "①每年", "①30日", "问题1：2", "\r<", "第三条\n", "2.\r");

    private Repeated() {}

    /** Every one alone. */
    static Stream<String> singles() {
        return Stream.of(Pieces.ALL, CHARACTERS, WORDS, HIDDEN)
                .flatMap(List::stream)
                .distinct();
    }

    /** Every two of them, or in a usual build some of these, always the same. */
    static Stream<String> pairs() {
        List<String> units = Stream.of(Pieces.NUMBERS, CHARACTERS, WORDS, HIDDEN)
                .flatMap(List::stream)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
        if (Thorough.isOn()) {
            return units.stream().flatMap(first -> units.stream().map(first::concat));
        }
        Random random = new Random(6);
        List<String> pairs = new ArrayList<>(WORST_PAIRS);
        for (int i = 0; i < PAIRS_OF_A_BUILD; i++) {
            pairs.add(units.get(random.nextInt(units.size())) + units.get(random.nextInt(units.size())));
        }
        return pairs.stream().distinct();
    }

    /** What a page of HTML may repeat. */
    static Stream<String> markup() {
        return MARKUP.stream();
    }
}
