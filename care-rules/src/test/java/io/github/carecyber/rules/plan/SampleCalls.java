package io.github.carecyber.rules.plan;

import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.testkit.Plans;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls for the tests of this package: one in which everything is published, one in which everything is awaited. */
public final class SampleCalls {

    static final CallId CALL = CallId.of("call-a");
    static final ObjectiveId RESTORE = ObjectiveId.of("A.O1");
    static final ObjectiveId ISOLATE = ObjectiveId.of("A.O2");
    static final LocalDate PHASE_START = LocalDate.of(2025, 7, 16);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private static final LegalReference TEXT = LegalReference.of("Arrêté d’essai", Confidence.OFFICIAL);

    private static final Target DIRECTORY_LEVEL = new Target.Score("ANSSI ADS", 3, EvidenceCondition.ALWAYS);

    /** What generated plans speak of: two objectives of the call and one of another, three vulnerabilities listed and one not. */
    static final Plans.Vocabulary VOCABULARY = new Plans.Vocabulary(
            CALL,
            PHASE_START,
            List.of(RESTORE, ISOLATE, ObjectiveId.of("B.O1")),
            List.of(EvidenceKind.of("report"), EvidenceKind.of("photograph")),
            List.of(SampleLists.LOG4J, SampleLists.EXCHANGE, SampleLists.GIT, SampleLists.NOT_LISTED));

    private SampleCalls() {}

    /**
     * Everything is published.
     *
     * @return the call
     */
    public static FundingCall published() {
        return builder(calendar(Published.of(Deadline.of(LAST_DAY), TEXT)))
                .objectives(Published.of(List.of(objective(RESTORE), objective(ISOLATE, DIRECTORY_LEVEL)), TEXT))
                .ceiling(Published.of(new Scale.Flat(Euros.of("100000")), TEXT.withArticle("annexe 3")))
                .eligibleExpenses(Published.of(Set.of(ExpenseCategory.SOFTWARE, ExpenseCategory.SERVICES), TEXT))
                .build();
    }

    /** Everything is awaited; the texts do not even name the step of the declarations. */
    static FundingCall awaited() {
        return builder(new CallCalendar(CallCalendar.PARIS, Map.of(), Published.awaited("arrêté attendu")))
                .build();
    }

    static FundingCall withoutClosingDay() {
        return builder(calendar(Published.awaited("avis attendu"))).build();
    }

    private static FundingCall.Builder builder(CallCalendar calendar) {
        return FundingCall.builder(
                CALL,
                BilingualText.of("Appel d’essai", "Sample call"),
                DomainId.of("d2"),
                TEXT,
                calendar,
                new Criterion.AllOf(List.of(
                        new Criterion.FiledInTime(),
                        new Criterion.KindIn(Published.of(
                                Set.of(ApplicantKind.HOSPITAL_GROUP, ApplicantKind.PRIVATE_FOR_PROFIT), TEXT)))));
    }

    private static CallCalendar calendar(Published<Deadline> closes) {
        CallWindow declarations = new CallWindow(
                Dated.awaited(BilingualText.of("opening of declarations", "opening of declarations"), "avis"),
                Dated.of(
                        BilingualText.of("closing of declarations", "closing of declarations"),
                        closes,
                        new Knowledge.NoLaterThan(LocalDate.of(2025, 9, 1))));
        return new CallCalendar(
                CallCalendar.PARIS, Map.of(CallStep.DECLARATIONS, declarations), Published.of(PHASE_START, TEXT));
    }

    /** The second objective has other targets. */
    static FundingCall asking(List<Target> targets, List<ObjectiveYear> years) {
        Objective second = objective(ISOLATE);
        Objective changed = new Objective(
                second.id(), second.title(), second.mandatory(), second.evidence(), targets, years, second.reference());
        return builder(calendar(Published.of(Deadline.of(LAST_DAY), TEXT)))
                .objectives(Published.of(List.of(objective(RESTORE), changed), TEXT))
                .build();
    }

    private static Objective objective(ObjectiveId id, Target... targets) {
        EvidenceRequirement evidence = new EvidenceRequirement(
                List.of(EvidenceKind.of("report")),
                BilingualText.of("Rapport", "Report"),
                new EvidenceWindow.Anytime(),
                EvidenceCondition.ALWAYS);
        return new Objective(
                id, BilingualText.of("Objectif " + id, "Objective " + id), List.of(evidence), List.of(targets), TEXT);
    }
}
