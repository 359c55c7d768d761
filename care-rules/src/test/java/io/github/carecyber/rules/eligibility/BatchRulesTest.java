package io.github.carecyber.rules.eligibility;

import static io.github.carecyber.rules.eligibility.BatchFixture.IDENTIFIER;
import static io.github.carecyber.rules.eligibility.BatchFixture.NORTH;
import static io.github.carecyber.rules.eligibility.BatchFixture.ONE_GROUP;
import static io.github.carecyber.rules.eligibility.BatchFixture.PER_ENTITY;
import static io.github.carecyber.rules.eligibility.BatchFixture.PER_GROUP;
import static io.github.carecyber.rules.eligibility.BatchFixture.SILENT;
import static io.github.carecyber.rules.eligibility.BatchFixture.SOUTH;
import static io.github.carecyber.rules.eligibility.BatchFixture.THROUGH_GROUP;
import static io.github.carecyber.rules.eligibility.BatchFixture.application;
import static io.github.carecyber.rules.eligibility.BatchFixture.assess;
import static io.github.carecyber.rules.eligibility.BatchFixture.group;
import static io.github.carecyber.rules.eligibility.BatchFixture.hospital;
import static io.github.carecyber.rules.eligibility.BatchFixture.named;
import static io.github.carecyber.rules.eligibility.BatchFixture.node;
import static io.github.carecyber.rules.eligibility.BatchFixture.north;
import static io.github.carecyber.rules.eligibility.BatchFixture.number;
import static io.github.carecyber.rules.eligibility.BatchFixture.south;
import static io.github.carecyber.rules.eligibility.BatchFixture.unstated;
import static io.github.carecyber.rules.eligibility.BatchFixture.withoutId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each rule that needs the batch, accepting, refusing and undecided. */
class BatchRulesTest {

    // One application per GHT

    @Test
    void differentGroupsDoNotMeet() {
        BatchAssessment batch = assess(application("A", north()), application("B", south()));
        assertEquals(2, batch.count(Status.MET));
        assertEquals(Status.MET, node(batch, 0, PER_GROUP).status());
        assertEquals(List.of(), named(node(batch, 0, PER_GROUP)));
        assertEquals(Status.NOT_APPLICABLE, node(batch, 0, PER_ENTITY).status());
        assertEquals(Status.NOT_APPLICABLE, node(batch, 0, THROUGH_GROUP).status());
    }

    @Test
    void twoApplicationsOfOneGroupAreBothRefusedAndNameEachOther() {
        BatchAssessment batch =
                assess(application("A", north()), application("B", south()), application("C", group(NORTH, 1)));
        assertStatuses(batch, PER_GROUP, Status.NOT_MET, Status.MET, Status.NOT_MET);
        assertEquals(List.of("C"), named(node(batch, 0, PER_GROUP)));
        assertEquals(List.of("A"), named(node(batch, 2, PER_GROUP)));
        assertEquals(2, batch.count(Status.NOT_MET));
        // That they speak for the same establishments is no second reproach: it is the same GHT.
        assertStatuses(batch, ONE_GROUP, Status.MET, Status.MET, Status.MET);
        Explanation refusal = node(batch, 0, PER_GROUP);
        assertTrue(refusal.decisive());
        assertEquals(DataPath.parse("/batch/one-application-per-group"), refusal.criterion());
        assertEquals(
                List.of(DataPath.parse("/applicant/id")),
                refusal.facts().stream().map(Fact::path).toList());
        assertEquals(Fixture.TEXT, refusal.parameters().get(0).reference());
        assertEquals(
                "The GHT north filed several applications for this call; the others: C. Only one is admitted, for all of its"
                        + " establishments.",
                refusal.sentence(Locale.ENGLISH));
    }

