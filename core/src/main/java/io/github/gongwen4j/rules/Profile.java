package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.Severity;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** For what a document is checked. Immutable and thread-safe. */
public enum Profile {
    /** For the archive: GB/T 9704-2012 in full. */
    ARCHIVE,
    /** What survives publication on a web page; the usual profile. */
    WEB,
    /** What a task ledger (任务台账) needs: who, what, by when; the form matters little. */
    LEDGER;

    private static final Set<DiagnosticCode> FULL_FORM = EnumSet.of(
            DiagnosticCode.NO_PRINTING_RECORD, DiagnosticCode.TYPE_NOT_STATUTORY, DiagnosticCode.MARK_AFTER_DIGIT);

    /** The rules whose findings the profile does not want. */
    Set<DiagnosticCode> silenced() {
        return switch (this) {
            case ARCHIVE -> Set.of();
            case WEB -> FULL_FORM;
            case LEDGER -> {
                EnumSet<DiagnosticCode> form = EnumSet.copyOf(FULL_FORM);
                form.addAll(EnumSet.of(
                        DiagnosticCode.NO_DOCUMENT_NUMBER,
                        DiagnosticCode.NO_RECIPIENTS,
                        DiagnosticCode.DATE_PADDED,
                        DiagnosticCode.TITLE_WITHOUT_TYPE,
                        DiagnosticCode.MARK_AFTER_BRACKETS,
                        DiagnosticCode.LEVEL_SKIPPED));
                yield form;
            }
        };
    }

    /** The severities that differ from the rules' own. */
    Map<DiagnosticCode, Severity> severities() {
        EnumMap<DiagnosticCode, Severity> severities = new EnumMap<>(DiagnosticCode.class);
        switch (this) {
            case ARCHIVE -> {
                severities.put(DiagnosticCode.NO_DOCUMENT_NUMBER, Severity.ERROR);
                severities.put(DiagnosticCode.NO_DATE_OF_ISSUE, Severity.ERROR);
                severities.put(DiagnosticCode.NO_ISSUER, Severity.ERROR);
                severities.put(DiagnosticCode.NO_RECIPIENTS, Severity.WARNING);
                severities.put(DiagnosticCode.NO_PRINTING_RECORD, Severity.WARNING);
                severities.put(DiagnosticCode.ANNEX_ABSENT, Severity.WARNING);
            }
            case LEDGER -> severities.put(DiagnosticCode.NO_LEAD, Severity.WARNING);
            case WEB -> {}
        }
        return severities;
    }
}
