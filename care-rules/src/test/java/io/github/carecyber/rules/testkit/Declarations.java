package io.github.carecyber.rules.testkit;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Declarations of applicants that have done everything that a call asks for, whatever that is. */
public final class Declarations {

    private Declarations() {}

    /** A hospital of its own with sites of some activity in 2024. */
    public static LegalEntity hospital(int number, long... activities) {
        List<Facility> sites = new ArrayList<>();
        for (int site = 0; site < activities.length; site++) {
            sites.add(Facility.of(site(number, site), "Site " + site)
                    .withCombinedActivity(YearlyFigures.of(2024, activities[site])));
        }
        return LegalEntity.of(entity(number), "CH " + number).withFacilities(sites);
    }

    /** A GHT whose members, numbered from zero, have one site each. */
    public static HospitalGroup group(long... activities) {
        List<LegalEntity> members = new ArrayList<>();
        for (int number = 0; number < activities.length; number++) {
            members.add(hospital(number, activities[number]));
        }
        return HospitalGroup.of(GroupId.of("GHT-1"), "GHT", entity(0), members);
    }

    public static LegalEntityFinessNumber entity(int number) {
        return LegalEntityFinessNumber.of("0100" + (10_000 + number));
    }

    public static FacilityFinessNumber site(int entity, int site) {
        return FacilityFinessNumber.of("02" + (1_000_000 + entity * 1_000 + site));
    }

    /** Everything done, with one document of each kind for all legal entities together. */
    public static Declaration complete(FundingCall call, Applicant applicant, LocalDate filed) {
        Declaration declaration = Declaration.of(DeclarationId.of("D-1"), call.id(), applicant)
                .withFiled(FilingMoment.on(filed))
                .withApplied(FilingMoment.on(LocalDate.of(2025, 10, 15)));
        List<ObjectiveDeclaration> objectives = new ArrayList<>();
        for (Objective objective : call.objectives().value().orElseThrow()) {
            objectives.add(complete(objective, applicant, filed));
        }
        return declaration.withObjectives(objectives);
    }

    private static ObjectiveDeclaration complete(Objective objective, Applicant applicant, LocalDate filed) {
        List<LegalEntityFinessNumber> entities = applicant.legalEntities().stream()
                .map(entity -> Objects.requireNonNull(entity.finess()))
                .toList();
        List<Evidence> documents = new ArrayList<>();
        for (EvidenceRequirement requirement : objective.evidence()) {
            documents.add(Evidence.of(
                            EvidenceId.of(objective.id() + "-" + documents.size()),
                            requirement.anyOf().get(0),
                            filed)
                    .withCovers(entities));
        }
        List<RequirementAnswer> answers = new ArrayList<>();
        List<ScoreReached> scores = new ArrayList<>();
        boolean covering = false;
        for (Target target : objective.targets()) {
            if (target instanceof Target.Requirement requirement) {
                answers.add(RequirementAnswer.of(requirement.name(), true));
            } else if (target instanceof Target.Score score) {
                scores.add(ScoreReached.of(score.measure(), score.atLeast(), filed));
            }
            covering |= target instanceof Target.Coverage;
        }
        return ObjectiveDeclaration.of(objective.id(), ProofMode.DONE)
                .withDedicatedDirectory(true)
                .withEvidence(documents)
                .withRequirements(answers)
                .withScores(scores)
                .withCoveredEntities(covering ? entities : List.of());
    }

    /** Everything done, with a document of its own for each legal entity. */
    public static Declaration completeApart(FundingCall call, Applicant applicant, LocalDate filed) {
        Declaration declaration = complete(call, applicant, filed);
        List<ObjectiveDeclaration> objectives = new ArrayList<>();
        for (ObjectiveDeclaration objective : declaration.objectives()) {
            List<Evidence> apart = new ArrayList<>();
            for (Evidence document : objective.evidence()) {
                for (LegalEntityFinessNumber entity : document.covers()) {
                    apart.add(document.withId(EvidenceId.of(document.id() + "-" + entity))
                            .withCovers(List.of(entity)));
                }
            }
            objectives.add(objective.withEvidence(apart));
        }
        return declaration.withObjectives(objectives);
    }
}