    @Test
    void aGroupWithoutIdentifierIsUnknownOnlyBesideOneThatItCouldBe() {
        HospitalGroup nameless = withoutId(group(NORTH, 1));
        assertEquals(
                Status.MET,
                node(assess(application("A", nameless)), 0, PER_GROUP).status());
        // By hand: the support establishments are 1 and 3, so it cannot be South.
        assertStatuses(
                assess(application("A", nameless), application("B", south())), PER_GROUP, Status.MET, Status.MET);
        BatchAssessment same = assess(application("A", nameless), application("B", north()));
        assertStatuses(same, PER_GROUP, Status.UNKNOWN, Status.MET);
        assertEquals(List.of(missing("/applicant/id")), node(same, 0, PER_GROUP).gaps());
        // But both speak for 1, which is in one GHT only, so that they name each other.
        assertStatuses(same, ONE_GROUP, Status.UNKNOWN, Status.UNKNOWN);
        assertEquals(List.of("B"), named(node(same, 0, ONE_GROUP)));
        assertEquals(List.of("A"), named(node(same, 1, ONE_GROUP)));
        HospitalGroup bare = new HospitalGroup(null, null, null, List.of());
        assertStatuses(
                assess(application("A", bare), application("B", south())), PER_GROUP, Status.UNKNOWN, Status.MET);
    }

    // One application per legal entity

    @Test
    void differentEntitiesDoNotMeet() {
        BatchAssessment batch = assess(application("A", hospital(6)), application("B", hospital(7)));
        assertStatuses(batch, PER_ENTITY, Status.MET, Status.MET);
        assertStatuses(batch, PER_GROUP, Status.NOT_APPLICABLE, Status.NOT_APPLICABLE);
        assertStatuses(batch, ONE_GROUP, Status.NOT_APPLICABLE, Status.NOT_APPLICABLE);
        assertEquals(2, batch.count(Status.MET));
    }

    @Test
    void allApplicationsOfOneEntityAreRefusedWhateverTheirOwnVerdict() {
        Application late = application("C", hospital(6)).withFiled(FilingMoment.parse("2026-01-01"));
        BatchAssessment batch = Eligibility.of(Fixture.call(
                        Criterion.allOf(new Criterion.AppliesThroughGroup(Fixture.TEXT), new Criterion.FiledInTime())))
                .assessAll(List.of(application("A", hospital(6)), application(null, hospital(6)), late), Fixture.TODAY);
        assertStatuses(batch, PER_ENTITY, Status.NOT_MET, Status.NOT_MET, Status.NOT_MET);
        assertEquals(List.of("C"), named(node(batch, 0, PER_ENTITY)));
        assertEquals(List.of("A", "C"), named(node(batch, 1, PER_ENTITY)));
        assertEquals(
                "L’entité 770000006 a déposé plusieurs dossiers pour cet appel\u00a0; les autres\u00a0: C et 1 de plus. Un seul est admis.",
                node(batch, 0, PER_ENTITY).sentence(Locale.FRENCH));
    }

    @Test
    void filesWithoutIdentifierAreCountedAndNotNamed() {
        BatchAssessment batch = assess(application(null, hospital(6)), application(null, hospital(6)));
        assertStatuses(batch, PER_ENTITY, Status.NOT_MET, Status.NOT_MET);
        assertTrue(
                node(batch, 0, PER_ENTITY).sentence(Locale.ENGLISH).contains("the others: 1 without an identifier."));
    }

    @Test
    void anEntityWithoutNumberIsUnknownOnlyBesideOneThatItCouldBe() {
        LegalEntity nameless =
                new LegalEntity(null, null, null, null, GroupMembership.outside(), List.of(), null, null);
        BatchAssessment alone = assess(application("A", nameless));
        assertStatuses(alone, PER_ENTITY, Status.MET);
        assertStatuses(alone, THROUGH_GROUP, Status.MET);
        BatchAssessment besideEntity = assess(application("A", nameless), application("B", hospital(6)));
        assertStatuses(besideEntity, PER_ENTITY, Status.UNKNOWN, Status.MET);
        assertStatuses(besideEntity, THROUGH_GROUP, Status.MET, Status.MET);
        BatchAssessment besideGroup = assess(application("A", nameless), application("B", north()));
        assertStatuses(besideGroup, PER_ENTITY, Status.MET, Status.NOT_APPLICABLE);
        assertStatuses(besideGroup, THROUGH_GROUP, Status.UNKNOWN, Status.NOT_APPLICABLE);
        assertEquals(
                List.of(missing("/applicant/finess")),
                node(besideGroup, 0, THROUGH_GROUP).gaps());
    }

    // A party to a GHT applies through it

