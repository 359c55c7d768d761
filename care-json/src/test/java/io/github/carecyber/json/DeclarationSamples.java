package io.github.carecyber.json;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.ObjectiveId;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A declaration in which everything that can be stated is stated. */
final class DeclarationSamples {

    private static final LegalEntityFinessNumber ENTITY = LegalEntityFinessNumber.of("750712184");
    private static final FacilityFinessNumber SITE = FacilityFinessNumber.of("750100042");

    private DeclarationSamples() {}

    static Declaration declaration() {
        List<ObjectiveDeclaration> objectives = new ArrayList<>();
        objectives.add(full());
        for (ProofMode mode : ProofMode.values()) {
            objectives.add(ObjectiveDeclaration.of(ObjectiveId.of(mode.name()), mode));
        }
        objectives.add(ObjectiveDeclaration.empty()
                .withRequirements(List.of(RequirementAnswer.empty()))
                .withScores(List.of(ScoreReached.empty()))
                .withRates(List.of(RateReached.empty())));
        return Declaration.of(DeclarationId.of("D-1"), CallId.of("care-d2-2025"), LegalEntity.of(ENTITY, "CH fictif"))
                .withYear(Year.of(2027))
                .withActivityYear(Year.of(2024))
                .withApplied(FilingMoment.on(LocalDate.of(2025, 10, 15)))
                .withFiled(FilingMoment.parse("2026-03-20T09:30+01:00"))
                .withObjectives(objectives);
    }

    private static ObjectiveDeclaration full() {
        return ObjectiveDeclaration.of(ObjectiveId.of("D2.O3.B"), ProofMode.TRAJECTORY)
                .withReason("Marché en cours")
                .withDedicatedDirectory(true)
                .withTrajectoryStart(LocalDate.of(2026, 1, 1))
                .withTrajectoryEnd(LocalDate.of(2028, 6, 30))
                .withRequirements(List.of(
                        RequirementAnswer.of("milestones", true),
                        RequirementAnswer.of("technical-platform", false).withAbsence("Pas de plateau technique")))
                .withScores(List.of(ScoreReached.of("ANSSI ADS", -3, LocalDate.of(2026, 2, 12))))
                .withRates(List.of(RateReached.of("consent", 7_640L, Long.MAX_VALUE)
                        .withFirstMonth(YearMonth.of(2027, 3))
                        .withMonths(1)))
                .withCoveredEntities(List.of(ENTITY))
                .withCoveredSites(List.of(SITE))
                .withEvidence(List.of(Evidence.of(EvidenceId.of("LOG-1"), EvidenceKind.of("restore-log"), Samples.DAY)
                        .withValidUntil(LocalDate.of(2026, 12, 31))
                        .withCovers(List.of(ENTITY))
                        .withSites(List.of(SITE))));
    }
}
