package io.github.carecyber.rules.bench;

import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A made-up call of twenty conditions, in the order in which {@link IfChain} asks for them. */
final class TwentyConditions {

    static final CallId ID = CallId.of("made-up-call");
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    static final LocalDate OPENS = LocalDate.of(2025, 9, 2);
    static final LocalDate CLOSES = LocalDate.of(2025, 10, 31);
    static final LocalDate POLICY_SINCE = LocalDate.of(2022, 7, 16);
    static final LocalDate CONTINUITY_SINCE = LocalDate.of(2023, 1, 1);
    static final int AUDIT_DAYS = 730;
    static final int EXERCISE_DAYS = 365;

    private static final LegalReference TEXT = LegalReference.of("Arrêté d’essai", Confidence.OFFICIAL);

    private TwentyConditions() {}

    static FundingCall call() {
        return FundingCall.builder(
                        ID,
                        BilingualText.of("Appel d’essai", "Made-up call"),
                        DomainId.of("D2"),
                        TEXT,
                        new CallCalendar(
                                CallCalendar.PARIS,
                                Map.of(
                                        CallStep.APPLICATIONS,
                                        new CallWindow(
                                                known("ouverture", "opening", OPENS),
                                                known("clôture", "closing", Deadline.of(CLOSES)))),
                                Published.awaited("annexe")),
                        eligibility())
                .prerequisites(Published.of(
                        List.of(
                                prerequisite(
                                        "P1",
                                        "security-policy",
                                        new EvidenceWindow.Since(POLICY_SINCE, FilingStep.APPLICATION)),
                                prerequisite("P2", "project-organisation", new EvidenceWindow.Anytime()),
                                prerequisite(
                                        "P3",
                                        "directory-audit",
                                        new EvidenceWindow.WithinDays(AUDIT_DAYS, FilingStep.APPLICATION)),
                                prerequisite(
                                        "P4",
                                        "continuity-plan",
                                        new EvidenceWindow.Since(CONTINUITY_SINCE, FilingStep.APPLICATION)),
                                prerequisite(
                                        "P5",
                                        "crisis-exercise",
                                        new EvidenceWindow.WithinDays(EXERCISE_DAYS, FilingStep.APPLICATION)),
                                prerequisite("P6", "backup-description", new EvidenceWindow.Anytime())),
                        TEXT))
                .build();
    }

    private static Criterion eligibility() {
        return Criterion.allOf(
                kinds(
                        ApplicantKind.HOSPITAL_GROUP,
                        ApplicantKind.PUBLIC_ESTABLISHMENT,
                        ApplicantKind.PRIVATE_NON_PROFIT,
                        ApplicantKind.PRIVATE_FOR_PROFIT),
                sectors(Sector.HEALTH),
                special(Set.of(FacilityCategory.of("114")), Set.of()),
                special(Set.of(FacilityCategory.of("141"), FacilityCategory.of("146")), Set.of()),
                special(Set.of(FacilityCategory.of("697")), Set.of(LegalStatus.of("89"))),
                new Criterion.AppliesThroughGroup(TEXT),
                new Criterion.Open(),
                new Criterion.FiledInTime(),
                evidenced("P1"),
                evidenced("P2"),
                evidenced("P3"),
                evidenced("P4"),
                Criterion.anyOf(kinds(ApplicantKind.PRIVATE_FOR_PROFIT), evidenced("P5")),
                Criterion.anyOf(sectors(Sector.MEDICO_SOCIAL), evidenced("P6")),
                new Criterion.Not(
                        Criterion.allOf(kinds(ApplicantKind.PRIVATE_FOR_PROFIT), sectors(Sector.MEDICO_SOCIAL))),
                kinds(ApplicantKind.HOSPITAL_GROUP, ApplicantKind.PRIVATE_NON_PROFIT, ApplicantKind.PRIVATE_FOR_PROFIT),
                sectors(Sector.HEALTH, Sector.MEDICO_SOCIAL));
    }

    private static Criterion kinds(ApplicantKind... kinds) {
        return new Criterion.KindIn(Published.of(Set.of(kinds), TEXT));
    }

    private static Criterion sectors(Sector... sectors) {
        return new Criterion.SectorIn(Published.of(Set.of(sectors), TEXT));
    }

    private static Criterion special(Set<FacilityCategory> categories, Set<LegalStatus> statuses) {
        return new Criterion.SpecialCategories(categories, statuses, Published.of(false, TEXT));
    }

    private static <T> Dated<T> known(String french, String english, T value) {
        return Dated.of(BilingualText.of(french, english), Published.of(value, TEXT), Knowledge.ALWAYS);
    }

    private static Prerequisite prerequisite(String id, String document, EvidenceWindow window) {
        return new Prerequisite(
                PrerequisiteId.of(id),
                BilingualText.of(id, id),
                List.of(new EvidenceRequirement(
                        List.of(EvidenceKind.of(document)),
                        BilingualText.of(document, document),
                        window,
                        EvidenceCondition.ALWAYS)),
                TEXT);
    }

    private static Criterion evidenced(String prerequisite) {
        return new Criterion.Evidenced(PrerequisiteId.of(prerequisite));
    }
}
