package io.github.carecyber.json;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.application.AuthorityDecisions;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.DocumentOutcome;
import io.github.carecyber.rules.cases.AttainmentCase;
import io.github.carecyber.rules.cases.AttainmentExpectation;
import io.github.carecyber.rules.cases.CaseFile;
import io.github.carecyber.rules.cases.EligibilityCase;
import io.github.carecyber.rules.cases.Expectation;
import io.github.carecyber.rules.cases.ExpectedCondition;
import io.github.carecyber.rules.cases.ExpectedGap;
import io.github.carecyber.rules.cases.ExpectedObjective;
import io.github.carecyber.rules.cases.ObjectivePart;
import io.github.carecyber.rules.cases.Omission;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Decisions and cases in which everything that can be stated is stated. */
final class CaseSamples {

    private static final DataPath IN_TIME =
            DataPath.of("eligibility", "criteria").index(4);

    private CaseSamples() {}

    static AuthorityDecisions decisions() {
        return new AuthorityDecisions(CallId.of("care-d2-2025"), ApplicationId.of("app-1"), List.of(decision()));
    }

    static CaseFile cases() {
        Applicant entity = Objects.requireNonNull(Samples.application().applicant());
        Applicant group = Objects.requireNonNull(Samples.groupApplication().applicant());
        return new CaseFile(
                CallId.of("care-d2-2025"),
                Map.of("la clinique « A »", entity, "le GHT", group),
                Samples.application().evidence(),
                Map.of("la déclaration", DeclarationSamples.declaration()),
                List.of(full(), bare(), attainment(), bareAttainment()));
    }

    private static AuthorityDecision decision() {
        return new AuthorityDecision(
                IN_TIME, Status.MET, "La plateforme était fermée.", "directeur général de l’ARS", Samples.DAY);
    }

    private static EligibilityCase full() {
        List<ExpectedGap> gaps = Arrays.stream(ExpectedGap.Kind.values())
                .map(kind -> new ExpectedGap(
                        kind,
                        DataPath.of("filed"),
                        "annexe",
                        EvidenceKind.of("pssi"),
                        LegalEntityFinessNumber.of("750712184")))
                .toList();
        return new EligibilityCase(
                "La clinique dépose « à temps ».",
                Samples.DAY,
                CallId.of("care-d1-2024"),
                "la clinique « A »",
                FilingMoment.parse("2025-10-15T09:30+02:00"),
                List.of(EvidenceId.of("ev-1")),
                List.of(decision()),
                new Expectation(
                        Status.UNKNOWN,
                        List.of(
                                new ExpectedCondition(
                                        RuleId.of("eligibility.evidenced"),
                                        PrerequisiteId.of("D2.P1"),
                                        "Outre-mer",
                                        IN_TIME),
                                ExpectedCondition.of(RuleId.of("eligibility.open"))),
                        gaps));
    }

    private static EligibilityCase bare() {
        return new EligibilityCase(
                "Un dossier vide.",
                Samples.DAY,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new Expectation(Status.UNKNOWN, List.of(), null));
    }

    private static AttainmentCase attainment() {
        ObjectiveId objective = ObjectiveId.of("D2.O4");
        List<Omission> omissions = new ArrayList<>(List.of(
                Omission.of(objective),
                new Omission(objective, EvidenceKind.of("restore-log"), null, null, null, null),
                new Omission(objective, null, "milestones", null, null, null),
                new Omission(objective, null, null, "ANSSI ADS", null, null),
                new Omission(objective, null, null, null, "dmp-consent", null),
                new Omission(objective, null, null, null, null, Omission.Fact.MODE),
                new Omission(null, null, null, null, null, Omission.Fact.FILED)));
        return new AttainmentCase(
                "Le GHT déclare « autrement ».",
                Samples.DAY,
                "la déclaration",
                "le GHT",
                Year.of(2027),
                FilingMoment.parse("2025-10-15"),
                FilingMoment.parse("2026-03-20T09:30+01:00"),
                omissions,
                DeclarationSamples.declaration().objectives(),
                new AttainmentExpectation(
                        Status.NOT_MET,
                        Status.NOT_APPLICABLE,
                        Map.of(
                                objective,
                                new ExpectedObjective(
                                        Status.NOT_MET,
                                        List.of(
                                                ObjectivePart.of(
                                                        EvidenceKind.of("restore-log"), DocumentOutcome.TOO_OLD),
                                                ObjectivePart.of(EvidenceKind.of("business-referents")),
                                                ObjectivePart.of("coverage"),
                                                ObjectivePart.of(ProofMode.NOT_REACHED)),
                                        List.of(),
                                        List.of()),
                                ObjectiveId.of("D2.O1.A"),
                                ExpectedObjective.of(Status.UNKNOWN)),
                        Status.MET,
                        List.of(RuleId.of("attainment.evidence.dated-later"))));
    }

    private static AttainmentCase bareAttainment() {
        return new AttainmentCase(
                "Rien n’est changé.",
                Samples.DAY,
                "la déclaration",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                AttainmentExpectation.of(ObjectiveId.of("D2.O4"), ExpectedObjective.of(Status.MET)));
    }
}
