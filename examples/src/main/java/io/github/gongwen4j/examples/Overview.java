package io.github.gongwen4j.examples;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** The whole API in one screen. Thread-safe; it has no state. */
public final class Overview {
    private static final String TEXT = """
            某市人民政府办公室关于做好2021年消防工作的通知
            某政办发〔2021〕8号
            各区人民政府：
            一、重点任务
            （一）建设消防站。2021年10月底前建成消防站3座。（市应急局牵头，市财政局配合）
            （二）开展检查。每季度检查一次。（市消防救援支队负责）
            某市人民政府办公室
            2021年3月1日
            """;

    private Overview() {}

    static String describe(ParseResult result) {
        StringJoiner lines = new StringJoiner("\n");
        PolicyDocument document = result.document();
        document.header().title().ifPresent(title -> lines.add(title.text() + " " + title.span()));
        for (Task task : document.tasks()) {
            lines.add(task.path() + " " + task.title());
            task.units().forEach(unit -> lines.add("  " + unit.role() + " " + unit.name()));
            task.deadlines().forEach(deadline -> lines.add("  " + describe(deadline)));
            task.targets().forEach(t -> lines.add("  " + t.indicator() + " " + t.comparator() + " " + t.value()));
        }
        result.diagnostics()
                .forEach(d -> lines.add(d.code().id() + " " + result.source().slice(d.span())));
        boolean same = PolicyJson.read(PolicyJson.write(document)).equals(document);
        return lines.add(same ? "JSON reads back" : "JSON differs").toString();
    }

    private static String describe(Deadline deadline) {
        if (deadline instanceof Deadline.By by) {
            return "by " + by.date() + ", year from " + by.basis();
        } else if (deadline instanceof Deadline.During during) {
            return "from " + during.start() + " to " + during.date();
        } else if (deadline instanceof Deadline.Recurring recurring) {
            return "every " + recurring.every();
        }
        return deadline.text(); // Immediate and Continuing have their words only
    }

    /** Parses a small notice and prints what it says. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(describe(PolicyParser.create().parse(TEXT)));
    }
}