    @Test
    void anEntityThatNoGroupListsAppliesByItself() {
        BatchAssessment batch = assess(application("A", hospital(6)), application("B", north()));
        assertStatuses(batch, THROUGH_GROUP, Status.MET, Status.NOT_APPLICABLE);
        assertEquals(List.of(), named(node(batch, 1, ONE_GROUP)));
        assertTrue(node(batch, 1, ONE_GROUP).sentence(Locale.ENGLISH).endsWith("filed by itself: none."));
    }

    @Test
    void aPartyThatAppliesByItselfIsRefusedAndNamedOnBothSides() {
        // By hand: 2 is a member of North, and 1 its support establishment; neither is in South.
        BatchAssessment batch = assess(
                application("A", unstated(2)),
                application("B", north()),
                application("C", south()),
                application("D", hospital(1).withMembership(GroupMembership.memberOf(NORTH))));
        assertStatuses(
                batch, THROUGH_GROUP, Status.NOT_MET, Status.NOT_APPLICABLE, Status.NOT_APPLICABLE, Status.NOT_MET);
        assertEquals(List.of("B"), named(node(batch, 0, THROUGH_GROUP)));
        assertEquals(List.of("B"), named(node(batch, 3, THROUGH_GROUP)));
        // The GHT is not refused for what its members do.
        assertEquals(Status.MET, batch.verdicts().get(1).status());
        assertEquals(List.of("A", "D"), named(node(batch, 1, ONE_GROUP)));
        assertTrue(node(batch, 1, ONE_GROUP).sentence(Locale.FRENCH).endsWith("déposés séparément\u00a0: A, D."));
        assertEquals(
                List.of("/applicant/members/0/finess", "/applicant/members/1/finess"),
                node(batch, 1, ONE_GROUP).facts().stream()
                        .map(fact -> fact.path().toString())
                        .toList());
        assertEquals(List.of(), named(node(batch, 2, ONE_GROUP)));
    }

    @Test
    void itsOwnWordIsEnoughWhereTheGroupDoesNotListIt() {
        BatchAssessment batch = assess(
                application("A", hospital(6).withMembership(GroupMembership.memberOf(NORTH))),
                application("B", north()));
        assertStatuses(batch, THROUGH_GROUP, Status.NOT_MET, Status.NOT_APPLICABLE);
        assertEquals(List.of("B"), named(node(batch, 0, THROUGH_GROUP)));
        assertEquals(List.of("A"), named(node(batch, 1, ONE_GROUP)));
    }

    @Test
    void theWordOfAGroupAloneDoesNotRefuseWhoSaysOtherwise() {
        LegalEntity clinic =
                new LegalEntity(number(2), "Clinique", null, Fixture.clinic().status(), null, List.of(), null, null);
        BatchAssessment batch =
                assess(application("A", hospital(2)), application("B", north()), application("C", clinic));
        assertStatuses(batch, THROUGH_GROUP, Status.UNKNOWN, Status.NOT_APPLICABLE, Status.UNKNOWN);
        assertEquals("/applicant/membership", gapPath(node(batch, 0, THROUGH_GROUP)));
        assertEquals("/applicant/status", gapPath(node(batch, 2, THROUGH_GROUP)));
        assertEquals(List.of("B"), named(node(batch, 0, THROUGH_GROUP)));
        assertEquals(List.of("A", "C"), named(node(batch, 1, ONE_GROUP)));
        assertEquals(
                "L’entité se dit hors GHT, et un GHT du lot la compte parmi ses établissements (B) (/applicant/membership).",
                node(batch, 0, THROUGH_GROUP).sentence(Locale.FRENCH));
    }

    // Establishments of one GHT only

    @Test
    void anEstablishmentOfTwoGroupsLeavesBothOpen() {
        // By hand: 2 is a member of North, and here of South as well.
        BatchAssessment batch = assess(application("A", north()), application("B", group(SOUTH, 3, 4, 2)));
        assertStatuses(batch, ONE_GROUP, Status.UNKNOWN, Status.UNKNOWN);
        assertEquals(List.of("B"), named(node(batch, 0, ONE_GROUP)));
        assertEquals(List.of("A"), named(node(batch, 1, ONE_GROUP)));
        assertEquals("/applicant/members/1/finess", gapPath(node(batch, 0, ONE_GROUP)));
        assertEquals("/applicant/members/2/finess", gapPath(node(batch, 1, ONE_GROUP)));
        assertEquals(
                "The establishment 770000002 is in the application of another GHT too (B) (/applicant/members/1/finess).",
                node(batch, 0, ONE_GROUP).sentence(Locale.ENGLISH));
    }

