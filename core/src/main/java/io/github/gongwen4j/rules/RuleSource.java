package io.github.gongwen4j.rules;

/** On what a rule rests. Immutable and thread-safe. */
public enum RuleSource {
    /** A national standard (国家标准): GB/T 9704-2012, GB/T 15834-2011, GB/T 15835-2011. */
    STANDARD,
    /** 党政机关公文处理工作条例 (中办发〔2012〕14号). */
    REGULATION,
    /** What offices do though no norm says so (实务). */
    PRACTICE,
    /** Two statements of the document, or a statement and the calendar, that cannot both be true. */
    CROSS_CHECK
}
