package io.github.gongwen4j.model;

/**
 * How binding a target is meant, as its own words say (语气). Immutable and thread-safe.
 */
public enum Modality {
    /** 确保, 务必, 必须, 不得: what must be reached. */
    MANDATORY,
    /** Nothing, 要 or 应: a plain statement, as most are. */
    NORMAL,
    /** 原则上: what holds unless there is a reason against it. */
    DEFAULT,
    /** 力争, 争取, 努力, 力求: what is striven for. */
    ASPIRATIONAL,
    /** 鼓励, 支持, 引导, 探索: what others are encouraged to do. */
    ENCOURAGED
}