    @Test
    void aSupportEstablishmentThatIsNotListedCountsAsWell() {
        HospitalGroup unlisted = HospitalGroup.of(SOUTH, "Sud", number(1), List.of());
        BatchAssessment batch = assess(application("A", unlisted), application("B", north()));
        assertStatuses(batch, ONE_GROUP, Status.UNKNOWN, Status.UNKNOWN);
        assertEquals("/applicant/support", gapPath(node(batch, 0, ONE_GROUP)));
    }

    @Test
    void aMemberWithoutNumberIsUnknownOnlyBesideAnotherGroup() {
        HospitalGroup incomplete = HospitalGroup.of(
                NORTH,
                "Nord",
                number(1),
                List.of(
                        hospital(1).withMembership(GroupMembership.memberOf(NORTH)),
                        new LegalEntity(null, null, null, null, null, List.of(), null, null)));
        assertStatuses(
                assess(application("A", incomplete), application("B", hospital(6))),
                ONE_GROUP,
                Status.MET,
                Status.NOT_APPLICABLE);
        BatchAssessment batch = assess(application("A", incomplete), application("B", south()));
        assertStatuses(batch, ONE_GROUP, Status.UNKNOWN, Status.MET);
        assertEquals(
                List.of(missing("/applicant/members/1/finess")),
                node(batch, 0, ONE_GROUP).gaps());
    }

    // One file under an identifier

    @Test
    void anIdentifierOfItsOwnIsMetAndNoneDoesNotMatter() {
        BatchAssessment batch = assess(application("A", hospital(6)), application(null, hospital(7)));
        assertStatuses(batch, IDENTIFIER, Status.MET, Status.NOT_APPLICABLE);
    }

    @Test
    void theSameFileTwiceIsOpenAndNotTwoApplications() {
        BatchAssessment batch = assess(application("A", hospital(6)), application("A", hospital(6)));
        assertStatuses(batch, IDENTIFIER, Status.UNKNOWN, Status.UNKNOWN);
        assertStatuses(batch, PER_ENTITY, Status.MET, Status.MET);
        assertEquals(2, batch.count(Status.UNKNOWN));
        assertEquals(
                "Le lot contient 2 fois le même dossier A\u00a0: il est à ne présenter qu’une fois (/id).",
                node(batch, 0, IDENTIFIER).sentence(Locale.FRENCH));
    }

    @Test
    void differentFilesUnderOneIdentifierAreOpen() {
        BatchAssessment batch =
                assess(application("A", hospital(6)), application("A", hospital(7)), application("A", hospital(6)));
        assertStatuses(batch, IDENTIFIER, Status.UNKNOWN, Status.UNKNOWN, Status.UNKNOWN);
        for (int index = 0; index < 3; index++) {
            assertEquals(
                    "3 different files have the identifier A: it cannot be told which one counts (/id).",
                    node(batch, index, IDENTIFIER).sentence(Locale.ENGLISH));
        }
    }

    // What is compared at all

    @Test
    void whoAppliesToAnotherCallIsNotCompared() {
        Application elsewhere =
                new Application(ApplicationId.of("A"), CallId.of("other-call"), hospital(6), null, List.of());
        BatchAssessment batch = assess(application("A", hospital(6)), elsewhere);
        assertEquals(Status.MET, batch.verdicts().get(0).status());
        batch.verdicts()
                .get(1)
                .explanation()
                .leaves()
                .filter(BatchRulesTest::isOfBatch)
                .forEach(node -> assertEquals(Status.NOT_APPLICABLE, node.status()));
    }

    @Test
    void whoDoesNotSayForWhichCallIsHeldAgainstNobody() {
        Application unclear = new Application(ApplicationId.of("A"), null, hospital(6), null, List.of());
        BatchAssessment batch = assess(unclear, application("A", hospital(6)));
        assertEquals(Status.MET, batch.verdicts().get(1).status());
        assertEquals(Status.UNKNOWN, node(batch, 0, PER_ENTITY).status());
        assertEquals(List.of(missing("/call")), batch.verdicts().get(0).missing());
    }

