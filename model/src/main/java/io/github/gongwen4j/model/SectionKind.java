package io.github.gongwen4j.model;

/** What a section of a policy document is for. Immutable and thread-safe. */
public enum SectionKind {
    /** General requirements (总体要求), principles, scope, time limit of the whole: nothing in it is a task. */
    GENERAL,
    /** The ends that the document pursues (目标): numbers in it are targets, its items are no tasks. */
    OBJECTIVES,
    /** Work to be done (任务). */
    TASKS,
    /** How the work is organised and secured (组织实施, 保障措施); its items are tasks, too. */
    SAFEGUARDS,
    /** Anything else: background, a review of past work, definitions, provisions of a statute. */
    OTHER
}
