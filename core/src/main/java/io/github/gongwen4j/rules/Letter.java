package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.source.Span;
import java.util.Set;

/** Whether a text is a whole letter (公文), whose elements can be missing, or something else: a statute, a speech, an enclosure alone. */
final class Letter {
    /** Of the types of 条例, article 8, those that are sent to someone under a number with 〔 〕; 通告, 令, 纪要 are not. */
    private static final Set<String> NUMBERED = Set.of("意见", "通知", "通报", "请示", "批复", "函", "决定");

    private static final Set<String> ADDRESSED = Set.of("通知", "请示", "批复", "函");

    private Letter() {}

    /** A text that addresses somebody is a letter from its head on. */
    static boolean isAddressed(Subject subject) {
        Header header = subject.document().header();
        return header.title().isPresent() && !header.recipients().isEmpty();
    }

    static boolean isOfNumberedType(Subject subject) {
        return isOf(NUMBERED, subject);
    }

    static boolean isOfAddressedType(Subject subject) {
        return isOf(ADDRESSED, subject);
    }

    /** Where something is missed: at the title. */
    static Span place(Subject subject) {
        return subject.document().header().title().map(Phrase::span).orElse(new Span(0, 0));
    }

    private static boolean isOf(Set<String> types, Subject subject) {
        return subject.document()
                .header()
                .documentType()
                .filter(type -> types.contains(type.text()))
                .isPresent();
    }
}
