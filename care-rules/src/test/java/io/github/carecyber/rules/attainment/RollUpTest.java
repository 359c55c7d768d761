package io.github.carecyber.rules.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.testkit.Declarations;
import io.github.carecyber.rules.testkit.SecondCall;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final HospitalGroup GROUP = Declarations.group(60, 30, 10);

    private static final Attainment ATTAINMENT = Attainment.of(SecondCall.call());

    private static final Declaration OWN =
            Declaration.of(DeclarationId.of("G"), SecondCall.ID, GROUP).withFiled(FilingMoment.on(Assessed.FILED));

    private static List<Declaration> members() {
        List<Declaration> members = new ArrayList<>();
        for (LegalEntity member : GROUP.members()) {
            members.add(Declarations.complete(SecondCall.call(), member, Assessed.FILED));
        }
        return members;
    }

    private static RollUp changed(int member, UnaryOperator<Declaration> change) {
        List<Declaration> members = members();
        members.set(member, change.apply(members.get(member)));
        return ATTAINMENT.rollUp(OWN, members);
    }

    private static UnaryOperator<Declaration> of(String objective, UnaryOperator<ObjectiveDeclaration> change) {
        return declared -> declared.withObjectives(declared.objectives().stream()
                .map(one -> ObjectiveId.of(objective).equals(one.objective()) ? change.apply(one) : one)
                .toList());
    }

    private static List<String> conflicts(RollUp rolledUp) {
        return rolledUp.report().violations().stream()
                .map(Violation::rule)
                .map(Object::toString)
                .toList();
    }

    private static Status status(RollUp rolledUp, String objective) {
        return ATTAINMENT
                .assess(rolledUp.declaration(), Assessed.LATER)
                .objective(ObjectiveId.of(objective))
                .orElseThrow()
                .status();
    }

    @Test
    void aMemberThatHasNotReachedAnObjectiveIsNamed() {
        RollUp rolledUp = changed(1, of("D2.O4", one -> one.withMode(ProofMode.NOT_REACHED)));
        assertEquals(List.of("attainment.roll-up.modes-differ"), conflicts(rolledUp));
        assertEquals(
                "/1/objectives/10/mode",
                rolledUp.report().violations().get(0).path().toString());
        assertEquals(Status.NOT_MET, status(rolledUp, "D2.O4"));
        assertEquals(Status.MET, status(rolledUp, "D2.O3.D"));
    }

    @Test
    void aThresholdAllowsThatAMemberHasNotReachedIt() {
        RollUp small = changed(1, of("D2.O1.C", one -> one.withMode(ProofMode.NOT_REACHED)));
        assertEquals(List.of(), conflicts(small));
        assertEquals(Status.MET, status(small, "D2.O1.C"), "70 of 100");
        RollUp large = changed(0, of("D2.O1.C", one -> one.withMode(ProofMode.NOT_REACHED)));
        assertEquals(Status.NOT_MET, status(large, "D2.O1.C"), "40 of 100");
    }

    @Test
    void aDocumentUnderOneNumberIsOneDocument() {
        RollUp alike = ATTAINMENT.rollUp(OWN, members());
        ObjectiveDeclaration last = alike.declaration().objectives().get(10);
        assertEquals(3, last.evidence().size(), "the three members file the same three documents");
        assertEquals(3, last.evidence().get(0).covers().size());
        RollUp different = changed(
                2,
                of(
                        "D2.O4",
                        one -> one.withEvidence(one.evidence().stream()
                                .map(document -> document.withDated(Assessed.FILED.minusDays(1)))
                                .toList())));
        assertEquals(
                List.of(
                        "attainment.roll-up.documents-differ",
                        "attainment.roll-up.documents-differ",
                        "attainment.roll-up.documents-differ"),
                conflicts(different));
        assertEquals(6, different.declaration().objectives().get(10).evidence().size());
    }

    @Test
    void declarationsThatDoNotCountAreNamed() {
        List<Declaration> members = members();
        members.set(0, members.get(0).withCall(CallId.of("care-d1-2024")));
        members.set(1, members.get(1).withApplicant(Declarations.hospital(9, 5)));
        members.add(members.get(2).withYear(Year.of(2027)));
        members.add(Declaration.empty());
        assertEquals(
                List.of(
                        "attainment.roll-up.no-declaration",
                        "attainment.roll-up.call-differs",
                        "attainment.roll-up.not-a-member",
                        "attainment.roll-up.declared-twice",
                        "attainment.roll-up.unidentified"),
                conflicts(ATTAINMENT.rollUp(OWN, members)));
        assertEquals(
                List.of("attainment.roll-up.year-differs"),
                conflicts(ATTAINMENT.rollUp(
                        OWN.withYear(Year.of(2027)),
                        members().stream()
                                .map(member -> member.withYear(
                                        Declarations.entity(1)
                                                        .equals(member.applicant()
                                                                .legalEntities()
                                                                .get(0)
                                                                .finess())
                                                ? Year.of(2028)
                                                : null))
                                .toList())));
        assertEquals(
                List.of("attainment.roll-up.no-group"),
                conflicts(ATTAINMENT.rollUp(OWN.withApplicant(Declarations.hospital(0, 1)), members())));
    }

    @Test
    void whatTheGroupSaysItselfStays() {
        ObjectiveDeclaration own = ObjectiveDeclaration.of(ObjectiveId.of("D2.O3.D"), ProofMode.DONE)
                .withRequirements(List.of(RequirementAnswer.of("centralised-alerts", false)));
        RollUp rolledUp = ATTAINMENT.rollUp(OWN.withObjectives(List.of(own)), members());
        assertEquals(Status.NOT_MET, status(rolledUp, "D2.O3.D"));
    }

    @Test
    void theLongestTrajectoryCounts() {
        List<Declaration> members = members();
        for (int member = 0; member < 3; member++) {
            LocalDate start = LocalDate.of(2026, 1, 1 + member);
            LocalDate end = member == 1 ? LocalDate.of(2029, 6, 1) : LocalDate.of(2027, 1, 1);
            members.set(
                    member,
                    of(
                                    "D2.O3.B",
                                    one -> one.withMode(ProofMode.TRAJECTORY)
                                            .withTrajectoryStart(start)
                                            .withTrajectoryEnd(end))
                            .apply(members.get(member)));
        }
        RollUp rolledUp = ATTAINMENT.rollUp(OWN, members);
        assertEquals(
                LocalDate.of(2029, 6, 1),
                rolledUp.declaration().objectives().get(7).trajectoryEnd());
        assertEquals(Status.NOT_MET, status(rolledUp, "D2.O3.B"));
    }

    @Test
    void answersAreMetIfEveryMemberMeetsThem() {
        RollUp failing = changed(
                2, of("D2.O3.C", one -> one.withRequirements(List.of(RequirementAnswer.of("immutable-copy", false)))));
        assertEquals(List.of("attainment.roll-up.answers-differ"), conflicts(failing));
        assertEquals(Status.NOT_MET, status(failing, "D2.O3.C"));
        RollUp silent = changed(2, of("D2.O3.C", one -> one.withRequirements(List.of())));
        assertEquals(Status.UNKNOWN, status(silent, "D2.O3.C"));
        RollUp absent = changed(
                2,
                of(
                        "D2.O1.C",
                        one -> one.withRequirements(one.requirements().stream()
                                .map(answer -> answer.withMet(null).withAbsence("aucun"))
                                .toList())));
        assertEquals(Status.MET, status(absent, "D2.O1.C"));
    }

    @Test
    void ratesOfTheSameTimeAddUp() {
        RateReached march = RateReached.of("rate", 1, 4)
                .withFirstMonth(YearMonth.of(2026, 1))
                .withMonths(1);
        List<Declaration> members = new ArrayList<>();
        members()
                .forEach(member -> members.add(
                        of("D2.O4", one -> one.withRates(List.of(march))).apply(member)));
        ObjectiveDeclaration last =
                ATTAINMENT.rollUp(OWN, members).declaration().objectives().get(10);
        assertEquals(List.of(march.withCounted(3L).withOutOf(12L)), last.rates());
        members.set(
                0,
                of("D2.O4", one -> one.withRates(List.of(march.withMonths(2)))).apply(members.get(0)));
        RollUp apart = ATTAINMENT.rollUp(OWN, members);
        assertTrue(conflicts(apart).contains("attainment.roll-up.rates-differ"));
        assertEquals(3, apart.declaration().objectives().get(10).rates().size());
    }

    @Test
    void theOrderOfTheMembersDoesNotMatter() {
        List<Declaration> reversed = members();
        Collections.reverse(reversed);
        assertEquals(
                ATTAINMENT.rollUp(OWN, members()).declaration(),
                ATTAINMENT.rollUp(OWN, reversed).declaration());
    }

    @Test
    void aPlaceTellsWhoseDeclarationItIsIn() {
        assertEquals(
                new RollUp.Place(2, DataPath.parse("/objectives/10/mode")),
                RollUp.placeOf(DataPath.parse("/2/objectives/10/mode")));
        assertEquals(new RollUp.Place(0, DataPath.ROOT), RollUp.placeOf(DataPath.ROOT.index(0)));
        assertEquals(new RollUp.Place(null, DataPath.ROOT), RollUp.placeOf(DataPath.ROOT));
        assertEquals(
                new RollUp.Place(null, DataPath.of("applicant", "members")),
                RollUp.placeOf(DataPath.of("applicant", "members")));
    }
}
