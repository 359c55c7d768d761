package io.github.carecyber.rules.bench;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A GHT that has reached every objective of a call with the shape of the second: eleven objectives, 28 documents, two thresholds. */
record GroupDeclaration(FundingCall call, HospitalGroup group, LocalDate filed) {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 16);

    private static final LegalReference TEXT = LegalReference.of("Arrêté", Confidence.REPRODUCED);

    /** How many documents each objective asks for. */
    private static final int[] DOCUMENTS = {2, 2, 4, 4, 1, 2, 3, 2, 1, 3, 4};

    private static final int FIRST_SHARE = 2;
    private static final int SECOND_SHARE = 3;
    private static final int SCORE = 6;

    static GroupDeclaration of(int members, LocalDate filed) {
        List<LegalEntity> entities = new ArrayList<>();
        for (int member = 0; member < members; member++) {
            Facility site = Facility.of(FacilityFinessNumber.of("02" + (1_000_000 + member)), "Site " + member)
                    .withCombinedActivity(YearlyFigures.of(2024, 1_000 + 37L * member));
            entities.add(LegalEntity.of(LegalEntityFinessNumber.of("01" + (1_000_000 + member)), "CH " + member)
                    .withFacilities(List.of(site)));
        }
        HospitalGroup group =
                HospitalGroup.of(GroupId.of("1"), "GHT", LegalEntityFinessNumber.of("011000000"), entities);
        return new GroupDeclaration(callLikeTheSecond(), group, filed);
    }

    private static FundingCall callLikeTheSecond() {
        List<Objective> objectives = new ArrayList<>();
        for (int objective = 0; objective < DOCUMENTS.length; objective++) {
            List<EvidenceRequirement> documents = new ArrayList<>();
            for (int document = 0; document < DOCUMENTS[objective]; document++) {
                documents.add(document(objective, document));
            }
            objectives.add(
                    new Objective(id(objective), BilingualText.of("But", "Goal"), documents, targets(objective), TEXT));
        }
        return FundingCall.builder(
                        CallId.of("shape-of-d2"),
                        BilingualText.of("Appel", "Call"),
                        DomainId.of("D2"),
                        TEXT,
                        new CallCalendar(CallCalendar.PARIS, Map.of(), Published.of(PUBLISHED, TEXT)),
                        new Criterion.Open())
                .objectives(Published.of(objectives, TEXT))
                .build();
    }

    private static ObjectiveId id(int objective) {
        return ObjectiveId.of("O" + objective);
    }

    private static EvidenceRequirement document(int objective, int document) {
        EvidenceWindow window = switch (document) {
            case 0 -> new EvidenceWindow.Since(LocalDate.of(2022, 7, 16), FilingStep.DECLARATION);
            case 1 -> new EvidenceWindow.OperationalPhase();
            default -> new EvidenceWindow.Anytime();
        };
        return new EvidenceRequirement(
                List.of(EvidenceKind.of("kind-" + objective + "-" + document)),
                BilingualText.of("Pièce", "Document"),
                window,
                document == 2 && objective == SCORE ? EvidenceCondition.DEDICATED_DIRECTORY : EvidenceCondition.ALWAYS);
    }

    private static List<Target> targets(int objective) {
        return switch (objective) {
            case FIRST_SHARE, SECOND_SHARE ->
                List.of(
                        new Target.Coverage(Share.ofPercent(66)),
                        new Target.Requirement(
                                "exercise", BilingualText.of("Exercice", "Exercise"), EvidenceCondition.ALWAYS, false));
            case SCORE -> List.of(new Target.Score("ADS", 3, EvidenceCondition.DEDICATED_DIRECTORY));
            default -> List.of();
        };
    }

    /** One document of each kind for all members. */
    Declaration together() {
        List<ObjectiveDeclaration> objectives = new ArrayList<>();
        for (int objective = 0; objective < DOCUMENTS.length; objective++) {
            List<Evidence> documents = new ArrayList<>();
            for (int document = 0; document < DOCUMENTS[objective]; document++) {
                documents.add(evidence(objective, document, "all").withCovers(numbers()));
            }
            objectives.add(declared(objective, documents));
        }
        return declaration(objectives);
    }

    /** A document of each kind for each member. */
    Declaration apart() {
        List<ObjectiveDeclaration> objectives = new ArrayList<>();
        for (int objective = 0; objective < DOCUMENTS.length; objective++) {
            List<Evidence> documents = new ArrayList<>();
            for (int document = 0; document < DOCUMENTS[objective]; document++) {
                for (LegalEntityFinessNumber number : numbers()) {
                    documents.add(evidence(objective, document, number.value()).withCovers(List.of(number)));
                }
            }
            objectives.add(declared(objective, documents));
        }
        return declaration(objectives);
    }

    private Evidence evidence(int objective, int document, String whose) {
        return Evidence.of(
                EvidenceId.of("E-" + objective + "-" + document + "-" + whose),
                EvidenceKind.of("kind-" + objective + "-" + document),
                filed);
    }

    /** As a document brings them along: equal to those of the group, and other objects. */
    private List<LegalEntityFinessNumber> numbers() {
        List<LegalEntityFinessNumber> numbers = new ArrayList<>();
        for (int member = 0; member < group.members().size(); member++) {
            numbers.add(LegalEntityFinessNumber.of("01" + (1_000_000 + member)));
        }
        return numbers;
    }

    private ObjectiveDeclaration declared(int objective, List<Evidence> documents) {
        boolean covering = objective == FIRST_SHARE || objective == SECOND_SHARE;
        return ObjectiveDeclaration.of(id(objective), ProofMode.DONE)
                .withEvidence(documents)
                .withDedicatedDirectory(objective == SCORE ? true : null)
                .withScores(objective == SCORE ? List.of(ScoreReached.of("ADS", 3, filed)) : List.of())
                .withRequirements(covering ? List.of(RequirementAnswer.of("exercise", true)) : List.of())
                .withCoveredEntities(covering ? numbers() : List.of());
    }

    private Declaration declaration(List<ObjectiveDeclaration> objectives) {
        return Declaration.of(DeclarationId.of("D"), call.id(), group)
                .withFiled(FilingMoment.on(filed))
                .withObjectives(objectives);
    }
}
