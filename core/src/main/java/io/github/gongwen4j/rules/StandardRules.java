package io.github.gongwen4j.rules;

import java.util.List;

/** All rules of the library, by area. */
final class StandardRules {
    static final List<Rule> ALL = List.of(
            // head
            new NoDocumentNumber(),
            new NoDateOfIssue(),
            new NoIssuer(),
            new NoRecipients(),
            new NumberMalformed(),
            new NumberYearDoubtful(),
            new DateDamaged(),
            new DatePadded(),
            new PrintedBeforeIssue(),
            new TitleWithoutType(),
            new TypeNotStatutory(),
            new EnclosureTitleDiffers(),
            new NoPrintingRecord(),
            new SeveralDocuments(),
            // outline
            new OutlineGap(),
            new OutlineNumberTwice(),
            new OutlineNumberBack(),
            new MarkAfterBrackets(),
            new MarkAfterDigit(),
            new LevelSkipped(),
            new CountDiffers(),
            // annexes
            new AnnexAbsent(),
            new AnnexUnannounced(),
            new AnnexTitleDiffers(),
            // tasks
            new TaskWithoutUnit(),
            new TaskWithoutDeadline(),
            new TaskTwice(),
            new TaskEmpty(),
            // units
            new LeadAndSupport(),
            new NoLead(),
            new UnitTwoNames(),
            new GroupUndefined(),
            new UnitMisspelt(),
            new UnitOutsideList(),
            // deadlines
            new DeadlineBeforeIssue(),
            new DeadlineAfterPeriod(),
            new DeadlinesDisagree(),
            new NoSuchDate(),
            new TermWithoutAnchor(),
            // targets
            new ShareOverHundred(),
            new DistributionDiffers(),
            new TargetsDisagree(),
            new ChangeWithoutBase(),
            new ListedCountDiffers(),
            new SumDiffers(),
            // citations
            new CitedNumberMalformed(),
            new CitedAfterIssue(),
            new CitedUnderTwoNumbers(),
            new TitleMarksNested(),
            // text
            new MarkUnmatched(),
            new BlankInNumber());

    private StandardRules() {}
}
