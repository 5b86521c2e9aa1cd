package io.github.gongwen4j.model;

/**
 * How a target's number bounds what is to be reached. Immutable and thread-safe.
 *
 * <p>Source for 以上, 以下, 以内 being inclusive and 超过, 不满 exclusive: Civil Code (民法典), article 1259.
 */
public enum Comparator {
    /** 不低于, 不少于, 至少, 以上, 达到: the number or more. */
    AT_LEAST,
    /** 不超过, 不高于, 以内, 以下, 控制在: the number or less. */
    AT_MOST,
    /** 超过, 突破: more than the number. */
    MORE_THAN,
    /** 低于, 不足: less than the number. */
    LESS_THAN,
    /** 左右, 约: about the number, by how much is not said. */
    ABOUT,
    /** A plain count or share: 建成8家. */
    EXACTLY,
    /** 1-2个: from the number to the upper number, both included. */
    BETWEEN,
    /** 提高5个百分点, 下降3%: a change by the number, negative for a fall. */
    CHANGE_BY
}
