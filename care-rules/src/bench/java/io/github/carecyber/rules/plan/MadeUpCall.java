package io.github.carecyber.rules.plan;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
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
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A made-up call in which everything is published, so that no rule gets away with less work, with an application and a list. */
final class MadeUpCall {

    static final CallId ID = CallId.of("made-up");

    static final LegalEntityFinessNumber APPLICANT = LegalEntityFinessNumber.of("750712184");

    static final EvidenceKind REPORT = EvidenceKind.of("report");

    static final LocalDate PHASE_START = LocalDate.of(2025, 7, 16);

    private static final LocalDate CLOSES = LocalDate.of(2026, 12, 31);

    private static final int LISTED = 1_500;

    private static final LegalReference TEXT = LegalReference.of("Made-up order", Confidence.OFFICIAL);

    private MadeUpCall() {}

    /** Returns a validator with all that rules can be compared with. */
    static PlanValidator validator() {
        return PlanValidator.of(call()).withApplication(application()).withExploitedVulnerabilities(list());
    }

    static ObjectiveId objective(int number) {
        return ObjectiveId.of("D2.O" + (1 + number % 6));
    }

    private static FundingCall call() {
        BilingualText closing = BilingualText.of("clôture", "closing");
        CallWindow declarations = new CallWindow(
                Dated.awaited(BilingualText.of("ouverture", "opening"), "made up"),
                Dated.of(
                        closing,
                        Published.of(Deadline.of(CLOSES), TEXT),
                        new Knowledge.NoLaterThan(LocalDate.of(2025, 9, 1))));
        return FundingCall.builder(
                        ID,
                        BilingualText.of("Appel inventé", "Made-up call"),
                        DomainId.of("d2"),
                        TEXT,
                        new CallCalendar(
                                CallCalendar.PARIS,
                                Map.of(CallStep.DECLARATIONS, declarations),
                                Published.of(PHASE_START, TEXT)),
                        new Criterion.KindIn(Published.of(Set.of(ApplicantKind.PRIVATE_FOR_PROFIT), TEXT)))
                .objectives(Published.of(
                        IntStream.range(0, 6).mapToObj(MadeUpCall::objectiveOf).toList(), TEXT))
                .ceiling(Published.of(new Scale.Flat(Euros.of("9000000000")), TEXT))
                .eligibleExpenses(Published.of(Set.of(ExpenseCategory.values()), TEXT))
                .build();
    }

    private static Application application() {
        return Application.of(
                ApplicationId.of("D-1"),
                ID,
                LegalEntity.of(APPLICANT, "Clinique du Docteur Martin").withStatus(LegalStatus.of("95")));
    }

    /** Returns a list about as long as the real one; every third weakness of a made-up plan cites one of its vulnerabilities. */
    private static ExploitedVulnerabilities list() {
        List<ExploitedVulnerability> listed = new ArrayList<>();
        for (int number = 0; number < LISTED; number++) {
            listed.add(new ExploitedVulnerability(
                    CveId.of("CVE-2024-" + (10_000 + 3 * number)),
                    LocalDate.of(2025, 1, 1),
                    LocalDate.of(2025, 1, 22),
                    number % 4 == 0));
        }
        return ExploitedVulnerabilities.of("made-up list", "made-up", LocalDate.of(2025, 9, 1), listed);
    }

    private static Objective objectiveOf(int number) {
        EvidenceRequirement evidence = new EvidenceRequirement(
                List.of(REPORT),
                BilingualText.of("Rapport", "Report"),
                new EvidenceWindow.Anytime(),
                EvidenceCondition.ALWAYS);
        ObjectiveId id = objective(number);
        return new Objective(
                id, BilingualText.of("Objectif " + id, "Objective " + id), List.of(evidence), List.of(), TEXT);
    }
}
