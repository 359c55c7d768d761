package io.github.carecyber.rules.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.testkit.Applicants;
import io.github.carecyber.rules.testkit.Declarations;
import io.github.carecyber.rules.testkit.SecondCall;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every declaration, however incomplete or wrong it is. */
class AttainmentPropertyTest {

    private static final FundingCall CALL = SecondCall.call();
    private static final Attainment ATTAINMENT = Attainment.of(CALL);
    private static final LocalDate FILED = Assessed.FILED;

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            SecondCall.POLICIES_SINCE.minusDays(1),
            SecondCall.POLICIES_SINCE,
            SecondCall.PUBLISHED.minusDays(1),
            SecondCall.PUBLISHED,
            FILED.minusDays(61),
            FILED.minusDays(60),
            FILED,
            FILED.plusDays(1),
            Assessed.LATER,
            LocalDate.MAX);

    private static final List<EvidenceKind> KINDS = kinds();

    private static List<EvidenceKind> kinds() {
        Set<EvidenceKind> kinds = new HashSet<>();
        for (Objective objective : SecondCall.objectives()) {
            for (EvidenceRequirement requirement : objective.evidence()) {
                kinds.addAll(requirement.anyOf());
            }
        }
        return kinds.stream().sorted().toList();
    }

    @Provide
    Arbitrary<Declaration> declarations() {
        return Arbitraries.randomValue(random -> declaration(random, applicant(random)));
    }

    @Provide
    Arbitrary<Declaration> wildDeclarations() {
        return Applicants.any()
                .injectNull(0.1)
                .flatMap(applicant -> Arbitraries.randomValue(random -> declaration(random, applicant)));
    }

    private static Applicant applicant(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Declarations.group(33, 17, 10);
            case 1 -> Declarations.hospital(0, 40, 30, 30);
            default -> Declarations.hospital(0, 100);
        };
    }

    private static Declaration declaration(Random random, Applicant applicant) {
        Declaration declaration = random.nextInt(4) == 0 || hasNoNumbers(applicant)
                ? Declaration.empty().withApplicant(applicant).withObjectives(objectives(random))
                : Declarations.complete(CALL, applicant, FILED);
        List<ObjectiveDeclaration> objectives = new ArrayList<>();
        for (ObjectiveDeclaration one : declaration.objectives()) {
            objectives.add(random.nextInt(3) == 0 ? disturbed(random, one) : one);
        }
        return declaration
                .withObjectives(objectives)
                .withYear(random.nextInt(10) == 0 ? Year.of(2027) : null)
                .withFiled(
                        random.nextInt(4) == 0
                                ? null
                                : FilingMoment.on(random.nextInt(10) == 0 ? any(random, DAYS) : FILED))
                .withApplied(random.nextBoolean() ? null : FilingMoment.on(any(random, DAYS)));
    }

    private static boolean hasNoNumbers(Applicant applicant) {
        return applicant == null || applicant.legalEntities().stream().anyMatch(entity -> entity.finess() == null);
    }

    private static List<ObjectiveDeclaration> objectives(Random random) {
        List<ObjectiveDeclaration> objectives = new ArrayList<>();
        for (Objective objective : SecondCall.objectives()) {
            objectives.add(disturbed(random, ObjectiveDeclaration.of(objective.id(), ProofMode.DONE)));
        }
        objectives.add(ObjectiveDeclaration.empty());
        return objectives;
    }

    private static ObjectiveDeclaration disturbed(Random random, ObjectiveDeclaration one) {
        List<Evidence> documents = new ArrayList<>(one.evidence());
        for (int more = random.nextInt(4); more > 0; more--) {
            documents.add(document(random, "X-" + random.nextInt(3)));
        }
        if (!documents.isEmpty() && random.nextBoolean()) {
            documents.remove(random.nextInt(documents.size()));
        }
        Long counted = random.nextBoolean() ? null : random.nextLong();
        Integer months = random.nextBoolean() ? null : random.nextInt();
        return one.withEvidence(documents)
                .withMode(random.nextInt(5) == 0 ? null : any(random, List.of(ProofMode.values())))
                .withDedicatedDirectory(any(random, List.of(true, false)))
                .withTrajectoryStart(random.nextBoolean() ? null : any(random, DAYS))
                .withTrajectoryEnd(random.nextBoolean() ? null : any(random, DAYS))
                .withScores(List.of(
                        ScoreReached.of("ANSSI ADS", random.nextInt(6), any(random, DAYS)), ScoreReached.empty()))
                .withRates(List.of(RateReached.empty()
                        .withCounted(counted)
                        .withOutOf(5L)
                        .withMonths(months)
                        .withFirstMonth(YearMonth.of(Year.MAX_VALUE, 12))))
                .withRequirements(List.of(
                        RequirementAnswer.of("immutable-copy", random.nextBoolean()), RequirementAnswer.empty()))
                .withCoveredEntities(random.nextBoolean() ? one.coveredEntities() : entities(random))
                .withCoveredSites(random.nextBoolean() ? List.of() : sites(random));
    }

    private static Evidence document(Random random, String id) {
        return Evidence.empty()
                .withId(random.nextInt(5) == 0 ? null : EvidenceId.of(id))
                .withKind(random.nextInt(10) == 0 ? null : any(random, KINDS))
                .withDated(random.nextInt(10) == 0 ? null : any(random, DAYS))
                .withValidUntil(random.nextInt(10) == 0 ? any(random, DAYS) : null)
                .withCovers(random.nextInt(4) == 0 ? List.of() : entities(random))
                .withSites(random.nextInt(4) == 0 ? sites(random) : List.of());
    }

    private static List<LegalEntityFinessNumber> entities(Random random) {
        List<LegalEntityFinessNumber> entities = new ArrayList<>();
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            entities.add(Declarations.entity(random.nextInt(4)));
        }
        return entities;
    }

    private static List<FacilityFinessNumber> sites(Random random) {
        return List.of(Declarations.site(0, random.nextInt(4)), Declarations.site(0, random.nextInt(4)));
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @Property(tries = 300)
    void noDeclarationMakesTheAssessmentThrow(@ForAll("wildDeclarations") Declaration declaration) {
        for (LocalDate asOf : DAYS) {
            AttainmentVerdict verdict = ATTAINMENT.assess(declaration, asOf);
            assertEquals(11, verdict.objectives().size());
            for (ObjectiveVerdict objective : verdict.objectives()) {
                assertEquals(
                        objective.status() == Status.UNKNOWN,
                        !objective.missing().isEmpty());
            }
        }
    }

    @Property(tries = 400)
    void aDocumentNeverTakesAwayWhatIsReachedAndOneInOrderLowersNothing(
            @ForAll("declarations") Declaration declaration, @ForAll Random random) {
        int objective = random.nextInt(declaration.objectives().size());
        Evidence document = document(random, "NEW");
        Declaration more = withDocument(declaration, objective, document);
        AttainmentVerdict before = ATTAINMENT.assess(declaration, Assessed.LATER);
        AttainmentVerdict after = ATTAINMENT.assess(more, Assessed.LATER);
        boolean inOrder = after.objectives().stream()
                .flatMap(one -> one.evidence().stream())
                .flatMap(answer -> answer.documents().stream())
                .filter(answer -> answer.document().equals(document))
                .allMatch(answer -> answer.outcome() == DocumentOutcome.ACCEPTED);
        before.statuses().forEach((id, status) -> {
            Status now = after.statuses().get(id);
            assertFalse(status == Status.MET && now != Status.MET, () -> id + " was reached and is " + now);
            assertFalse(
                    inOrder && status == Status.UNKNOWN && now == Status.NOT_MET,
                    () -> id + " was open and is refused");
        });
    }

    /** Whoever names one more entity as covered loses nothing, be it complete, incomplete or a stranger. */
    @Property(tries = 300)
    void furtherCoverageNeverTakesAwayWhatIsReached(
            @ForAll("declarations") Declaration declaration, @ForAll Random random) {
        List<ObjectiveDeclaration> objectives = new ArrayList<>(declaration.objectives());
        int place = random.nextInt(objectives.size());
        ObjectiveDeclaration one = objectives.get(place);
        List<LegalEntityFinessNumber> entities = new ArrayList<>(one.coveredEntities());
        List<FacilityFinessNumber> sites = new ArrayList<>(one.coveredSites());
        if (random.nextBoolean()) {
            entities.add(Declarations.entity(random.nextInt(4)));
        } else {
            sites.add(Declarations.site(0, random.nextInt(4)));
        }
        objectives.set(place, one.withCoveredEntities(entities).withCoveredSites(sites));
        AttainmentVerdict before = ATTAINMENT.assess(declaration, Assessed.LATER);
        AttainmentVerdict after = ATTAINMENT.assess(declaration.withObjectives(objectives), Assessed.LATER);
        before.statuses()
                .forEach((id, status) -> assertFalse(
                        status == Status.MET && after.statuses().get(id) != Status.MET,
                        () -> id + " was reached and is " + after.statuses().get(id)));
    }

    /** What is added and says otherwise can take an answer away, and then the contradiction is named. */
    @Property(tries = 300)
    void aContradictionThatTakesAwayWhatIsReachedIsNamed(
            @ForAll("declarations") Declaration declaration, @ForAll Random random) {
        List<ObjectiveDeclaration> objectives = new ArrayList<>(declaration.objectives());
        int place = random.nextInt(objectives.size());
        ObjectiveDeclaration one = objectives.get(place);
        List<String> named;
        if (random.nextBoolean()) {
            List<RequirementAnswer> answers = new ArrayList<>(one.requirements());
            answers.add(RequirementAnswer.empty()
                    .withName(any(
                            random, List.of("care-service", "field-exercise", "immutable-copy", "unresolved-alerts")))
                    .withMet(random.nextBoolean() ? null : random.nextBoolean())
                    .withAbsence(random.nextBoolean() ? null : "motif"));
            objectives.set(place, one.withRequirements(answers));
            named = List.of("attainment.requirement.answered-twice", "attainment.target.not-asked");
        } else {
            objectives.add(disturbed(random, one));
            named = List.of("attainment.objective.declared-twice");
        }
        AttainmentVerdict before = ATTAINMENT.assess(declaration, Assessed.LATER);
        AttainmentVerdict after = ATTAINMENT.assess(declaration.withObjectives(objectives), Assessed.LATER);
        boolean lowered = before.statuses().entrySet().stream()
                .anyMatch(status ->
                        status.getValue() == Status.MET && after.statuses().get(status.getKey()) != Status.MET);
        assertFalse(
                lowered
                        && after.report().violations().stream()
                                .noneMatch(violation ->
                                        named.contains(violation.rule().value())),
                () -> "was reached before " + named + ", now " + after.statuses());
    }

    private static Declaration withDocument(Declaration declaration, int objective, Evidence document) {
        List<ObjectiveDeclaration> objectives = new ArrayList<>(declaration.objectives());
        List<Evidence> documents = new ArrayList<>(objectives.get(objective).evidence());
        documents.add(document);
        objectives.set(objective, objectives.get(objective).withEvidence(documents));
        return declaration.withObjectives(objectives);
    }

    @Property(tries = 200)
    void orderDoesNotMatter(@ForAll("declarations") Declaration declaration, @ForAll Random random) {
        List<ObjectiveDeclaration> shuffled = new ArrayList<>();
        for (ObjectiveDeclaration one : declaration.objectives()) {
            List<Evidence> documents = new ArrayList<>(one.evidence());
            Collections.shuffle(documents, random);
            shuffled.add(one.withEvidence(documents));
        }
        Collections.shuffle(shuffled, random);
        Applicant applicant = declaration.applicant();
        if (applicant instanceof HospitalGroup group) {
            List<LegalEntity> members = new ArrayList<>(group.members());
            Collections.shuffle(members, random);
            applicant = new HospitalGroup(group.id(), group.name(), group.support(), members);
        }
        Declaration other = declaration.withObjectives(shuffled).withApplicant(applicant);
        assertEquals(
                ATTAINMENT.assess(declaration, Assessed.LATER).statuses(),
                ATTAINMENT.assess(other, Assessed.LATER).statuses());
    }

    /** Whoever declares member by member and whoever declares for the group are told the same. */
    @Property(tries = 100)
    void theRollUpOfCompleteMembersIsComplete(@ForAll Random random) {
        int size = 2 + random.nextInt(5);
        long[] activities = random.longs(size, 1, 1_000).toArray();
        HospitalGroup group = Declarations.group(activities);
        List<Declaration> members = new ArrayList<>();
        for (LegalEntity member : group.members()) {
            members.add(Declarations.complete(CALL, member, FILED).withId(DeclarationId.of("M-" + members.size())));
        }
        Collections.shuffle(members, random);
        Declaration own = Declaration.of(DeclarationId.of("G"), CALL.id(), group)
                .withFiled(FilingMoment.on(FILED))
                .withApplied(FilingMoment.on(FILED.minusDays(100)));
        RollUp rolledUp = ATTAINMENT.rollUp(own, members);
        assertEquals(List.of(), rolledUp.report().violations());
        AttainmentVerdict verdict = ATTAINMENT.assess(rolledUp.declaration(), Assessed.LATER);
        assertTrue(verdict.isReached(), () -> String.valueOf(verdict.statuses()));
    }
}
