package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title within a title that stands in 《》 or in round brackets instead of 〈〉: GB/T 15834-2011, 4.15.3.5. */
final class TitleMarksNested implements Rule {
    private static final Pattern SAME_MARKS =
            Pattern.compile("《[^《》〈〉\\n。]{0,60}+(《[^《》\\n。]{1,80}+》)[^《》\\n。]{0,40}》");
    /** 《关于印发（…若干措施）等4个文件的通知》: behind these verbs a title follows. */
    private static final Pattern ROUND_MARKS =
            Pattern.compile("《[^《》\\n。]{0,60}(?:印发|转发|批转|发布)(（[^《》（）\\n。]{6,80}）)[^《》\\n。]{0,40}》");

    private static final Lexicon<String> ISSUED_IN_ROUND_MARKS = Lexicon.of(List.of("印发（", "转发（", "批转（", "发布（"));

    @Override
    public Code code() {
        return DiagnosticCode.TITLE_MARKS_NESTED;
    }

    @Override
    public RuleSource source() {
        return RuleSource.STANDARD;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        String text = subject.cleanText();
        Matcher same = SAME_MARKS.matcher(text);
        while (same.find()) {
            findings.accept(finding(subject, same.start(1), same.end(1), true));
        }
        if (!ISSUED_IN_ROUND_MARKS.anyIn(text)) {
            return;
        }
        Matcher round = ROUND_MARKS.matcher(text);
        while (round.find()) {
            if (DocumentTypes.endOf(text.substring(round.start(1) + 1, round.end(1) - 1))
                    .isPresent()) {
                findings.accept(finding(subject, round.start(1), round.end(1), false));
            }
        }
    }

    private Diagnostic finding(Subject subject, int start, int end, boolean safe) {
        Span place = subject.place(start, end);
        String words = subject.cleanText().substring(start, end);
        String inner = words.substring(1, words.length() - 1);
        boolean asPrinted = subject.words(place).filter(w -> w.contains(inner)).isPresent();
        Diagnostic finding = Finding.of(code(), place, "found", words);
        return asPrinted ? finding.withSuggestedEdit(new SuggestedEdit(place, '〈' + inner + '〉', safe)) : finding;
    }
}
