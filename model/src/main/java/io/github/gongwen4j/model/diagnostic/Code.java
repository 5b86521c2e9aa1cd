package io.github.gongwen4j.model.diagnostic;

import java.util.Locale;

/**
 * A kind of remark: {@link DiagnosticCode} holds those of the library, {@link CustomCode} makes those of an application. Kinds with
 * one id are the same kind. Implementations are immutable and thread-safe.
 */
public sealed interface Code permits DiagnosticCode, CustomCode {

    /**
     * The id that users see and filter by.
     *
     * @return such as {@code CL004}
     */
    String id();

    /**
     * How much such a remark usually matters.
     *
     * @return the severity of a remark that does not say otherwise
     */
    Severity severity();

    /**
     * The message before its arguments are filled in.
     *
     * @param locale Chinese locales give Chinese, all others English
     * @return one sentence, the names of arguments in braces
     */
    String template(Locale locale);
}
