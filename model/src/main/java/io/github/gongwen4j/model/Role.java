package io.github.gongwen4j.model;

/** In what role a unit answers for a task. Immutable and thread-safe. */
public enum Role {
    /** Leads the work (牵头, 主办). */
    LEAD,
    /** Is responsible (负责, 责任单位, 责任部门, 落实). */
    RESPONSIBLE,
    /** Is responsible within its own remit, beside others (按职责分工负责, 分别负责). */
    JOINT,
    /** Supports (配合, 参与, 协助, 按职责分工配合). */
    SUPPORTING,
    /** Guides, supervises, inspects or collects (督导, 指导, 考核, 验收, 汇总). */
    SUPERVISING
}
