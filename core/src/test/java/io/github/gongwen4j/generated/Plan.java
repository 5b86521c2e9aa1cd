package io.github.gongwen4j.generated;

import io.github.gongwen4j.model.Role;
import io.github.gongwen4j.model.SectionKind;
import java.util.List;

/**
 * What a made-up document says, apart from how it is printed.
 *
 * @param issuer who issues it
 * @param subject what it is about: 加强供水保障, or the title of what it issues
 * @param issued whether it issues a plan, whose title is the subject
 * @param serial the number behind the year of the document number
 * @param recipients whom it addresses
 * @param month the month of issue in {@link #YEAR}
 * @param chapters its sections
 */
public record Plan(
        String issuer,
        String subject,
        boolean issued,
        int serial,
        List<String> recipients,
        int month,
        List<Chapter> chapters) {
    static final int YEAR = 2021;

    /** The document's title. */
    String title() {
        return issuer + "关于" + (issued ? "印发《" + subject + "》" : subject) + "的通知";
    }

    /** A section; its words stand below its heading. */
    record Chapter(String heading, SectionKind kind, String words, List<Item> items) {}

    /** A task. */
    record Item(String heading, List<Sentence> sentences, List<Party> parties) {}

    /** A sentence, and the lines of {@link Reading} that it gives rise to. */
    record Sentence(String words, List<String> says) {}

    record Party(String name, Role role) {}
}
