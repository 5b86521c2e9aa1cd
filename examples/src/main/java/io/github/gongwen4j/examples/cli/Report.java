package io.github.gongwen4j.examples.cli;

import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.parser.ParseResult;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person wants to see of a parsed document: its head, its tasks, its remarks.
 *
 * @param file the input as the user named it
 * @param result what came of it
 */
record Report(String file, ParseResult result) {

    /** The lines for a terminal of 130 columns, headed by the file's name if it is one of several. */
    List<String> lines(boolean oneOfSeveral) {
        PolicyDocument document = result.document();
        List<String> lines = new ArrayList<>();
        if (oneOfSeveral) {
            lines.add("==== " + Printable.escaped(file) + " ====");
        }
        lines.addAll(HeaderLines.of(document));
        addTasks(document.tasks(), lines);
        addRemarks(lines);
        lines.add("");
        return lines;
    }

    private static void addTasks(List<Task> tasks, List<String> lines) {
        lines.add("");
        lines.add("任务 " + tasks.size() + " 项");
        if (!tasks.isEmpty()) {
            lines.addAll(TaskRows.table(tasks).lines());
        }
    }

    private void addRemarks(List<String> lines) {
        lines.add("");
        lines.add("提示 " + result.diagnostics().size() + " 条");
        RemarkLines remarks = new RemarkLines(file, result.source());
        result.diagnostics().forEach(d -> lines.addAll(remarks.of(d)));
    }
}
