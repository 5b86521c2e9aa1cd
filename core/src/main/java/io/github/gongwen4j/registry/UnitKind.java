package io.github.gongwen4j.registry;

/** Whether a name means one body or a class of them. Immutable and thread-safe. */
public enum UnitKind {
    /** One body (机关、单位): 嘉峪关市财政局. */
    BODY,
    /** A class of bodies that a document takes together: 各县（市、区）人民政府, 有关部门, 市直各单位. */
    GROUP
}
