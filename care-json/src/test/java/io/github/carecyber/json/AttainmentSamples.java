package io.github.carecyber.json;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.attainment.ActivityCoverage;
import io.github.carecyber.rules.attainment.ActivityRange;
import io.github.carecyber.rules.attainment.Attainment;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.CoverageLevel;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import io.github.carecyber.rules.attainment.DeclarationDay;
import io.github.carecyber.rules.attainment.DocumentAnswer;
import io.github.carecyber.rules.attainment.DocumentOutcome;
import io.github.carecyber.rules.attainment.EntityActivity;
import io.github.carecyber.rules.attainment.EvidenceAnswer;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.attainment.PaymentDue;
import io.github.carecyber.rules.attainment.PaymentRequest;
import io.github.carecyber.rules.attainment.RollUp;
import io.github.carecyber.rules.attainment.StepDeadline;
import io.github.carecyber.rules.attainment.TargetAnswer;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Answers to declarations, in which everything that can be answered is answered. */
final class AttainmentSamples {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 20);

    private static final Attainment SECOND_CALL =
            Attainment.of(CallCatalog.standard().call(CallId.of("care-d2-2025")).orElseThrow());
    private static final LegalEntityFinessNumber ENTITY = LegalEntityFinessNumber.of("750712184");
    private static final FacilityFinessNumber SITE = FacilityFinessNumber.of("750100042");

    /** More than a whole number of 64 bits holds, and as long as a document holds. */
    private static final BigInteger LARGEST = BigInteger.TEN.pow(40).subtract(BigInteger.ONE);

    private AttainmentSamples() {}

    static Declaration declaration() {
        try {
            return CareJson.read(
                            DocumentType.DECLARATION,
                            Files.readAllBytes(Path.of(
                                    System.getProperty("care.root"), "care-json/src/demo/declaration-ght.json")))
                    .value()
                    .orElseThrow();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static AttainmentVerdict assessed() {
        return assessed(declaration(), AS_OF);
    }

    static AttainmentVerdict assessed(Declaration declaration, LocalDate asOf) {
        return SECOND_CALL.assess(declaration, asOf);
    }

    static AttainmentVerdict unpublished() {
        return Attainment.of(CallSamples.bareCall()).assess(Declaration.empty(), AS_OF);
    }

    static RollUp rollUp() {
        Declaration member = Declaration.of(
                DeclarationId.of("D-2"), CallId.of("care-d2-2025"), LegalEntity.of(ENTITY, "l'établissement support"));
        return rolledUp(
                declaration(),
                List.of(member.withObjectives(DeclarationSamples.declaration().objectives())));
    }

    static RollUp rolledUp(Declaration group, List<Declaration> members) {
        return SECOND_CALL.rollUp(group, members);
    }

    static AttainmentVerdict full() {
        List<ObjectiveVerdict> objectives = new ArrayList<>();
        objectives.add(new ObjectiveVerdict(
                ObjectiveId.of("D2.O3.A"),
                CallSamples.TITLE,
                true,
                DataPath.of("objectives").index(3),
                ProofMode.TRAJECTORY,
                Status.NOT_MET,
                evidence(),
                targets(),
                ResultSamples.GAPS));
        for (Status status : Status.values()) {
            objectives.add(new ObjectiveVerdict(
                    ObjectiveId.of(status.name()),
                    CallSamples.TITLE,
                    false,
                    null,
                    null,
                    status,
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return new AttainmentVerdict(
                CallId.of("care-d2-2025"),
                DeclarationId.of("D-1"),
                AS_OF,
                new DeclarationDay(LocalDate.of(9_999, 12, 31).plusDays(1), true),
                Year.of(2027),
                Status.NOT_MET,
                objectives,
                ResultSamples.GAPS,
                new StepDeadline(CallStep.DECLARATIONS, Deadline.parse("2026-03-31T17:00"), 11L, null),
                ResultSamples.report());
    }

    private static List<EvidenceAnswer> evidence() {
        EvidenceRequirement requirement = new EvidenceRequirement(
                List.of(EvidenceKind.of("restore-log")),
                CallSamples.TITLE,
                new EvidenceWindow.WithinDays(60, FilingStep.DECLARATION),
                EvidenceCondition.ALWAYS);
        List<DocumentAnswer> documents = new ArrayList<>();
        for (DocumentOutcome outcome : DocumentOutcome.values()) {
            documents.add(new DocumentAnswer(
                    documents.size(),
                    Evidence.of(EvidenceId.of("LOG"), EvidenceKind.of("restore-log"), AS_OF)
                            .withSites(List.of(SITE)),
                    outcome));
        }
        documents.add(new DocumentAnswer(Integer.MAX_VALUE, Evidence.empty(), DocumentOutcome.CANNOT_TELL));
        return List.of(
                new EvidenceAnswer(
                        Published.assumed(requirement, "somebody"),
                        new EvidencePeriod(LocalDate.MIN, LocalDate.MAX, true),
                        Status.UNKNOWN,
                        documents,
                        List.of(ENTITY),
                        List.of(SITE),
                        ResultSamples.GAPS),
                new EvidenceAnswer(
                        Published.of(requirement, CallSamples.REFERENCE),
                        new EvidencePeriod(null, null, false),
                        Status.NOT_APPLICABLE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static List<TargetAnswer> targets() {
        Share share = Share.ofPercent(66);
        BilingualText users = BilingualText.of("professionnels", "users");
        List<Gap> none = List.of();
        return List.of(
                new TargetAnswer.Coverage(new Target.Coverage(share), ofSites(), Status.UNKNOWN, ResultSamples.GAPS),
                new TargetAnswer.Coverage(new Target.Coverage(share), null, Status.NOT_APPLICABLE, none),
                new TargetAnswer.Score(
                        new Target.Score(
                                "ANSSI ADS",
                                3,
                                EvidenceCondition.DEDICATED_DIRECTORY,
                                new EvidenceWindow.OperationalPhase()),
                        new EvidencePeriod(LocalDate.of(0, 1, 1).minusDays(1), AS_OF, true),
                        List.of(ScoreReached.of("ANSSI ADS", -3, AS_OF), ScoreReached.empty()),
                        Status.NOT_MET,
                        none),
                new TargetAnswer.Trajectory(
                        new Target.Trajectory(3),
                        LocalDate.of(9_999, 1, 1),
                        LocalDate.of(9_999, 12, 31),
                        LocalDate.of(10_002, 1, 1),
                        Status.MET,
                        none),
                new TargetAnswer.Trajectory(new Target.Trajectory(3), null, null, null, Status.NOT_APPLICABLE, none),
                new TargetAnswer.Rate(
                        new Target.Rate("consent", share, users, 1),
                        List.of(RateReached.of("consent", Long.MIN_VALUE, Long.MAX_VALUE)
                                .withFirstMonth(YearMonth.of(2027, 3))),
                        Status.NOT_MET,
                        none),
                new TargetAnswer.Requirement(
                        new Target.Requirement("platform", users, EvidenceCondition.HOSPITAL_GROUP, true),
                        RequirementAnswer.of("platform", false).withAbsence("none"),
                        Status.NOT_APPLICABLE,
                        none),
                new TargetAnswer.Requirement(
                        new Target.Requirement("milestones", users, EvidenceCondition.ALWAYS, false),
                        null,
                        Status.UNKNOWN,
                        ResultSamples.GAPS));
    }

    /** Two sites of three are wanted; of one nothing is known. */
    static CoverageVerdict ofSites() {
        return new CoverageVerdict(
                Status.UNKNOWN,
                Share.ofPercent(66),
                CoverageLevel.SITE,
                Year.of(2024),
                new ActivityRange(BigInteger.ZERO, LARGEST),
                new ActivityRange(LARGEST, null),
                List.of(
                        entity(SITE, ActivityRange.exactly(Long.MAX_VALUE), Status.NOT_MET),
                        entity(
                                FacilityFinessNumber.of("2A0000154"),
                                new ActivityRange(BigInteger.ONE, null),
                                Status.UNKNOWN),
                        new EntityActivity(
                                null,
                                null,
                                DataPath.ROOT,
                                Status.UNKNOWN,
                                new ActivityRange(BigInteger.ZERO, LARGEST),
                                Status.NOT_MET)),
                ResultSamples.GAPS,
                ResultSamples.report().violations());
    }

    /** Any of three legal entities is enough. */
    static CoverageVerdict ofEntities() {
        return new CoverageVerdict(
                Status.NOT_MET,
                Share.ofPercent(66),
                CoverageLevel.LEGAL_ENTITY,
                null,
                ActivityRange.exactly(60),
                ActivityRange.exactly(99),
                List.of(
                        entity(ENTITY, ActivityRange.exactly(60), Status.MET),
                        entity(LegalEntityFinessNumber.of("690781810"), ActivityRange.exactly(13), Status.NOT_MET),
                        entity(LegalEntityFinessNumber.of("130786049"), ActivityRange.exactly(13), Status.NOT_MET),
                        entity(LegalEntityFinessNumber.of("010000222"), ActivityRange.exactly(13), Status.NOT_MET)),
                List.of(),
                List.of());
    }

    static CoverageVerdict ofOneAlone() {
        return ActivityCoverage.of(LegalEntity.of(ENTITY, "CH fictif"), null, Share.WHOLE)
                .reachedBy(Set.of(), Set.of());
    }

    private static EntityActivity entity(FinessNumber number, ActivityRange activity, Status covered) {
        return new EntityActivity(number, "un nom", DataPath.of("applicant"), Status.MET, activity, covered);
    }

    static PaymentTerms terms() {
        return PaymentTerms.byObjective(
                Share.of(1, 5),
                Map.of(
                        ObjectiveId.of("D2.O1"), Share.of(2, 5),
                        ObjectiveId.of("D2.O2"), Share.of(1, 3),
                        ObjectiveId.of("D2.O3"), Share.NONE));
    }

    static PaymentRequest request() {
        Map<ObjectiveId, Status> objectives = new TreeMap<>();
        for (Status status : Status.values()) {
            objectives.put(ObjectiveId.of(status.name()), status);
        }
        return PaymentRequest.of(Euros.of("100000"), Euros.of("55000.01"), Euros.of("20000"))
                .withObjectives(objectives)
                .withTerms(terms(), "CH fictif")
                .withNothingFurther();
    }

    static PaymentRequest plainRequest() {
        return PaymentRequest.of(Euros.ofCents(Long.MAX_VALUE), Euros.ofCents(Long.MAX_VALUE), Euros.ZERO);
    }

    /** One objective is reached, one is not, and the costs are below what is earned. */
    static PaymentDue payment() {
        return request()
                .due(
                        Published.awaited("annexe"),
                        Map.of(ObjectiveId.of("D2.O1"), Status.MET, ObjectiveId.of("D2.O2"), Status.NOT_MET));
    }

    static PaymentDue paymentOfAll() {
        return plainRequest()
                .due(
                        Published.of(PaymentTerms.allOrNothing(Share.NONE), CallSamples.REFERENCE),
                        Map.of(ObjectiveId.of("D2.O1"), Status.UNKNOWN));
    }

    static PaymentDue paymentByUnpublishedTerms() {
        return plainRequest().due(Published.awaited("annexe"), Map.of());
    }
}
