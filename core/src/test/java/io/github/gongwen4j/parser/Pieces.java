package io.github.gongwen4j.parser;

import java.util.List;
import java.util.stream.Stream;

/** What documents are made of, and what damages them. */
final class Pieces {
    static final List<String> NUMBERS = List.of(
            "", "一、", "二、", "（一）", "（二）", "(三)", "1.", "2.", "3、", "１．", "（1）", "(2)", "①", "㈠", "⒈", "第一章 ", "第二节 ",
            "第三条 ", "第一部分 ", "问题1：", "问题2:", "1.1 ", "1.1.2 ", "一是", "二是", "第一，", "——", "附件", "附件1", "附件：1.");

    static final List<String> ENDS = List.of("", "。", "；", "：", "，", "（市局负责）", "（市局牵头，县局配合）。", "\n", "\r", "  ");

    static final List<String> OPENERS = List.of("《", "〈", "（", "(", "“", "‘", "「", "【", "〔", "[", "{", "\"", "<");

    private static final List<String> CLOSERS = List.of("》", "〉", "）", ")", "”", "’", "」", "】", "〕", "]", "}", ">");

    private static final List<String> LABELS = List.of(
            "责任单位：",
            "责任单位:",
            "牵头单位：",
            "配合单位：",
            "完成时限：",
            "完成时限:2020年底",
            "整改措施：",
            "整改目标：",
            "责任人：张三",
            "（市局负责）",
            "（市局、县局按职责分工负责）",
            "（市局牵头，县局、乡镇政府配合）",
            "（2020年底前，市局负责）",
            "列第一位者为牵头单位，下同");

    private static final List<String> TIMES = List.of(
            "2020年",
            "2020年6月底前",
            "6月底前",
            "年底前",
            "上半年",
            "12月上旬",
            "2020年13月40日",
            "2021-02-30",
            "2020.1.1",
            "2020928",
            "“十四五”期间",
            "每年",
            "每季度",
            "每月25日前",
            "立行立改",
            "长期坚持",
            "即日起至年底",
            "本文印发后3个月内",
            "99999999999年",
            "二○二○年四月");

    private static final List<String> QUANTITIES = List.of(
            "90%",
            "达到90%以上",
            "不低于",
            "不超过5个",
            "5%左右",
            "1-2个",
            "3～5年",
            "10%、8%以内",
            "分别",
            "分别达到10%、8%以内",
            "每250张床位",
            "1:1.6",
            "百分之九十",
            "三分之二",
            "翻一番",
            "增长到3倍",
            "零发生",
            "新增5个",
            "1,000.50",
            "999999999999999999999",
            "0.0000001",
            "以上",
            "1.5.2",
            "2-1个");

    private static final List<String> NAMES = List.of(
            "市卫生健康委",
            "市局",
            "各县（市、区）人民政府",
            "各有关部门",
            "等",
            "及",
            "会同",
            "覆盖率",
            "重点任务",
            "组织实施",
            "主要目标",
            "做好工作",
            "关于印发",
            "关于印发《方案》的通知",
            "的通知",
            "通知",
            "国发〔2020〕1号",
            "国发2020〕1号",
            "〔202019",
            "《关于工作的意见》",
            "附件",
            "抄送：",
            "抄送：市委，市人大。",
            "2020年1月1日印发",
            "某市人民政府办公室",
            "二、三级医院",
            "第三条规定",
            "以下均需市局落实，不再列出");

    private static final List<String> DAMAGE = List.of(
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "\u2028",
            "\u0085",
            "\f",
            " ",
            "\t",
            "\u00a0",
            "\u3000",
            "\u2002",
            "\u200b",
            "\ufeff",
            "\ufffd",
            "\0",
            "關(guān)",
            "於(yú)",
            "(guan)",
            "發",
            "著",
            "馀",
            "招聘?jìng)",
            "# ",
            "## ",
            "**",
            "|",
            "| a | b |",
            "---",
            "- 1 -",
            "……12",
            "当前位置：首页",
            "責任編輯：",
            "责任编辑：某人",
            "\uD83D",
            "\uDE00",
            "😀",
            "𠮷",
            "１２％",
            "ｂ",
            "a",
            "?",
            "．",
            "，",
            "、",
            "。",
            "；",
            "：",
            ",",
            ":",
            "-",
            "~",
            "<table><tr><td>",
            "</td>",
            "&nbsp;");

    static final List<String> ALL = Stream.of(NUMBERS, ENDS, OPENERS, CLOSERS, LABELS, TIMES, QUANTITIES, NAMES, DAMAGE)
            .flatMap(List::stream)
            .filter(piece -> !piece.isEmpty())
            .distinct()
            .toList();

    private Pieces() {}
}
