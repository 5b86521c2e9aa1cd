package io.github.gongwen4j.examples.cli;

import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.PolicyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of a document and its annexes, a line an element, by the names of GB/T 9704-2012. */
final class HeaderLines {
    private static final int LABEL = 10;
    private static final int VALUE = 118;

    private final List<String> lines = new ArrayList<>();

    private HeaderLines() {}

    /** A line for each element that the document has; long ones go on below. */
    static List<String> of(PolicyDocument document) {
        Header header = document.header();
        HeaderLines to = new HeaderLines();
        to.add("标题", header.title().map(Phrase::text));
        to.add("所发文件", header.enclosureTitle().map(Phrase::text));
        to.add("文种", header.documentType().map(Phrase::text));
        to.add("发文字号", header.documentNumber().map(DocumentNumber::toString));
        to.add("发文机关", header.issuers());
        to.add("主送机关", header.recipients());
        to.add("成文日期", header.issuedOn().map(HeaderLines::day));
        to.add("抄送机关", header.copiedTo());
        to.add("印发机关", header.printedBy().map(Phrase::text));
        to.add("印发日期", header.printedOn().map(HeaderLines::day));
        document.annexes()
                .forEach(annex -> to.add(
                        annex.number().orElse("附件"), Optional.of(annex.title().text())));
        return to.lines;
    }

    private static String day(DatePhrase day) {
        return day.date().toString();
    }

    private void add(String label, List<Phrase> values) {
        if (!values.isEmpty()) {
            add(
                    label,
                    Optional.of(
                            String.join("、", values.stream().map(Phrase::text).toList())));
        }
    }

    private void add(String label, Optional<String> value) {
        if (value.isEmpty()) {
            return;
        }
        String start = label;
        for (String line : Wrapping.wrap(Printable.oneLine(value.get()), VALUE)) {
            lines.add(Printable.padded(Printable.oneLine(start), LABEL) + line);
            start = "";
        }
    }
}
