package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;

/** Tells times that say which things are meant (6月30日前到期的贷款) from those by which something is done to things (6月底前整改突出的问题). */
final class AttributeTimes {
    private static final Lexicon<String> UNDONE = Lexicon.of(List.of("尚未", "仍未"));
    private static final int LENGTH_OF_VERB = 2;
    private static final Lexicon<String> ADJECTIVES = Lexicon.of(List.of(
            "全部", "所有", "相应", "相关", "完善", "完整", "完备", "科学", "突出", "所需", "必要", "必需", "违法", "违章", "规范", "合理", "良好", "有效",
            "具体", "详细", "明确", "统一", "健全", "可行", "主要", "重点", "高效", "稳定", "固定", "专门", "专业", "独立", "单独", "真实", "准确", "系统",
            "长效", "便捷", "现有", "剩余", "其余", "既定", "预定", "最终", "急需", "短缺"));
    /** What is made, handed in or put right behind these is new, and no group that did so. */
    private static final Lexicon<String> MAKING = Lexicon.of(List.of(
            "制定", "制订", "拟定", "拟订", "编制", "出台", "印发", "建立", "形成", "构建", "搭建", "打造", "健全", "完善", "解决", "拆除", "消除", "清除",
            "补齐", "配齐", "配备", "报送", "上报", "提交", "落实", "整改", "整治", "修订", "梳理", "汇总", "公布", "公开", "发布", "组建", "成立"));

    private static final Lexicon<String> ENDING = Lexicon.of(List.of("到期", "届满", "满", "要", "上", "下"));
    private static final Lexicon<String> BOUNDS = Lexicon.of(List.of("以上", "以下", "以内", "左右"));
    /** What is wrong with things. */
    private static final Lexicon<String> STATES = Lexicon.of(List.of(
            "缺失", "缺少", "破损", "损坏", "老化", "闲置", "存在", "遗留", "剩余", "过期", "失效", "违规", "废弃", "残缺", "脱落", "锈蚀", "失修"));

    private final CharSequence text;

    AttributeTimes(CharSequence text) {
        this.text = text;
    }

    /** 2020年6月30日前到期的企业: the time tells which enterprises. */
    boolean isAttribute(int end, int limit) {
        if (UNDONE.at(text, end, limit).isPresent()) {
            // 11月底前尚未接入的系统全部完成对接: which ones is told as of now; 2022年底尚未移交的档案: as of then.
            return text.charAt(end - 1) != '前';
        }
        if (isHandled(end, limit)) {
            return false;
        }
        for (int i = end; i < Math.min(limit, end + 5); i++) {
            if (text.charAt(i) == '的') {
                if (STATES.endingAt(text, i, end + 1).isPresent() || isObject(end, i)) {
                    // 6月10日前补齐缺失的标识: the words tell what is wrong with the things that are put right.
                    return false;
                }
                if (BOUNDS.endingAt(text, i, end).isPresent() || text.charAt(i - 1) == '%') {
                    // 2026年底前八成以上的工厂设立…, 每年抽取10%的县: the number tells how many.
                    return false;
                }
                boolean goal = i + 2 < limit && "目任要指标".indexOf(text.charAt(i + 1)) >= 0;
                return !goal;
            }
            if ("，、".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** 9月底前建立完善的体系, 4月底前完成全部的整改: an adjective behind a verb tells what the work is like; 前完成备案的 tells who did. */
    private boolean isObject(int verb, int attribute) {
        return attribute - verb > LENGTH_OF_VERB
                && (ADJECTIVES.endingAt(text, attribute, verb + LENGTH_OF_VERB).isPresent()
                        || MAKING.at(text, verb, attribute).isPresent());
    }

    /** 3月3日前将查到的隐患报送…, 前以清单的形式报送: what is handed in, and how; but 6月30日前将到期的贷款 tells which ones. */
    private boolean isHandled(int end, int limit) {
        return end < limit
                && "将把对就以按向".indexOf(text.charAt(end)) >= 0
                && ENDING.at(text, end + 1, limit).isEmpty();
    }
}