    @Test
    void whoDoesNotSayWhoAppliesIsUnknownOnlyBesideAnother() {
        BatchAssessment alone = assess(application("A", null));
        assertStatuses(alone, PER_GROUP, Status.MET);
        BatchAssessment batch = assess(application("A", null), application("B", hospital(6)));
        for (String rule : List.of(PER_GROUP, PER_ENTITY, THROUGH_GROUP, ONE_GROUP)) {
            assertEquals(List.of(missing("/applicant")), node(batch, 0, rule).gaps());
        }
        assertEquals(Status.MET, batch.verdicts().get(1).status());
    }

    @Test
    void aCallThatIsSilentOnTheNumberNeitherRefusesNorAdmits() {
        BatchAssessment batch = SILENT.assessAll(
                List.of(
                        application("A", hospital(2)),
                        application("B", hospital(2)),
                        application("C", north()),
                        application("D", north()),
                        application("E", hospital(7))),
                Fixture.TODAY);
        assertStatuses(
                batch,
                PER_ENTITY,
                Status.UNKNOWN,
                Status.UNKNOWN,
                Status.NOT_APPLICABLE,
                Status.NOT_APPLICABLE,
                Status.MET);
        assertEquals(Status.UNKNOWN, node(batch, 2, PER_GROUP).status());
        assertEquals(List.of("D"), named(node(batch, 2, PER_GROUP)));
        assertEquals(
                "The applicant filed other applications (B), and the call does not say whether it admits several"
                        + " (/applicant/finess).",
                node(batch, 0, PER_ENTITY).sentence(Locale.ENGLISH));
        assertTrue(batch.verdicts()
                .get(0)
                .explanation()
                .leaves()
                .noneMatch(node -> node.rule().value().equals(THROUGH_GROUP)));
    }

    @Test
    void aDemandWithDerogationsIsNotOneOnEveryApplicant() {
        Criterion through = new Criterion.AppliesThroughGroup(Fixture.TEXT);
        Criterion derogated = new Unless(
                through,
                List.of(new Derogation(
                        BilingualText.of("dérogation", "derogation"),
                        Fixture.anyKind(),
                        new Criterion.FiledInTime(),
                        Fixture.TEXT)));
        for (Criterion criterion : List.of(derogated, Criterion.anyOf(through, Fixture.health()))) {
            BatchAssessment batch = Eligibility.of(Fixture.call(criterion))
                    .assessAll(List.of(application("A", hospital(6)), application("B", hospital(6))), Fixture.TODAY);
            assertStatuses(batch, PER_ENTITY, Status.UNKNOWN, Status.UNKNOWN);
        }
        assertStatuses(
                Eligibility.of(Fixture.call(Criterion.allOf(Fixture.health(), Criterion.allOf(through))))
                        .assessAll(
                                List.of(application("A", hospital(6)), application("B", hospital(6))), Fixture.TODAY),
                PER_ENTITY,
                Status.NOT_MET,
                Status.NOT_MET);
    }

    @Test
    void ofManyOthersTheFirstFewAreNamedAndTheRestCounted() {
        Application[] all = IntStream.range(0, 30)
                .mapToObj(index -> application("A%02d".formatted(index), hospital(6)))
                .toArray(Application[]::new);
        BatchAssessment batch = assess(all);
        assertEquals(12, named(node(batch, 29, PER_ENTITY)).size());
        assertTrue(node(batch, 0, PER_ENTITY)
                .sentence(Locale.ENGLISH)
                .contains("A01, A02, A03, A04, A05, A06, A07, A08, A09, A10, A11, A12 and 17 more"));
        assertTrue(node(batch, 29, PER_ENTITY).sentence(Locale.FRENCH).contains("A10, A11 et 17 de plus"));
    }

    private static boolean isOfBatch(Explanation node) {
        return node.rule().value().startsWith("eligibility.batch.");
    }

    private static Gap missing(String path) {
        return new Gap.MissingFact(DataPath.parse(path));
    }

    private static String gapPath(Explanation node) {
        assertEquals(1, node.gaps().size(), node.gaps().toString());
        return ((Gap.CannotTell) node.gaps().get(0)).path().toString();
    }

    private static void assertStatuses(BatchAssessment batch, String rule, Status... expected) {
        assertEquals(
                List.of(expected),
                IntStream.range(0, expected.length)
                        .mapToObj(index -> node(batch, index, rule).status())
                        .toList());
    }
}
