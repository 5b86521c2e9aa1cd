package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/** A group of units (…成员单位) that answers for a task and whose members neither an annex nor the text names. */
final class GroupUndefined implements Rule {
    private static final String GROUP = "成员单位";
    /** 各成员单位 names no group at all. */
    private static final int GENERIC = 6;

    @Override
    public Code code() {
        return DiagnosticCode.GROUP_UNDEFINED;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        PolicyDocument document = subject.document();
        for (UnitMention group : UnitMention.in(document)) {
            String name = group.name();
            if (name.endsWith(GROUP) && name.length() > GENERIC && !isDefined(name, document)) {
                findings.accept(Finding.of(code(), group.first(), "group", name));
            }
        }
    }

    /** An annex titled as the group, or one that lists members of anything. */
    private static boolean isDefined(String name, PolicyDocument document) {
        String core = core(name);
        return document.annexes().stream()
                .map(annex -> annex.title().text())
                .anyMatch(title -> title.contains(GROUP) || title.contains(core) || core.contains(core(title)));
    }

    private static String core(String name) {
        int end = name.lastIndexOf(GROUP);
        String bare = end > 0 ? name.substring(0, end) : name;
        return bare.endsWith("各") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
